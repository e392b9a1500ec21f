/** How much and how many: numbers with their bounds, units and what they count. */
@NullMarked
package io.sayso.reading.figure;

import org.jspecify.annotations.NullMarked;
