package io.sayso.cli;

/** How lists are written. */
enum ListFormat {
    /** Lines for a person at a terminal. */
    TABLE,
    /** One JSON array. */
    JSON,
    /** One JSON record a line. */
    JSONL,
    /** Comma-separated values, after a line that names them. */
    CSV
}
