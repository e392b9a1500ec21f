package io.sayso.report;

/** What became of an input: a report, or the reason why it is none. */
public sealed interface Extraction permits Report, Unreadable {
    /** The SHA-256 of the original bytes, as 64 hex digits. */
    String id();
}
