package io.sayso.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.sayso.SaysoException;
import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record on its way back from JSON. It is refused whole when any part of it is not as the contract says. */
final class OutcomeDecoder {
    private static final ObjectReader JSON = new ObjectMapper(ReadingJson.FACTORY)
            .readerFor(JsonNode.class)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final String where;

    OutcomeDecoder(String where) {
        this.where = where;
    }

    /** What is made of a record's fields. */
    interface Decoding<T> {
        T of(Fields record, String type);
    }

    Outcome read(String json) {
        return read(json, ReadingJson.SCHEMA, (record, type) -> switch (type) {
            case "reading" -> new Outcome.Read(reading(record));
            case "unreadable" -> new Outcome.NotRead(unreadable(record));
            default ->
                throw record.refused(
                        "type is \"" + type + "\" and neither \"reading\" nor \"unreadable\"",
                        "Read it with the version that wrote it, or a newer one.");
        });
    }

    /** A record of {@code schema}, whichever that is. */
    <T> T read(String json, String schema, Decoding<T> decoding) {
        Fields record = new Fields(parse(json), where, "");
        String found = record.text("schema"), type = record.text("type");
        if (!found.equals(schema))
            throw record.refused(
                    "schema is \"" + found + "\" and not \"" + schema + "\"",
                    "Read it with the version that wrote it.");
        try {
            return decoding.of(record, type);
        } catch (IllegalArgumentException e) {
            throw new SaysoException(where + ": " + e.getMessage() + " Use a record as Sayso wrote it.", e);
        }
    }

    private JsonNode parse(String json) {
        try {
            return JSON.readValue(json);
        } catch (JsonProcessingException e) {
            throw new SaysoException(
                    where + ": not JSON: " + e.getOriginalMessage() + " Use a record as Sayso wrote it.", e);
        }
    }

    static Unreadable unreadable(Fields record) {
        Unreadable unreadable = new Unreadable(
                record.text("id"),
                record.text("name"),
                record.value("reason", Unreadable.Reason.class),
                record.text("detail"));
        record.end();
        return unreadable;
    }

    private static Reading reading(Fields record) {
        ReaderVersion reader = reader(record);
        if (!record.text("offsetUnit").equals("utf-16"))
            throw record.refused("offsetUnit is not \"utf-16\"", "Use a record as Sayso wrote it.");
        return said(record, reader, ReportDecoder.report(record.object("report")));
    }

    static ReaderVersion reader(Fields record) {
        Fields readBy = record.object("readBy");
        ReaderVersion reader = new ReaderVersion(readBy.text("version"), readBy.text("model"));
        readBy.end();
        return reader;
    }

    /** What {@code report} says, the rest of a record. */
    static Reading said(Fields record, ReaderVersion reader, Report report) {
        int length = report.text().length();
        List<Mark> marks = record.objects("marks").stream()
                .map(mark -> MarkDecoder.mark(mark, length))
                .toList();
        List<Statement> statements = record.objects("statements").stream()
                .map(statement -> statement(statement, length))
                .toList();
        record.end();
        return new Reading(reader, report, marks, statements);
    }

    private static Statement statement(Fields fields, int length) {
        Statement statement = new Statement(
                fields.text("id"),
                fields.spans(length).all("passages"),
                source(fields.object("source"), length),
                fields.value("act", Act.class),
                fields.value("speech", Speech.class),
                fields.certainty("certainty"),
                fields.value("polarity", Polarity.class),
                fields.textOrNull("within"),
                fields.textOrNull("respondsTo"),
                fields.texts("marks"),
                fields.number("readingConfidence"));
        fields.end();
        return statement;
    }

    private static Source source(Fields fields, int length) {
        Fields carrier = fields.objectOrNull("via");
        Source source = new Source(
                fields.value("kind", SourceKind.class),
                fields.spans(length).all("mentions"),
                fields.textOrNull("text"),
                fields.textOrNull("name"),
                fields.textOrNull("role"),
                fields.textOrNull("affiliation"),
                fields.countOrNull("count"),
                anonymity(fields.objectOrNull("anonymity")),
                carrier == null ? null : source(carrier, length));
        fields.end();
        return source;
    }

    private static @Nullable Anonymity anonymity(@Nullable Fields fields) {
        if (fields == null) return null;
        Anonymity anonymity = new Anonymity(fields.yes("asked"), fields.textOrNull("reason"));
        fields.end();
        return anonymity;
    }
}
