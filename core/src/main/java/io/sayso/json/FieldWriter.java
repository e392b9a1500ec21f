package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sayso.reading.Certainty;
import io.sayso.report.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of JSON objects on their way out. A fact that is null is written so. */
final class FieldWriter {
    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes what stands between two brackets. */
    interface Part {
        void write() throws IOException;
    }

    /** One of the items of a list. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    /** An object that stands for itself, or is an item of a list. */
    void object(Part fields) throws IOException {
        json.writeStartObject();
        fields.write();
        json.writeEndObject();
    }

    void object(String field, Part fields) throws IOException {
        json.writeFieldName(field);
        object(fields);
    }

    /** An object of the fields of {@code of}, or null. */
    <T> void objectOrNull(String field, @Nullable T of, Item<T> fields) throws IOException {
        if (of == null) json.writeNullField(field);
        else object(field, () -> fields.write(of));
    }

    <T> void objects(String field, List<T> items, Item<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) object(() -> fields.write(item));
        json.writeEndArray();
    }

    void text(String field, @Nullable Object text) throws IOException {
        if (text == null) json.writeNullField(field);
        else json.writeStringField(field, text.toString());
    }

    void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) json.writeString(text);
        json.writeEndArray();
    }

    void value(String field, @Nullable Enum<?> value) throws IOException {
        text(field, value == null ? null : Kebab.of(value));
    }

    void yes(String field, boolean yes) throws IOException {
        json.writeBooleanField(field, yes);
    }

    void count(String field, @Nullable Integer count) throws IOException {
        if (count == null) json.writeNullField(field);
        else json.writeNumberField(field, count);
    }

    /** All digits, and never a power of ten, which some readers take for a measurement. */
    void number(String field, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(field);
        if (number == null) json.writeNull();
        else json.writeNumber(number.toPlainString());
    }

    void number(String field, @Nullable Double number) throws IOException {
        number(field, number == null ? null : BigDecimal.valueOf(number));
    }

    /** A guess, to three decimals: it bears no more. */
    void guess(String field, double guess) throws IOException {
        double rounded =
                BigDecimal.valueOf(guess).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
        json.writeNumberField(field, rounded);
    }

    void certainty(Certainty certainty) throws IOException {
        object("certainty", () -> {
            value("status", certainty.status());
            texts("hedges", certainty.hedges());
            value("band", certainty.band());
        });
    }

    void spans(String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) pair(span);
        json.writeEndArray();
    }

    void span(String field, @Nullable Span span) throws IOException {
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
