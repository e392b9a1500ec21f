package io.sayso.cli;

/** When output is coloured. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER
}
