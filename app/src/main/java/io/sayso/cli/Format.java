package io.sayso.cli;

/** How readings are written. */
enum Format {
    /** A ledger for a person at a terminal. */
    TABLE,
    /** One page of HTML: each report with its marks, and its ledger beside it. */
    HTML,
    /** The ledgers as Markdown. */
    MARKDOWN,
    /** One JSON array. */
    JSON,
    /** One JSON record a line. */
    JSONL
}
