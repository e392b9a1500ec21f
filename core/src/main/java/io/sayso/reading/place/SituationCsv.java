package io.sayso.reading.place;

import io.sayso.SaysoException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a situation's gazetteer, each checked. */
final class SituationCsv {
    private static final String COLUMNS = "name,other names,kind,lat,lon";
    private static final int LONGEST_NAME = 200;

    private final String file;
    private final List<String> columns;

    record Row(String name, List<String> others, PlaceKind kind, double lat, double lon) {}

    private SituationCsv(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** @throws SaysoException if a line is not as it should be */
    static List<Row> rows(String file, byte[] csv) {
        List<String> lines = text(file, csv).lines().toList();
        String head = lines.isEmpty() ? "" : lines.get(0);
        List<String> columns = Stream.of(head.split(",", -1))
                .map(column -> column.strip().toLowerCase(Locale.ROOT).replace("\"", ""))
                .toList();
        for (String needed : List.of("name", "lat", "lon"))
            if (!columns.contains(needed))
                throw new SaysoException(file + " line 1: there is no column \"" + needed
                        + "\". Begin the file with the line: " + COLUMNS);
        SituationCsv format = new SituationCsv(file, columns);
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) if (!lines.get(i).isBlank()) rows.add(format.row(i + 1, lines.get(i)));
        return rows;
    }

    private static String text(String file, byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SaysoException(file + " is not in UTF-8. Save it as CSV in UTF-8.", e);
        }
    }

    private Row row(int line, String written) {
        List<String> cells = cells(line, written);
        if (cells.size() != columns.size())
            throw wrong(
                    line,
                    "there are " + cells.size() + " values, and " + columns.size() + " columns. Give one for each;"
                            + " put a value with a comma into quotation marks.");
        String name = cell(cells, "name");
        if (NameKey.of(name).isEmpty() || name.length() > LONGEST_NAME)
            throw wrong(line, "\"name\" is not a name of up to " + LONGEST_NAME + " characters. Give one.");
        List<String> others = Stream.of(cell(cells, "other names").split(";"))
                .map(String::strip)
                .filter(other -> !NameKey.of(other).isEmpty())
                .toList();
        String kind = cell(cells, "kind").toLowerCase(Locale.ROOT);
        PlaceKind known =
                kind.isEmpty() ? PlaceKind.SETTLEMENT : PlaceWords.kinds().get(kind);
        if (known == null)
            throw wrong(
                    line,
                    "\"kind\" is none that Sayso knows: \"" + kind + "\". Use one of: "
                            + String.join(", ", PlaceWords.kinds().keySet()) + ".");
        return new Row(name, others, known, degrees(line, cells, "lat", 90), degrees(line, cells, "lon", 180));
    }

    private double degrees(int line, List<String> cells, String column, int most) {
        String written = cell(cells, column);
        Double degrees = number(written);
        if (degrees == null || !(Math.abs(degrees) <= most))
            throw wrong(
                    line,
                    "\"" + column + "\" is not a number from -" + most + " to " + most + ": \"" + written
                            + "\". Give degrees with a decimal point, e.g. -27.81.");
        return degrees;
    }

    private static @Nullable Double number(String written) {
        try {
            return written.matches("[-+0-9.]{1,30}") ? Double.valueOf(written) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : cells.get(at).strip();
    }

    private SaysoException wrong(int line, String what) {
        return new SaysoException(file + " line " + line + ": " + what);
    }

    /** The values of a line; one in quotation marks may hold commas, and a quotation mark twice (RFC 4180). */
    private List<String> cells(int line, String written) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"' && quoted && i + 1 < written.length() && written.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        if (quoted) throw wrong(line, "a quotation mark is not closed. Close it on the same line.");
        cells.add(cell.toString());
        return cells;
    }
}
