package io.sayso.json;

import io.sayso.brief.Brief;
import io.sayso.brief.BriefFormat;
import io.sayso.brief.BriefLine;
import io.sayso.brief.Clause;
import io.sayso.brief.Footing;
import io.sayso.brief.Piece;
import io.sayso.brief.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A brief as one JSON object: each line's sentence, its slots, and the passages that it rests on. */
public final class BriefJson implements BriefFormat {
    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        Footing.Of footings = new Footing.Of(brief.later());
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("asOf", brief.asOf());
        row.put("since", brief.since());
        row.put(
                "sections",
                brief.sections().stream().map(s -> section(s, footings)).toList());
        row.put("sources", brief.sources());
        row.put("refused", brief.refused());
        try (RowWriter writer = RowWriter.lines(out)) {
            writer.write(row);
        }
    }

    private static Map<String, @Nullable Object> section(Section section, Footing.Of footings) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("part", word(section.part()));
        row.put("heading", section.part().heading());
        row.put(
                "lines",
                section.lines().stream().map(line -> line(line, footings)).toList());
        row.put("more", section.more());
        return row;
    }

    private static Map<String, @Nullable Object> line(BriefLine line, Footing.Of footings) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("text", line.text());
        row.put("of", word(line.thing().sort()));
        row.put("id", line.thing().id());
        List<Map<String, @Nullable Object>> slots = new ArrayList<>();
        for (Clause clause : line.clauses())
            for (Piece piece : clause.pieces()) {
                Map<String, @Nullable Object> slot = new LinkedHashMap<>();
                slot.put("slot", word(piece.slot()));
                slot.put("words", piece.words());
                slots.add(slot);
            }
        row.put("slots", slots);
        row.put(
                "passages",
                line.lines().stream().map(on -> footing(footings.line(on))).toList());
        return row;
    }

    private static Map<String, @Nullable Object> footing(Footing on) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("words", on.words());
        row.put("outlet", on.outlet());
        row.put("said", on.said());
        row.put("chain", on.chain());
        row.put("how", on.how());
        row.put("number", on.report());
        row.put("report", on.passage().report());
        row.put("textSha256", on.passage().textSha256());
        row.put("start", on.passage().span().start());
        row.put("end", on.passage().span().end());
        row.put("standing", on.standing());
        return row;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
