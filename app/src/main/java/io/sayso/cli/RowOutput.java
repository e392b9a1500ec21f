package io.sayso.cli;

import io.sayso.json.RecordRow;
import io.sayso.json.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of a list go: as JSON or CSV for programs, or as lines for people. Each is out before the next. */
final class RowOutput implements AutoCloseable {
    private final OutputStream out;
    private final ListFormat format;
    private final @Nullable RowWriter json;
    private final Surroundings surroundings;
    private boolean isFirst = true;

    private RowOutput(Surroundings surroundings, ListFormat format, @Nullable RowWriter json) {
        this.surroundings = surroundings;
        this.out = surroundings.out();
        this.format = format;
        this.json = json;
    }

    static RowOutput of(ListFormat format, Surroundings surroundings) throws IOException {
        OutputStream out = surroundings.out();
        return new RowOutput(
                surroundings,
                format,
                switch (format) {
                    case TABLE, CSV -> null;
                    case JSON -> RowWriter.array(out);
                    case JSONL -> RowWriter.lines(out);
                });
    }

    /** @param cells the same for people, in one line; a stranger's words in it are made harmless before */
    void row(Map<String, ? extends @Nullable Object> row, String cells) throws IOException {
        lines(row, List.of(Columns.cut(cells, Math.max(width(), 40))));
    }

    /** @param lines the same for people, as they are to stand there */
    void lines(Map<String, ? extends @Nullable Object> row, List<String> lines) throws IOException {
        if (json != null) json.write(row);
        else if (format == ListFormat.CSV) csv(row);
        else write(lines);
    }

    /**
     * A part of a record.
     *
     * @param cells its single values, for a spreadsheet
     * @param lines the same for people, as they are to stand there
     */
    void part(RecordRow row, Map<String, ? extends @Nullable Object> cells, List<String> lines) throws IOException {
        if (json != null) json.write(row);
        else if (format == ListFormat.CSV) csv(cells);
        else write(lines);
    }

    /** The same of a thing that is made of a record's parts. */
    void made(
            Map<String, ? extends @Nullable Object> row,
            Map<String, ? extends @Nullable Object> cells,
            List<String> lines)
            throws IOException {
        lines(format == ListFormat.CSV ? cells : row, lines);
    }

    /** What only people are told: a heading, or how to go on. */
    void aside(List<String> lines) throws IOException {
        if (format == ListFormat.TABLE) write(lines);
    }

    private void write(List<String> lines) throws IOException {
        for (String line : lines) out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The values that are single; lists and rows within the row are left out. */
    private void csv(Map<String, ? extends @Nullable Object> row) throws IOException {
        Map<String, @Nullable Object> single = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (!(value instanceof List<?>) && !(value instanceof Map<?, ?>)) single.put(name, value);
        });
        String lines = (isFirst ? Csv.row(new ArrayList<>(single.keySet())) : "")
                + Csv.row(new ArrayList<@Nullable Object>(single.values()));
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.flush();
        isFirst = false;
    }

    int width() {
        return surroundings.width();
    }

    Paint paint() {
        return Paint.when(surroundings.takesColour());
    }

    @Override
    public void close() throws IOException {
        if (json != null) json.close();
        out.flush();
    }
}
