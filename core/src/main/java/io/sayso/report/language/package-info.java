/** Which language a report is in. */
@NullMarked
package io.sayso.report.language;

import org.jspecify.annotations.NullMarked;
