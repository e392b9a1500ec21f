package io.sayso.json;

import io.sayso.record.Entry;
import io.sayso.record.SituationRecord;
import java.io.IOException;

/**
 * A whole situation record on its way to JSON: the reports, then the lines, then what is made of them by their names.
 */
final class WholeRecordEncoder {
    private final FieldWriter out;
    private final OutcomeEncoder readings;
    private final RecordEncoder parts;

    WholeRecordEncoder(FieldWriter out) {
        this.out = out;
        this.readings = new OutcomeEncoder(out);
        this.parts = new RecordEncoder(out, true);
    }

    void write(SituationRecord record) throws IOException {
        out.object(() -> {
            out.text("schema", RecordJson.SCHEMA);
            out.text("type", "record");
            out.text("offsetUnit", "utf-16");
            out.text("asOf", record.asOf());
            out.objects("reports", record.reports(), this::fields);
            out.objects("lines", record.lines(), parts::fields);
            out.objects("claims", record.claims(), parts::fields);
            out.objects("figures", record.figures(), parts::fields);
            out.objects("incidents", record.incidents(), parts::fields);
            out.objects("sums", record.sums(), parts::fields);
            out.objects("measures", record.measures(), parts::fields);
            out.objects("postures", record.postures(), parts::fields);
            out.objects("promises", record.promises(), parts::fields);
            out.objects("gaps", record.gaps(), parts::fields);
        });
    }

    private void fields(Entry entry) throws IOException {
        out.text("story", entry.story());
        out.count("version", entry.version());
        out.text("seen", entry.seen());
        out.text("gone", entry.gone());
        out.text("readAt", entry.readAt());
        readings.readBy(entry.reading());
        out.object("report", () -> readings.fields(entry.reading().report()));
        readings.said(entry.reading());
    }
}
