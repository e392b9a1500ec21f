package io.sayso.record;

import java.util.List;

/**
 * What differs between two views of a situation.
 *
 * @param kind how it differs
 * @param subject which part of the record it is in
 * @param of the id there, in the later record; of what is there no more, in the earlier
 * @param what what it is about, in words of the record
 * @param why what makes the difference, in words
 * @param lines the lines that make it
 */
public record Change(Kind kind, Subject subject, String of, String what, String why, List<Line> lines) {
    public Change {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        NEW,
        STRONGER,
        WEAKER,
        REVISED,
        RETRACTED,
        DENIED,
        DUE
    }

    public enum Subject {
        CLAIM,
        FIGURE,
        INCIDENT,
        MEASURE,
        POSTURE,
        PROMISE
    }
}
