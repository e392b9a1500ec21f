package io.sayso.json;

import io.sayso.report.Caption;
import io.sayso.report.Completeness;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.TimeFound;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a reading on its way back from JSON. */
final class ReportDecoder {
    private ReportDecoder() {}

    static Report report(Fields fields) {
        String text = fields.text("text");
        if (!Sha256.of(text).equals(fields.text("textSha256")))
            throw fields.refused(
                    fields.way("text") + " is not the text that textSha256 belongs to, so that no span can be trusted",
                    "Use a record as Sayso wrote it.");
        List<Caption> captions = fields.objects("captions").stream()
                .map(caption -> caption(caption, text.length()))
                .toList();
        Report report = new Report(
                fields.text("id"),
                fields.text("textSha256"),
                fields.textOrNull("part"),
                imprint(fields),
                moment(fields, "seen"),
                text,
                captions,
                fields.objects("furniture").stream()
                        .map(part -> furniture(part, text.length()))
                        .toList(),
                fields.count("undecodable"));
        fields.end();
        return report;
    }

    private static Imprint imprint(Fields fields) {
        return new Imprint(
                fields.textOrNull("outlet"),
                fields.textOrNull("byline"),
                fields.textOrNull("credit"),
                fields.textOrNull("dateline"),
                fields.textOrNull("headline"),
                moment(fields, "published"),
                moment(fields, "updated"),
                fields.objects("times").stream().map(ReportDecoder::time).toList(),
                fields.textOrNull("url"),
                fields.textOrNull("identifier"),
                fields.textOrNull("version"),
                fields.textOrNull("language"),
                fields.value("status", PublicationStatus.class),
                moment(fields, "embargo"),
                fields.textOrNull("note"),
                fields.value("completeness", Completeness.class));
    }

    private static TimeFound time(Fields fields) {
        TimeFound time = new TimeFound(
                fields.value("kind", TimeFound.Kind.class),
                moment(fields, "moment"),
                fields.text("where"),
                fields.yes("taken"),
                fields.textOrNull("why"));
        fields.end();
        return time;
    }

    private static Caption caption(Fields fields, int length) {
        Fields.Spans spans = fields.spans(length);
        Caption caption = new Caption(spans.one("span"), spans.one("words"), spans.oneOrNull("credit"));
        fields.end();
        return caption;
    }

    private static Furniture furniture(Fields fields, int length) {
        Furniture part = new Furniture(
                fields.value("kind", Furniture.Kind.class), fields.spans(length).one("span"));
        fields.end();
        return part;
    }

    private static @Nullable Moment moment(Fields fields, String field) {
        String text = fields.textOrNull(field);
        try {
            return text == null ? null : Moment.parse(text);
        } catch (DateTimeException e) {
            throw fields.refused(
                    fields.way(field) + " is not a date: \"" + text + "\"", "Use ISO 8601, e.g. 2025-03-02T14:00Z.");
        }
    }
}
