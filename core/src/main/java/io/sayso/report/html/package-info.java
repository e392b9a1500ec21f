/**
 * A web page as a reader sees it: the blocks of the article on it, and what the page says of itself, as words. It knows
 * nothing of reports; {@code io.sayso.report.Html} makes one of it.
 */
@NullMarked
package io.sayso.report.html;

import org.jspecify.annotations.NullMarked;
