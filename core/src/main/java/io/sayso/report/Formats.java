package io.sayso.report;

import io.sayso.SaysoBug;
import java.util.List;

/** The source formats that Sayso takes, the most particular first; plain text takes whatever no other does. */
public final class Formats {
    private static final List<ReportFormat> ALL = List.of(new Html(), new PlainText());

    private Formats() {}

    /** Each report in {@code input}, or why it is none, in their order; one at least. */
    public static List<Extraction> extract(Input input) {
        for (ReportFormat format : ALL) if (format.accepts(input)) return format.extract(input);
        throw new SaysoBug("No format takes " + input.name());
    }
}
