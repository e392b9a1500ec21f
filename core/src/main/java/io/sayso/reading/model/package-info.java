/** The trained reader: the only room that runs the model. */
@NullMarked
package io.sayso.reading.model;

import org.jspecify.annotations.NullMarked;
