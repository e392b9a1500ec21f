package io.sayso.brief;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a brief. Each line opens on its exact words, outlet, time and chain of say-so. */
public interface BriefFormat {
    /** Writes {@code brief} to {@code out}, which stays open. */
    void write(Brief brief, OutputStream out) throws IOException;
}
