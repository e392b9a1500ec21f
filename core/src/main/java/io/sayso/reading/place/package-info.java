/** About where: the places that a text names, and where they lie. */
@NullMarked
package io.sayso.reading.place;

import org.jspecify.annotations.NullMarked;
