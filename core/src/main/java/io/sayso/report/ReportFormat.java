package io.sayso.report;

import java.util.List;

/** A source format: bytes in, reports out. The first of the three interfaces that Sayso is extended by. */
public interface ReportFormat {
    /** Whether {@code input} looks like this format. Cheap: it looks at the name and at the first bytes. */
    boolean accepts(Input input);

    /** Each report in {@code input}, or why it is none, in their order; one at least. Never throws for bad input. */
    List<Extraction> extract(Input input);
}
