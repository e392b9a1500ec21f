package io.sayso.cli;

import java.io.IOException;

/** That standard output does not take what is written to it, and not because its reader has seen enough. */
final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWritten(IOException cause) {
        super(
                "the output could not be written: " + cause.getMessage() + ". Make room for it, or write elsewhere.",
                cause);
    }
}
