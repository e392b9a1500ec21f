package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.report.Moment;
import io.sayso.store.State;
import io.sayso.store.StoredReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stored report as a row of a list. */
final class ReportRow {
    private ReportRow() {}

    static Map<String, @Nullable Object> of(StoredReport report) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("report", report.number());
        row.put("id", report.id());
        row.put("original", report.original());
        row.put("state", report.state());
        row.put("place", report.place());
        row.put("part", report.part());
        row.put("outlet", report.outlet());
        row.put("headline", report.headline());
        row.put("published", report.published());
        row.put("updated", report.updated());
        row.put("language", report.language());
        row.put("embargo", report.embargo());
        row.put("seen", report.seen());
        row.put("stored", report.stored());
        row.put("storedBy", report.storedBy());
        row.put("changed", report.changed());
        row.put("read", report.isRead());
        return row;
    }

    /** {@code 12.2 2026-11-20 The Stavenholt Ledger · Harbour closed [withdrawn]}. */
    static String text(StoredReport report) {
        Moment published = report.published();
        List<String> what = new ArrayList<>();
        if (report.outlet() != null) what.add(report.outlet());
        what.add(report.headline() != null ? report.headline() : report.place());
        String language = report.language() == null ? "" : ": " + report.language();
        String state = report.state() != State.USABLE
                ? " [" + report.state().name().toLowerCase(Locale.ROOT) + "]"
                : report.isRead() ? "" : " [unread" + language + "]";
        return Columns.pad(report.number().toString(), 8)
                + Columns.pad(published == null ? "no date" : published.date().toString(), 12)
                + Visible.inOneLine(String.join(" · ", what) + state);
    }
}
