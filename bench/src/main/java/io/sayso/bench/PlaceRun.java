package io.sayso.bench;

import io.sayso.bench.PlaceScorer.PlaceMeasure;
import io.sayso.reading.Place;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The places of many articles, scored one by one. */
final class PlaceRun {
    private final List<Map<PlaceMeasure, Counts>> scored = new ArrayList<>();
    private final Map<String, List<String>> differences = new TreeMap<>();
    private int toponyms, located;

    void add(ToponymArticle article, List<Place> all) {
        List<Place> found = article.inBody(all);
        PlaceScorer scorer = new PlaceScorer(article.toponyms(), found);
        scored.add(scorer.score());
        toponyms += article.toponyms().size();
        located += (int) article.toponyms().stream().filter(Toponym::isLocated).count();
        for (Toponym toponym : article.toponyms()) compare(article, toponym, scorer.placeAt(toponym));
        for (Place place : found)
            if (article.toponyms().stream().noneMatch(t -> t.span().overlaps(place.span())))
                note(
                        place.entry() == null ? "found unknown where none is marked" : "found where none is marked",
                        article,
                        place.span(),
                        describe(place));
    }

    private void compare(ToponymArticle article, Toponym toponym, @Nullable Place place) {
        String what = "%s %s".formatted(toponym.lat(), toponym.lon());
        if (place != null && !toponym.literal()) note("found, not literal", article, toponym.span(), describe(place));
        if (place == null) note(toponym.literal() ? "missed" : "missed, not literal", article, toponym.span(), what);
        else if (!place.span().equals(toponym.span()))
            note("found with other words", article, toponym.span(), describe(place));
        if (place == null || !toponym.isLocated() || toponym.isNear(place)) return;
        String kind = !PlaceScorer.isReachable(toponym)
                ? "far, and the gazetteer has none near"
                : place.lat() == null ? "without coordinates" : "far";
        note(kind, article, toponym.span(), what + " but " + describe(place));
    }

    private void note(String kind, ToponymArticle article, Span span, String what) {
        String text = article.text();
        String around = text.substring(Math.max(0, span.start() - 50), span.start())
                + "[[" + span.in(text) + "]]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        differences
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add("%s: %s | %s".formatted(article.name(), around.replaceAll("\\s+", " "), what));
    }

    private static String describe(Place place) {
        return String.format(
                Locale.ROOT,
                "%s %s %s %s %s,%s",
                place.name(),
                place.precision(),
                place.country(),
                place.entry(),
                place.lat(),
                place.lon());
    }

    int articles() {
        return scored.size();
    }

    int toponyms() {
        return toponyms;
    }

    int located() {
        return located;
    }

    List<Counts> counts(PlaceMeasure measure) {
        return scored.stream()
                .map(counts -> counts.getOrDefault(measure, Counts.NONE))
                .toList();
    }

    /** All differences, by kind. */
    String differences() {
        StringBuilder list = new StringBuilder();
        differences.forEach((kind, lines) -> {
            list.append("%n## %s (%d)%n".formatted(kind, lines.size()));
            lines.forEach(line -> list.append(line).append('\n'));
        });
        return list.toString();
    }
}
