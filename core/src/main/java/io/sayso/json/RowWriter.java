package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.sayso.reading.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a list going out as JSON, each flushed when it is written, to a stream that is never closed here. */
public final class RowWriter implements AutoCloseable {
    private final JsonGenerator json;
    private final OutputStream out;
    private final boolean isArray;
    private boolean isEmpty = true;

    private RowWriter(OutputStream out, boolean isArray) throws IOException {
        this.json = ReadingJson.FACTORY.createGenerator(out);
        this.out = out;
        this.isArray = isArray;
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        if (isArray) json.writeStartArray();
    }

    /** A row a line, in UTF-8. */
    public static RowWriter lines(OutputStream out) throws IOException {
        return new RowWriter(out, false);
    }

    /** One array, in UTF-8. */
    public static RowWriter array(OutputStream out) throws IOException {
        return new RowWriter(out, true);
    }

    /**
     * @param row text, numbers, yes and no, enumerations, parts of a record, readings, lists and rows by name; all else
     *     as it spells itself
     */
    public void write(Map<String, ? extends @Nullable Object> row) throws IOException {
        value(row);
        isEmpty = false;
        json.flush();
    }

    /** A part of a record, as {@code record-1.schema.json} describes it. */
    public void write(RecordRow row) throws IOException {
        row.write(new FieldWriter(json));
        isEmpty = false;
        json.flush();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) json.writeNull();
        else if (value instanceof RecordRow row) row.write(new FieldWriter(json));
        else if (value instanceof Reading reading) new OutcomeEncoder(json).write(new Outcome.Read(reading));
        else if (value instanceof Boolean yes) json.writeBoolean(yes);
        else if (value instanceof Integer || value instanceof Long) json.writeNumber(((Number) value).longValue());
        else if (value instanceof Double number)
            json.writeNumber(BigDecimal.valueOf(number).toPlainString());
        else if (value instanceof BigDecimal number) json.writeNumber(number.toPlainString());
        else if (value instanceof Enum<?> word) json.writeString(Kebab.of(word));
        else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) value(item);
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> row) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : row.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                value(field.getValue());
            }
            json.writeEndObject();
        } else json.writeString(value.toString());
    }

    /** Ends the array or the last line. */
    @Override
    public void close() throws IOException {
        if (isArray) json.writeEndArray();
        json.close();
        if (isArray || !isEmpty) out.write('\n');
        out.flush();
    }
}
