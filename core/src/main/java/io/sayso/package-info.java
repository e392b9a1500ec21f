/** The front door of Sayso. */
@NullMarked
package io.sayso;

import org.jspecify.annotations.NullMarked;
