package io.sayso.report;

/** A source format: bytes in, a report out. The first of the three interfaces that Sayso is extended by. */
public interface ReportFormat {
    /** Whether {@code input} looks like this format. */
    boolean accepts(Input input);

    /** The report in {@code input}, or why there is none. Never throws for bad input. */
    Extraction extract(Input input);
}
