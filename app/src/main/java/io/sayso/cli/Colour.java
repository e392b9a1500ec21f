package io.sayso.cli;

import java.util.Locale;

/** When output is coloured. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** As the option spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
