package io.sayso.brief;

import io.sayso.record.Line;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A sentence or two that a person reads, with what each part of it rests on.
 *
 * @param thing the part of the record that it is about
 * @param clauses its parts, in order
 */
public record BriefLine(Thing thing, List<Clause> clauses) {
    public BriefLine {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) throw new IllegalArgumentException("A line of a brief says something.");
    }

    public String text() {
        String text =
                clauses.stream().map(Clause::text).collect(Collectors.joining()).strip();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The lines of the record that it rests on, each once, in the order in which it speaks of them. */
    public List<Line> lines() {
        return clauses.stream()
                .map(Clause::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
