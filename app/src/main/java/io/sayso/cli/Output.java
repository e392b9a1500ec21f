package io.sayso.cli;

import io.sayso.json.Outcome;
import java.io.IOException;

/** Where outcomes go, one after another, each out before the next is taken. */
interface Output extends AutoCloseable {
    /** @param name what the input was called */
    void write(String name, Outcome outcome) throws IOException;

    @Override
    void close() throws IOException;

    /** Makes one, when the first outcome is there. */
    interface Opening {
        Output open() throws IOException;
    }
}
