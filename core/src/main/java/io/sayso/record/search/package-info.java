/** Finds things in a record: by who speaks, who acts, where and when, and by words. */
@NullMarked
package io.sayso.record.search;

import org.jspecify.annotations.NullMarked;
