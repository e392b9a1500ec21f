package io.sayso.store;

import org.jspecify.annotations.Nullable;

/** An input that has not been opened yet. */
public interface Incoming {
    /** How many bytes it may turn out to have; 0 where that is not known. */
    long size();

    /** Opens it and finds the reports in it; null where {@code run} has it already. Never throws for bad input. */
    @Nullable Arrival arrive(Run run);
}
