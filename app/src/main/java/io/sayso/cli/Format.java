package io.sayso.cli;

import java.util.Locale;

/** How readings are written. */
enum Format {
    /** A ledger for a person. */
    TABLE,
    /** One JSON array. */
    JSON,
    /** One JSON record a line. */
    JSONL;

    /** As the option spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
