/** A report as it came in. Pure: bytes in, reports out. */
@NullMarked
package io.sayso.report;

import org.jspecify.annotations.NullMarked;
