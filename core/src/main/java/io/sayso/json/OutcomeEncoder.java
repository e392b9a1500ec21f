package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sayso.reading.Attribution;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Report;
import io.sayso.report.Span;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records on their way to JSON, field by field in the order of the contract. A fact that is null is written so. */
final class OutcomeEncoder {
    private final JsonGenerator json;

    OutcomeEncoder(JsonGenerator json) {
        this.json = json;
    }

    void write(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Read read) reading(read.reading());
        else if (outcome instanceof Outcome.NotRead notRead) unreadable(notRead.unreadable());
    }

    private void unreadable(Unreadable unreadable) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", ReadingJson.SCHEMA);
        json.writeStringField("type", "unreadable");
        json.writeStringField("id", unreadable.id());
        json.writeStringField("name", unreadable.name());
        value("reason", unreadable.reason());
        json.writeStringField("detail", unreadable.detail());
        json.writeEndObject();
    }

    private void reading(Reading reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", ReadingJson.SCHEMA);
        json.writeStringField("type", "reading");
        json.writeObjectFieldStart("readBy");
        json.writeStringField("version", reading.readBy().version());
        json.writeStringField("model", reading.readBy().model());
        json.writeEndObject();
        json.writeStringField("offsetUnit", "utf-16");
        report(reading.report());
        json.writeArrayFieldStart("marks");
        for (Mark mark : reading.marks()) mark(mark);
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Statement statement : reading.statements()) statement(statement);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void report(Report report) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("id", report.id());
        json.writeStringField("textSha256", report.textSha256());
        text("outlet", report.outlet());
        text("byline", report.byline());
        text("credit", report.credit());
        text("dateline", report.dateline());
        text("headline", report.headline());
        text("published", report.published());
        text("updated", report.updated());
        text("seen", report.seen());
        text("url", report.url());
        text("language", report.language());
        value("status", report.status());
        json.writeStringField("text", report.text());
        json.writeArrayFieldStart("captions");
        for (Caption caption : report.captions()) {
            json.writeStartObject();
            span("span", caption.span());
            span("words", caption.words());
            span("credit", caption.credit());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("furniture");
        for (Furniture part : report.furniture()) {
            json.writeStartObject();
            value("kind", part.kind());
            span("span", part.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("undecodable", report.undecodable());
        json.writeEndObject();
    }

    private void mark(Mark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mark.id());
        if (mark instanceof Attribution attribution) {
            json.writeStringField("type", "attribution");
            span("span", attribution.span());
            spans("cues", attribution.cues());
            spans("sources", attribution.sources());
            spans("contents", attribution.contents());
        } else if (mark instanceof Hedge hedge) {
            json.writeStringField("type", "hedge");
            span("span", hedge.span());
            json.writeStringField("word", hedge.word());
            value("band", hedge.band());
        }
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.id());
        spans("passages", statement.passages());
        source("source", statement.source());
        value("act", statement.act());
        value("speech", statement.speech());
        json.writeObjectFieldStart("certainty");
        value("status", statement.certainty().status());
        texts("hedges", statement.certainty().hedges());
        value("band", statement.certainty().band());
        json.writeEndObject();
        value("polarity", statement.polarity());
        text("within", statement.within());
        text("respondsTo", statement.respondsTo());
        texts("marks", statement.marks());
        json.writeFieldName("readingConfidence");
        json.writeNumber(rounded(statement.readingConfidence()));
        json.writeEndObject();
    }

    /** To three decimals: a calibrated doubt bears no more. */
    private static double rounded(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(3, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private void source(String field, @Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        value("kind", source.kind());
        spans("mentions", source.mentions());
        text("text", source.text());
        text("name", source.name());
        text("role", source.role());
        text("affiliation", source.affiliation());
        if (source.count() == null) json.writeNullField("count");
        else json.writeNumberField("count", source.count());
        if (source.anonymity() == null) json.writeNullField("anonymity");
        else {
            json.writeObjectFieldStart("anonymity");
            json.writeBooleanField("asked", source.anonymity().asked());
            text("reason", source.anonymity().reason());
            json.writeEndObject();
        }
        source("via", source.via());
        json.writeEndObject();
    }

    private void text(String field, @Nullable Object text) throws IOException {
        if (text == null) json.writeNullField(field);
        else json.writeStringField(field, text.toString());
    }

    private void value(String field, @Nullable Enum<?> value) throws IOException {
        if (value == null) json.writeNullField(field);
        else json.writeStringField(field, Kebab.of(value));
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) json.writeString(text);
        json.writeEndArray();
    }

    private void spans(String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) pair(span);
        json.writeEndArray();
    }

    private void span(String field, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        if (span == null) json.writeNull();
        else pair(span);
    }

    private void pair(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
