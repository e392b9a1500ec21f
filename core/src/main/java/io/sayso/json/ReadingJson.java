package io.sayso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/**
 * The JSON of a reading: a public contract, held to {@code reading-1.schema.json} beside this class.
 *
 * <p>What is written reads back equal, but for {@code readingConfidence} and {@code readerFactuality}, which are
 * written to three decimals. Safe for many threads.
 */
public final class ReadingJson {
    /** The name and version of the contract, in every record. */
    public static final String SCHEMA = "sayso/reading/1";

    /** Where the contract stands on the class path: JSON Schema, draft 2020-12. */
    public static final String SCHEMA_RESOURCE = "/io/sayso/json/reading-1.schema.json";

    /** Strict, since a record that says one thing twice is damaged; a report's text may be as long as a string can. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ReadingJson() {}

    /** One reading as one line of JSON, without a line end. */
    public static String write(Reading reading) {
        return write(new Outcome.Read(reading));
    }

    /** One input that could not be read as one line of JSON, without a line end. */
    public static String write(Unreadable unreadable) {
        return write(new Outcome.NotRead(unreadable));
    }

    private static String write(Outcome outcome) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            new OutcomeEncoder(generator).write(outcome);
        } catch (IOException e) {
            throw new SaysoBug("A string takes whatever is written to it.", e);
        }
        return json.toString();
    }

    /** JSON Lines on {@code out}, in UTF-8: a record a line, each flushed when it is written. */
    public static OutcomeWriter lines(OutputStream out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        return new OutcomeWriter(generator, out, false);
    }

    /** One indented JSON array on {@code out}, in UTF-8. */
    public static OutcomeWriter array(OutputStream out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        generator.setPrettyPrinter(printer);
        return new OutcomeWriter(generator, out, true);
    }

    /**
     * Reads one record back.
     *
     * @param where what {@code json} is called, for messages: {@code readings.jsonl line 12}
     * @throws SaysoException if it is no such record, or one that a newer version wrote
     */
    public static Outcome read(String json, String where) {
        return new OutcomeDecoder(where).read(json);
    }
}
