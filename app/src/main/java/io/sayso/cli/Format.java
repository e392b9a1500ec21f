package io.sayso.cli;

/** How readings are written. */
enum Format {
    /** A ledger for a person. */
    TABLE,
    /** One JSON array. */
    JSON,
    /** One JSON record a line. */
    JSONL
}
