package io.sayso.report.formats;

import io.sayso.report.Caption;
import io.sayso.report.Extraction;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Report;
import io.sayso.report.TimeFound;
import io.sayso.report.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extractions as lines for golden files: every field that has a value. */
public final class Shown {
    private final StringBuilder lines = new StringBuilder();

    private Shown() {}

    public static String of(List<Extraction> extractions) {
        Shown shown = new Shown();
        for (Extraction extraction : extractions) {
            if (extraction instanceof Report report) shown.report(report);
            else if (extraction instanceof Unreadable unreadable)
                shown.line("unreadable", unreadable.reason() + " " + unreadable.name() + ": " + unreadable.detail());
            shown.lines.append('\n');
        }
        return shown.lines.toString();
    }

    private void report(Report report) {
        Imprint imprint = report.imprint();
        line("report", report.part() == null ? "all" : report.part());
        line("outlet", imprint.outlet());
        line("byline", imprint.byline());
        line("credit", imprint.credit());
        line("dateline", imprint.dateline());
        line("headline", imprint.headline());
        line("published", imprint.published());
        line("updated", imprint.updated());
        for (TimeFound time : imprint.times())
            line(
                    "time",
                    time.kind() + " " + time.moment() + " by " + time.where() + (time.taken() ? ", taken" : "")
                            + (time.why() == null ? "" : ": " + time.why()));
        line("url", imprint.url());
        line("identifier", imprint.identifier());
        line("version", imprint.version());
        line("language", imprint.language());
        line("status", imprint.status());
        line("embargo", imprint.embargo());
        line("note", imprint.note());
        line("completeness", imprint.completeness());
        for (Caption caption : report.captions()) {
            line("caption", caption.words().in(report.text()));
            line(
                    "caption by",
                    caption.credit() == null ? null : caption.credit().in(report.text()));
        }
        for (Furniture piece : report.furniture())
            line(piece.kind().toString(), piece.span().in(report.text()));
        if (report.undecodable() > 0) line("undecodable", report.undecodable());
        for (String words : report.text().split("\\R", -1))
            lines.append("| ").append(words).append('\n');
    }

    private void line(String name, @Nullable Object value) {
        if (value != null) lines.append(name).append(": ").append(value).append('\n');
    }
}
