package io.sayso.bench;

import io.sayso.lineage.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports of several newsrooms on one event, which share facts and words and are no copies. */
final class SameEvent {
    private static final Pattern TOKEN = Pattern.compile("<token [^>]*>([^<]*)</token>"),
            SOURCE = Pattern.compile("\"source\": ?\"(\\w+)\"");

    /**
     * A report with what it is of.
     *
     * @param name what its corpus calls it
     * @param event the same for all reports on the event
     */
    record Of(String name, String event, Told told) {}

    private SameEvent() {}

    /** BASIL's 100 triples of Fox News, HuffPost and the New York Times. */
    static List<Of> basil(Corpora corpora) {
        Map<String, String> outlets = new LinkedHashMap<>();
        for (Path file : corpora.files("basil/articles", ".json")) {
            Matcher source = SOURCE.matcher(Corpora.text(file));
            outlets.put(Corpora.name(file), source.find() ? source.group(1) : "unknown");
        }
        List<Of> reports = new ArrayList<>();
        for (DevReport report : DevReports.basil(corpora)) {
            LocalDate day = LocalDate.parse(report.published() == null ? "2016-01-01" : report.published());
            Instant published = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            String event = report.id().substring(0, report.id().lastIndexOf('_'));
            KnownPress.told(String.valueOf(outlets.get(report.id())), report.text(), published)
                    .ifPresent(told -> reports.add(new Of(report.id(), event, told)));
        }
        return reports;
    }

    /** ECB+, topics 1 to 35: each topic has two events, one of them in the files called {@code ecb}. */
    static List<Of> ecbPlus(Corpora corpora) {
        List<Of> reports = new ArrayList<>();
        for (Path file : corpora.files("ecbplus/ECB+", ".xml")) {
            String name = Corpora.name(file);
            Detokenizer text = new Detokenizer();
            Matcher token = TOKEN.matcher(Corpora.text(file));
            while (token.find()) text.add(token.group(1).replace("&quot;", "\"").replace("&amp;", "&"));
            String event = name.split("_", 2)[0] + (name.endsWith("plus") ? "+" : "");
            Instant published = Instant.EPOCH.plusSeconds(reports.size());
            KnownPress.told(name, text.text(), published).ifPresent(told -> reports.add(new Of(name, event, told)));
        }
        return reports;
    }
}
