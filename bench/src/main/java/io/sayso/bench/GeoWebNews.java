package io.sayso.bench;

import io.sayso.reading.Place;
import io.sayso.reading.place.PlaceExtractor;
import io.sayso.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * GeoWebNews: news from all over the world, whose toponyms are told apart by how they are used. A note gives
 * coordinates or a number in GeoNames; where a number lies is known here only if the gazetteer has it under that name.
 */
final class GeoWebNews {
    private static final Set<String>
            LITERAL = Set.of("Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal"),
            ASSOCIATIVE =
                    Set.of("Metonymic", "Non_Literal_Modifier", "Embedded_Non_Lit", "Demonym", "Language", "Homonym");

    private GeoWebNews() {}

    static List<ToponymArticle> articles(Corpora corpora) {
        List<ToponymArticle> articles = new ArrayList<>();
        for (Path file : corpora.files("geoparsing/GeoWebNews", ".ann")) {
            String name = Corpora.name(file);
            String text = Corpora.text(file.resolveSibling(name + ".txt"));
            List<Toponym> toponyms = toponyms(text, Corpora.text(file));
            int body = text.startsWith("TITLE:") ? text.indexOf('\n') + 1 : 0;
            articles.add(new ToponymArticle(name, text, body, toponyms));
        }
        return articles;
    }

    /** The toponyms of a brat file: {@code T1⇥Literal 5 12⇥Caracas} and {@code #1⇥AnnotatorNotes T1⇥3646738}. */
    static List<Toponym> toponyms(String text, String standoff) {
        Map<String, String> notes = new HashMap<>();
        for (String line : standoff.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[0].startsWith("#")) notes.put(cells[1].split(" ", 2)[1], cells[2].strip());
        }
        List<Toponym> toponyms = new ArrayList<>();
        for (String line : standoff.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || !cells[0].startsWith("T")) continue;
            String[] where = cells[1].replace(';', ' ').split(" ", -1);
            if (!LITERAL.contains(where[0]) && !ASSOCIATIVE.contains(where[0])) continue;
            Span points = new Span(Integer.parseInt(where[1]), Integer.parseInt(where[where.length - 1]));
            Span span = Lgl.units(text, points);
            double @Nullable [] at = coordinates(span.in(text), notes.getOrDefault(cells[0], ""));
            toponyms.add(new Toponym(
                    span,
                    span.in(text),
                    at == null ? null : at[0],
                    at == null ? null : at[1],
                    LITERAL.contains(where[0])));
        }
        return toponyms;
    }

    private static double @Nullable [] coordinates(String name, String note) {
        String[] parts = note.split(",", -1);
        if (parts.length == 2 && note.contains("."))
            return new double[] {Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())};
        for (Place place : PlaceExtractor.called(name))
            if (note.equals(place.entry()) && place.lat() != null && place.lon() != null)
                return new double[] {place.lat(), place.lon()};
        return null;
    }
}
