package io.sayso.report.fields;

import io.sayso.report.Completeness;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.WrittenMoment;
import io.sayso.report.draft.Languages;
import io.sayso.report.draft.Links;
import io.sayso.report.draft.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in of a report, field by field: the names of {@code docs/formats.md}. Fields that no report has
 * are passed over.
 *
 * @param values by name, each more than white space
 * @param captions in reading order
 */
record Form(Map<String, String> values, List<Typed> captions) {
    /** What other tools call them. */
    private static final Map<String, List<String>> ALIASES = Map.of(
            "headline", List.of("title"),
            "published", List.of("date"),
            "byline", List.of("author"),
            "language", List.of("lang"),
            "identifier", List.of("id"),
            "outlet", List.of("publisher", "organization", "organisation"));

    private static final String ISO = "Use ISO 8601, e.g. 2025-03-02T14:00Z.";

    Form {
        Map<String, String> known = new HashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) known.put(name, value.strip());
        });
        values = Map.copyOf(known);
        captions = List.copyOf(captions);
    }

    /** A caption with who took the picture, where that was typed in. */
    record Typed(String words, @Nullable String credit) {}

    @Nullable String headline() {
        return value("headline");
    }

    /** @throws Refused if a field is not what its name says */
    Imprint imprint() throws Refused {
        Times times = new Times();
        add(times, Kind.PUBLISHED, "published");
        add(times, Kind.UPDATED, "updated");
        return new Imprint(
                value("outlet"),
                value("byline"),
                value("credit"),
                value("dateline"),
                headline(),
                times.published(),
                times.updated(),
                times.found(),
                url(),
                value("identifier"),
                value("version"),
                language(),
                status(),
                moment("embargo"),
                value("note"),
                completeness());
    }

    private @Nullable String value(String name) {
        return values.get(name(name));
    }

    /** What field {@code name} is called here. */
    private String name(String name) {
        if (values.containsKey(name)) return name;
        for (String alias : ALIASES.getOrDefault(name, List.of())) if (values.containsKey(alias)) return alias;
        return name;
    }

    private void add(Times times, Kind kind, String name) throws Refused {
        Moment moment = moment(name);
        if (moment != null) times.add(kind, moment, name(name));
    }

    private @Nullable Moment moment(String name) throws Refused {
        String text = value(name);
        if (text == null) return null;
        return WrittenMoment.read(text).orElseThrow(() -> wrong(name, "is not a date", ISO));
    }

    private @Nullable String url() throws Refused {
        if (value("url") == null) return null;
        String url = Links.web(value("url"));
        if (url == null)
            throw wrong("url", "is no address on the web", "Give one that begins with https:// or http://.");
        return url;
    }

    private @Nullable String language() throws Refused {
        if (value("language") == null) return null;
        String tag = Languages.tag(value("language"));
        if (tag == null) throw wrong("language", "is no language tag", "Use BCP 47, e.g. en or pt-BR.");
        return tag;
    }

    private PublicationStatus status() throws Refused {
        String status = value("status");
        if (status == null) return PublicationStatus.USABLE;
        for (PublicationStatus known : PublicationStatus.values())
            if (known.name().equals(status.toUpperCase(Locale.ROOT))) return known;
        throw wrong("status", "is none that is known", "Use usable, withheld or canceled.");
    }

    private Completeness completeness() throws Refused {
        String completeness = value("completeness");
        if (completeness == null) return Completeness.WHOLE;
        for (Completeness known : Completeness.values())
            if (known.name().equals(completeness.toUpperCase(Locale.ROOT))) return known;
        throw wrong("completeness", "is none that is known", "Use whole, summary or stub.");
    }

    private Refused wrong(String name, String problem, String next) {
        String text = String.valueOf(value(name)), shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new Refused(Reason.MALFORMED, "\"%s\" %s: \"%s\". %s".formatted(name(name), problem, shown, next));
    }
}
