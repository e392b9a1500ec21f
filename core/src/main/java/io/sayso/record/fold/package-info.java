/** Puts the record together, and tells what differs between two. */
@NullMarked
package io.sayso.record.fold;

import org.jspecify.annotations.NullMarked;
