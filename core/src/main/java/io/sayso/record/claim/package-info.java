/** Which lines say the same thing, who is for it and who against, on how many origins, and how well it stands. */
@NullMarked
package io.sayso.record.claim;

import org.jspecify.annotations.NullMarked;
