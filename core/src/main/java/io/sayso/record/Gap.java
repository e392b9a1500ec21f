package io.sayso.record;

import java.util.List;

/**
 * Something that is not known, and what says so.
 *
 * @param id what kind of gap it is and what it is about, the same in every run
 * @param kind why it is not known
 * @param what what is not known, in words
 * @param lines the lines that it rests on
 */
public record Gap(String id, Kind kind, String what, List<Line> lines) {
    public Gap {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        /** A report says that something is not known, not clear or not verified. */
        OPEN_QUESTION,
        /** Somebody is charged with harm and no report has their answer. */
        SIDE_NOT_HEARD,
        /** Somebody was asked and did not answer. */
        NOT_ANSWERED,
        /** Something was due, and no report says whether it came. */
        SILENCE,
        /** No evidence was given, and a report says so. */
        NO_EVIDENCE,
        /** Accounts differ, and nothing tells which is right. */
        ACCOUNTS_DIFFER,
        /** A report could not be read, since it is in another language. */
        UNREAD
    }
}
