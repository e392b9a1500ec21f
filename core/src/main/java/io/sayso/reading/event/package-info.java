/** Who did what to whom: events after PLOVER, incidents and measures. */
@NullMarked
package io.sayso.reading.event;

import org.jspecify.annotations.NullMarked;
