/** Who copied whom, and on how many independent origins a say-so stands. */
@NullMarked
package io.sayso.lineage;

import org.jspecify.annotations.NullMarked;
