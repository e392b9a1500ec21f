/** Reports in PDF. */
@NullMarked
package io.sayso.report.pdf;

import org.jspecify.annotations.NullMarked;
