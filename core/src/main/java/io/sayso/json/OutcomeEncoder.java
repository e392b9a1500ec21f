package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Imprint;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;

/** Records on their way to JSON, field by field in the order of the contract. */
final class OutcomeEncoder {
    private final FieldWriter out;
    private final MarkEncoder marks;

    OutcomeEncoder(JsonGenerator json) {
        this(new FieldWriter(json));
    }

    OutcomeEncoder(FieldWriter out) {
        this.out = out;
        marks = new MarkEncoder(out);
    }

    void write(Outcome outcome) throws IOException {
        out.object(() -> {
            out.text("schema", ReadingJson.SCHEMA);
            if (outcome instanceof Outcome.Read read) fields(read.reading());
            else if (outcome instanceof Outcome.NotRead notRead) fields(notRead.unreadable());
        });
    }

    void fields(Unreadable unreadable) throws IOException {
        out.text("type", "unreadable");
        out.text("id", unreadable.id());
        out.text("name", unreadable.name());
        out.value("reason", unreadable.reason());
        out.text("detail", unreadable.detail());
    }

    private void fields(Reading reading) throws IOException {
        out.text("type", "reading");
        readBy(reading);
        out.text("offsetUnit", "utf-16");
        out.object("report", () -> fields(reading.report()));
        said(reading);
    }

    void readBy(Reading reading) throws IOException {
        out.object("readBy", () -> {
            out.text("version", reading.readBy().version());
            out.text("model", reading.readBy().model());
        });
    }

    /** What the report says, without the report. */
    void said(Reading reading) throws IOException {
        out.objects("marks", reading.marks(), marks::fields);
        out.objects("statements", reading.statements(), this::fields);
    }

    void fields(Report report) throws IOException {
        out.text("id", report.id());
        out.text("textSha256", report.textSha256());
        out.text("part", report.part());
        fields(report.imprint());
        out.text("seen", report.seen());
        out.text("text", report.text());
        out.objects("captions", report.captions(), caption -> {
            out.span("span", caption.span());
            out.span("words", caption.words());
            out.span("credit", caption.credit());
        });
        out.objects("furniture", report.furniture(), piece -> {
            out.value("kind", piece.kind());
            out.span("span", piece.span());
        });
        out.count("undecodable", report.undecodable());
    }

    private void fields(Imprint imprint) throws IOException {
        out.text("outlet", imprint.outlet());
        out.text("byline", imprint.byline());
        out.text("credit", imprint.credit());
        out.text("dateline", imprint.dateline());
        out.text("headline", imprint.headline());
        out.text("published", imprint.published());
        out.text("updated", imprint.updated());
        out.objects("times", imprint.times(), time -> {
            out.value("kind", time.kind());
            out.text("moment", time.moment());
            out.text("where", time.where());
            out.yes("taken", time.taken());
            out.text("why", time.why());
        });
        out.text("url", imprint.url());
        out.text("identifier", imprint.identifier());
        out.text("version", imprint.version());
        out.text("language", imprint.language());
        out.value("status", imprint.status());
        out.text("embargo", imprint.embargo());
        out.text("note", imprint.note());
        out.value("completeness", imprint.completeness());
    }

    void fields(Statement statement) throws IOException {
        out.text("id", statement.id());
        out.spans("passages", statement.passages());
        out.object("source", () -> fields(statement.source()));
        out.value("act", statement.act());
        out.value("speech", statement.speech());
        out.certainty(statement.certainty());
        out.value("polarity", statement.polarity());
        out.text("within", statement.within());
        out.text("respondsTo", statement.respondsTo());
        out.texts("marks", statement.marks());
        out.guess("readingConfidence", statement.readingConfidence());
    }

    private void fields(Source source) throws IOException {
        out.value("kind", source.kind());
        out.spans("mentions", source.mentions());
        out.text("text", source.text());
        out.text("name", source.name());
        out.text("role", source.role());
        out.text("affiliation", source.affiliation());
        out.count("count", source.count());
        out.objectOrNull("anonymity", source.anonymity(), anonymity -> {
            out.yes("asked", anonymity.asked());
            out.text("reason", anonymity.reason());
        });
        out.objectOrNull("via", source.via(), this::fields);
    }
}
