/** All source formats in their order, and the archives around them. Mail and WARC have their place here. */
@NullMarked
package io.sayso.report.formats;

import org.jspecify.annotations.NullMarked;
