package io.sayso.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values (RFC 4180) that a spreadsheet can open: a text that it would take for a formula begins
 * with an apostrophe.
 */
final class Csv {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** One row, ended. */
    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        String text = value.toString();
        boolean isNumber = value instanceof Number;
        if (!isNumber && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
