package io.sayso.record.search;

import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a question found: a statement, or a paragraph of a report where no statement there has the words.
 *
 * @param entry the version of the report
 * @param span where in its text
 * @param line the statement; null for a paragraph
 * @param score how well it fits, among the answers to one question
 */
public record Answer(Entry entry, Span span, @Nullable Line line, float score) {
    /** The exact words. */
    public String words() {
        return line != null ? line.words() : span.in(entry.reading().report().text());
    }
}
