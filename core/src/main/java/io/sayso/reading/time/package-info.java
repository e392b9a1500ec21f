/** About when: times after TIMEX3, with the earliest and the latest that they can mean. */
@NullMarked
package io.sayso.reading.time;

import org.jspecify.annotations.NullMarked;
