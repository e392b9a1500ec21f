package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.store.CameOf;
import io.sayso.store.Custody;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of custody as a row of a list. */
final class CustodyRow {
    private CustodyRow() {}

    static Map<String, @Nullable Object> of(Custody line) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("cameOf", line.cameOf());
        row.put("report", line.report());
        row.put("id", line.id());
        row.put("original", line.original());
        row.put("place", line.place());
        row.put("part", line.part());
        row.put("seen", line.seen());
        row.put("stored", line.stored());
        row.put("storedBy", line.storedBy());
        row.put("detail", line.detail());
        return row;
    }

    /** {@code changed 12.2 press/a.txt: headline, text}. */
    static String text(Custody line) {
        String part = line.part() == null ? "" : ", " + line.part();
        String detail = line.detail() == null ? "" : ": " + line.detail();
        return Columns.pad(word(line.cameOf()), 12)
                + Columns.pad(line.report() == null ? "" : line.report().toString(), 8)
                + Visible.inOneLine(
                        line.detail() != null && isNotRead(line) ? line.detail() : line.place() + part + detail);
    }

    /** Whether there was nothing to read, the first time or again; the detail then says where and why. */
    static boolean isNotRead(Custody line) {
        return switch (line.cameOf()) {
            case UNREADABLE, NOT_OPENED -> true;
            case AGAIN -> line.detail() != null;
            default -> false;
        };
    }

    /** The same after when it was seen. */
    static String dated(Custody line) {
        return Columns.pad(line.seen().truncatedTo(ChronoUnit.SECONDS).toString(), 22) + text(line);
    }

    private static String word(CameOf cameOf) {
        return cameOf.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
