/** What runs its course: measures from issue to end, forces in places, promises and what became of them. */
@NullMarked
package io.sayso.record.course;

import org.jspecify.annotations.NullMarked;
