package io.sayso.json;

import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import io.sayso.record.Sum;
import io.sayso.record.search.Answer;
import java.io.IOException;

/**
 * A part of a situation record that goes out alone: its number in the view that it was taken from, and all its lines.
 */
public final class RecordRow {
    private final int number;
    private final Content content;

    private interface Content {
        void write(RecordEncoder encoder) throws IOException;
    }

    private RecordRow(int number, Content content) {
        this.number = number;
        this.content = content;
    }

    public static RecordRow of(int number, Line line) {
        return new RecordRow(number, encoder -> encoder.fields(line));
    }

    public static RecordRow of(int number, Claim claim) {
        return new RecordRow(number, encoder -> encoder.fields(claim));
    }

    public static RecordRow of(int number, FigureSeries series) {
        return new RecordRow(number, encoder -> encoder.fields(series));
    }

    public static RecordRow of(int number, Incident incident) {
        return new RecordRow(number, encoder -> encoder.fields(incident));
    }

    public static RecordRow of(int number, Sum sum) {
        return new RecordRow(number, encoder -> encoder.fields(sum));
    }

    public static RecordRow of(int number, Measure measure) {
        return new RecordRow(number, encoder -> encoder.fields(measure));
    }

    public static RecordRow of(int number, Posture posture) {
        return new RecordRow(number, encoder -> encoder.fields(posture));
    }

    public static RecordRow of(int number, Promise promise) {
        return new RecordRow(number, encoder -> encoder.fields(promise));
    }

    public static RecordRow of(int number, Gap gap) {
        return new RecordRow(number, encoder -> encoder.fields(gap));
    }

    public static RecordRow of(int number, Change change) {
        return new RecordRow(number, encoder -> encoder.fields(change));
    }

    public static RecordRow of(int number, Answer answer) {
        return new RecordRow(number, encoder -> encoder.fields(answer));
    }

    void write(FieldWriter out) throws IOException {
        out.object(() -> {
            out.count("number", number);
            content.write(new RecordEncoder(out, false));
        });
    }
}
