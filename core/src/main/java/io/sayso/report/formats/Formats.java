package io.sayso.report.formats;

import io.sayso.SaysoBug;
import io.sayso.report.Extraction;
import io.sayso.report.Html;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import io.sayso.report.ReportFormat;
import io.sayso.report.feed.Atom;
import io.sayso.report.feed.JsonFeed;
import io.sayso.report.feed.Rss;
import io.sayso.report.fields.JsonLines;
import io.sayso.report.fields.Markdown;
import io.sayso.report.fields.TextWithFields;
import io.sayso.report.language.Language;
import io.sayso.report.pdf.Pdf;
import io.sayso.report.wire.Ninjs;
import java.util.List;

/** The source formats that Sayso takes, the most particular first; plain text takes whatever no other does. */
public final class Formats {
    private static final List<ReportFormat> ALL = List.of(
            new Archive(),
            new Pdf(),
            new Html(),
            new Rss(),
            new Atom(),
            new JsonFeed(),
            new Ninjs(),
            new JsonLines(),
            new TextWithFields(),
            new Markdown(),
            new PlainText());

    private Formats() {}

    /** Each report in {@code input}, its language settled, or why it is none; in their order, one at least. */
    public static List<Extraction> extract(Input input) {
        for (ReportFormat format : ALL)
            if (format.accepts(input))
                return format.extract(input).stream().map(Formats::settled).toList();
        throw new SaysoBug("No format takes " + input.name());
    }

    private static Extraction settled(Extraction extraction) {
        return extraction instanceof Report report ? Language.settle(report) : extraction;
    }
}
