package io.sayso.report;

import java.util.Collection;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
    }

    /** The smallest span that holds all of {@code spans}, of which there is at least one. */
    public static Span hull(Collection<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    /** The exact words of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** In reading order; of two that start together, the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
