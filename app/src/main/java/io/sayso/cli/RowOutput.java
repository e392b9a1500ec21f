package io.sayso.cli;

import io.sayso.json.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of a list go: as JSON for programs, or as lines for people. Each is out before the next is taken. */
final class RowOutput implements AutoCloseable {
    private final OutputStream out;
    private final @Nullable RowWriter json;
    private final int width;

    private RowOutput(OutputStream out, @Nullable RowWriter json, int width) {
        this.out = out;
        this.json = json;
        this.width = width;
    }

    static RowOutput of(ListFormat format, Surroundings surroundings) throws IOException {
        OutputStream out = surroundings.out();
        return new RowOutput(
                out,
                switch (format) {
                    case TABLE -> null;
                    case JSON -> RowWriter.array(out);
                    case JSONL -> RowWriter.lines(out);
                },
                surroundings.width());
    }

    /** @param cells the same for people, in one line; a stranger's words in it are made harmless before */
    void row(Map<String, ? extends @Nullable Object> row, String cells) throws IOException {
        lines(row, List.of(Columns.cut(cells, Math.max(width, 40))));
    }

    /** @param lines the same for people, as they are to stand there */
    void lines(Map<String, ? extends @Nullable Object> row, List<String> lines) throws IOException {
        if (json != null) {
            json.write(row);
            return;
        }
        for (String line : lines) out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    int width() {
        return width;
    }

    @Override
    public void close() throws IOException {
        if (json != null) json.close();
        out.flush();
    }
}
