/** Feeds: RSS, Atom, JSON Feed. One class a format. */
@NullMarked
package io.sayso.report.feed;

import org.jspecify.annotations.NullMarked;
