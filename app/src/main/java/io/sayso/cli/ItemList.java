package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.page.RecordItem;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things of one kind out of a record, on their way to whoever asked for them. */
final class ItemList {
    private static final int NOTES = 4;

    private final RowOutput rows;
    private final ItemLines lines;
    private int written;

    ItemList(RowOutput rows) {
        this.rows = rows;
        this.lines = ItemLines.of(rows, NOTES);
    }

    /** How many have been written. */
    int written() {
        return written;
    }

    /** A part of a record with its number there, as JSON. */
    interface Json<T> {
        RecordRow of(int number, T thing);
    }

    /** Writes those of {@code things} that are {@code wanted}, each by its number among all. */
    <T> void write(List<T> things, Predicate<T> wanted, Json<T> json, Function<T, RecordItem> words)
            throws IOException {
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (wanted.test(thing)) write(i + 1, json.of(i + 1, thing), words.apply(thing));
        }
    }

    /** Things that are made of a record's parts, with what JSON has of each. */
    <T> void write(
            List<T> things,
            Predicate<T> wanted,
            Function<T, Map<String, @Nullable Object>> json,
            Function<T, RecordItem> words)
            throws IOException {
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            if (!wanted.test(thing)) continue;
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("number", i + 1);
            row.putAll(json.apply(thing));
            RecordItem item = words.apply(thing);
            if (written++ > 0) rows.aside(List.of(""));
            rows.made(row, cells(i + 1, item), lines.lines(String.valueOf(i + 1), item));
        }
    }

    private void write(int number, RecordRow json, RecordItem item) throws IOException {
        if (written++ > 0) rows.aside(List.of(""));
        rows.part(json, cells(number, item), lines.lines(String.valueOf(number), item));
    }

    static Map<String, @Nullable Object> cells(int number, RecordItem item) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("number", number);
        cells.putAll(item.cells());
        cells.put("words", item.what());
        cells.put("reports", String.join(" ", item.reports()));
        return cells;
    }
}
