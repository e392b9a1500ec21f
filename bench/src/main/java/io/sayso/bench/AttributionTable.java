package io.sayso.bench;

import io.sayso.bench.AttributionRun.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scores of a run as Markdown. */
final class AttributionTable {
    /** What the model's card says of it on PolNeAR dev: F1 of the float weights, run in Python. */
    private static final Map<Measure, String> CARD = new EnumMap<>(Map.of(
            Measure.SOURCE_WORDS, "85.4",
            Measure.CUE_WORDS, "73.2",
            Measure.CONTENT_WORDS, "90.9",
            Measure.SOURCE_SPANS, "78.1",
            Measure.CUE_SPANS, "69.8",
            Measure.CONTENT_SPANS, "60.0",
            Measure.CONTENT, "78.8",
            Measure.CONTENT_AND_SOURCE, "71.9",
            Measure.SOURCE_OF_CONTENT, "91.3",
            Measure.EXACT, "50.9"));

    private AttributionTable() {}

    static String of(AttributionRun run, String split, long seed) {
        StringBuilder table = new StringBuilder("PolNeAR " + split + ": " + run.summary() + "\n\n");
        List<Reader> readers = run.readers();
        table.append("| F1 (P, R; 95% interval) |");
        if (split.equals("dev")) table.append(" model's card |");
        for (Reader reader : readers) table.append(' ').append(reader.label()).append(" |");
        table.append("\n|---|").append("---|".repeat(readers.size() + (split.equals("dev") ? 1 : 0)));
        for (Measure measure : Measure.values()) {
            table.append("\n| ").append(measure.label()).append(" |");
            if (split.equals("dev"))
                table.append(' ').append(CARD.getOrDefault(measure, "")).append(" |");
            for (Reader reader : readers)
                table.append(' ')
                        .append(Page.figure(run.counts(reader, measure), seed))
                        .append(" |");
        }
        return table.append('\n').toString();
    }
}
