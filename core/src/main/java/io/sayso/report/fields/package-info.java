/** Sayso's own forms, for people who type reports in: JSON Lines, and Markdown or plain text with front matter. */
@NullMarked
package io.sayso.report.fields;

import org.jspecify.annotations.NullMarked;
