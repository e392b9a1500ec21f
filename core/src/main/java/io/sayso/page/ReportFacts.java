package io.sayso.page;

import io.sayso.reading.Reading;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.List;

/** What stands over a ledger of one report: {@code The Ledger · published 2026-11-20 · 10 statements}. */
public final class ReportFacts {
    private ReportFacts() {}

    /** The facts, as the report has them; whoever shows them makes them harmless. */
    public static List<String> of(Reading reading) {
        Report report = reading.report();
        List<String> facts = new ArrayList<>();
        facts.add(
                report.imprint().outlet() == null
                        ? "outlet not given"
                        : report.imprint().outlet());
        facts.add(
                report.imprint().published() == null
                        ? "date not given"
                        : "published " + report.imprint().published());
        facts.add(counted(reading.statements().size(), "statement"));
        if (!report.captions().isEmpty()) facts.add(counted(report.captions().size(), "caption"));
        if (report.undecodable() > 0) facts.add(counted(report.undecodable(), "undecodable byte"));
        return facts;
    }

    static String counted(int count, String what) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
