package io.sayso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The JSON that is kept and not shown: an extraction alone, and a reading without the report that it is of. The fields
 * are those of {@link ReadingJson}, which says how exactly they read back. Safe for many threads.
 */
public final class KeptJson {
    private static final String SCHEMA = "sayso/kept/1";

    private KeptJson() {}

    private interface Content {
        void write(FieldWriter out, OutcomeEncoder encoder) throws IOException;
    }

    public static String write(Extraction extraction) {
        return object((out, encoder) -> {
            if (extraction instanceof Unreadable unreadable) encoder.fields(unreadable);
            else {
                out.text("type", "report");
                out.object("report", () -> encoder.fields((Report) extraction));
            }
        });
    }

    /** What {@code reading} says of its report, without the report. */
    public static String writeSaid(Reading reading) {
        return object((out, encoder) -> {
            out.text("type", "said");
            encoder.readBy(reading);
            encoder.said(reading);
        });
    }

    private static String object(Content content) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = ReadingJson.FACTORY.createGenerator(json)) {
            FieldWriter out = new FieldWriter(generator);
            out.object(() -> {
                out.text("schema", SCHEMA);
                content.write(out, new OutcomeEncoder(out));
            });
        } catch (IOException e) {
            throw new SaysoBug("A string takes whatever is written to it.", e);
        }
        return json.toString();
    }

    /**
     * Reads an extraction back.
     *
     * @param where what {@code json} is called, for messages
     * @throws SaysoException if it is none
     */
    public static Extraction extraction(String json, String where) {
        return new OutcomeDecoder(where).read(json, SCHEMA, (record, type) -> switch (type) {
            case "unreadable" -> OutcomeDecoder.unreadable(record);
            case "report" -> {
                Report report = ReportDecoder.report(record.object("report"));
                record.end();
                yield report;
            }
            default -> throw unexpected(record, type);
        });
    }

    /**
     * Reads back what {@code report} says.
     *
     * @param where what {@code json} is called, for messages
     * @throws SaysoException if it is none, or a span lies outside the report
     */
    public static Reading reading(String json, String where, Report report) {
        return new OutcomeDecoder(where).read(json, SCHEMA, (record, type) -> {
            if (!type.equals("said")) throw unexpected(record, type);
            ReaderVersion reader = OutcomeDecoder.reader(record);
            return OutcomeDecoder.said(record, reader, report);
        });
    }

    private static SaysoException unexpected(Fields record, String type) {
        return record.refused("type is \"" + type + "\"", "Use a record as Sayso wrote it.");
    }
}
