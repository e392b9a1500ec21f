package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sayso.record.SituationRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON of a whole situation record, with the reports that it is made from: a public contract, held to
 * {@code record-1.schema.json} beside this class. What is written reads back equal, as exactly as {@link ReadingJson}
 * says of readings. Safe for many threads.
 */
public final class RecordJson {
    /** The name and version of the contract. */
    public static final String SCHEMA = "sayso/record/1";

    /** Where the contract stands on the class path: JSON Schema, draft 2020-12. */
    public static final String SCHEMA_RESOURCE = "/io/sayso/json/record-1.schema.json";

    private RecordJson() {}

    /** Writes {@code record} in UTF-8, without a line end; {@code out} stays open. */
    public static void write(SituationRecord record, OutputStream out) throws IOException {
        try (JsonGenerator generator = ReadingJson.FACTORY.createGenerator(out)) {
            new WholeRecordEncoder(new FieldWriter(generator)).write(record);
        }
    }

    public static String write(SituationRecord record) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            write(record, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads a record back.
     *
     * @param where what {@code json} is called, for messages
     * @throws io.sayso.SaysoException if it is none, if a newer version wrote it, or if it says of a report what that
     *     does not bear out
     */
    public static SituationRecord read(String json, String where) {
        return new OutcomeDecoder(where).read(json, SCHEMA, (record, type) -> new RecordDecoder(record).record(type));
    }
}
