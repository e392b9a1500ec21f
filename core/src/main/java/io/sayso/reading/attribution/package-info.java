/** Who says it: sources, cues, contents, nesting, and who carried it. */
@NullMarked
package io.sayso.reading.attribution;

import org.jspecify.annotations.NullMarked;
