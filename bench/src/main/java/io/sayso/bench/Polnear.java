package io.sayso.bench;

import io.sayso.reading.Attribution;
import io.sayso.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PolNeAR (Newell, Margolin and Ruths, LREC 2018): political news in which people marked who says what. */
final class Polnear {
    private static final Pattern PIECE = Pattern.compile("(T\\d+)\\t(\\S+) ([\\d ;]+)");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\\t(.*)");

    private Polnear() {}

    /** One article with what people marked in it, in the order in which they did. */
    record Article(String id, String text, List<Attribution> attributions) {}

    /**
     * The articles of a split ({@code train} or {@code dev}) by name; of one that several people marked, the first's.
     */
    static List<Article> articles(Corpora corpora, String split) {
        List<Path> annotations = corpora.files("polnear/data/" + split + "/attributions", ".ann");
        List<Article> articles = new ArrayList<>();
        for (Path file : corpora.files("polnear/data/" + split + "/text", ".txt")) {
            String id = Corpora.name(file);
            String text = Corpora.text(file);
            annotations.stream()
                    .filter(a -> a.getFileName().toString().startsWith(id))
                    .findFirst()
                    .ifPresent(a -> articles.add(new Article(id, text, attributions(text, Corpora.text(a)))));
        }
        return articles;
    }

    /**
     * Reads brat standoff: {@code T1⇥Source 0 15⇥text}, pieces joined by {@code ;}, and {@code E1⇥Attribution:T4
     * Content:T3 Cue:T2 Source:T1}, a second of a kind as {@code Source2}. Its offsets count code points.
     */
    static List<Attribution> attributions(String text, String standoff) {
        Map<String, List<Span>> pieces = new LinkedHashMap<>();
        Map<String, String> events = new LinkedHashMap<>();
        for (String line : standoff.split("\n", -1)) {
            Matcher piece = PIECE.matcher(line), event = EVENT.matcher(line);
            if (piece.lookingAt()) pieces.put(piece.group(1), spans(text, piece.group(3)));
            if (event.lookingAt()) events.put(event.group(1), event.group(2));
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String event : events.values()) {
            List<Span> cues = parts(event, "Cue", pieces), contents = parts(event, "Content", pieces);
            if (cues.isEmpty() && contents.isEmpty()) continue;
            attributions.add(new Attribution(cues, parts(event, "Source", pieces), contents));
        }
        return attributions;
    }

    private static List<Span> parts(String event, String role, Map<String, List<Span>> pieces) {
        List<Span> parts = new ArrayList<>();
        Matcher part =
                Pattern.compile("(?:^|\\s)" + role + "\\d*:(T\\d+)(?=\\s|$)").matcher(event);
        while (part.find()) parts.addAll(pieces.getOrDefault(part.group(1), List.of()));
        return parts;
    }

    private static List<Span> spans(String text, String offsets) {
        List<Span> spans = new ArrayList<>();
        for (String pair : offsets.strip().split(";", -1)) {
            String[] ends = pair.strip().split(" ", -1);
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }
}
