package io.sayso.reading.event;

import io.sayso.reading.Actor;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The marks of the rooms before, by the word or the verb that they stand at. */
final class MarkIndex {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "on",
            "near",
            "off",
            "over",
            "into",
            "to",
            "from",
            "across",
            "outside",
            "around",
            "inside",
            "along",
            "through",
            "throughout",
            "within",
            "towards",
            "toward",
            "above",
            "under",
            "north",
            "south",
            "east",
            "west",
            "between");
    private static final Set<String> LENGTHS =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "ordinal", "score");

    private final Parse parse;
    private final Clauses clauses;
    private final Map<Integer, Actor> actors = new HashMap<>();
    private final Map<Integer, List<When>> whens = new HashMap<>();
    private final Map<Integer, List<Place>> places = new HashMap<>();
    private final Map<Integer, List<Figure>> figures = new HashMap<>();
    private final Map<Integer, Figure> figuresTo = new HashMap<>();
    private final Map<String, String> actorOf = new HashMap<>();
    private final TreeMap<Integer, Hedge> hedges = new TreeMap<>();
    private final TreeMap<Integer, Actor> actorsAt = new TreeMap<>();
    private final TreeMap<Integer, Figure> money = new TreeMap<>();
    private final Set<Integer> times = new HashSet<>(), placed = new HashSet<>();

    MarkIndex(Parse parse, Clauses clauses, List<Mark> marks) {
        this.parse = parse;
        this.clauses = clauses;
        for (Mark mark : marks) {
            Span words = parse.wordsIn(mark.span());
            if (words.length() == 0) continue;
            int top = top(words), verb = clauses.verb(top);
            if (mark instanceof When) times.add(top);
            if (mark instanceof Place) placed.add(top);
            if (mark instanceof Figure figure && !figure.implied()) figuresTo.put(words.end() - 1, figure);
            if (mark instanceof Figure figure && figure.currency() != null && !figure.implied())
                money.put(words.start(), figure);
            if (mark instanceof Actor actor) index(actor, words);
            else if (mark instanceof Hedge hedge) hedges.put(words.start(), hedge);
            else if (verb < 0) continue;
            else if (mark instanceof Figure figure && !LENGTHS.contains(String.valueOf(figure.unit())))
                figures.computeIfAbsent(verb, v -> new ArrayList<>()).add(figure);
            else if (clauses.isOfDoer(top)) continue;
            else if (mark instanceof When when && when.kind() != WhenKind.DURATION)
                whens.computeIfAbsent(verb, v -> new ArrayList<>()).add(when);
            else if (mark instanceof Place place && WHERE.contains(Words.preposition(parse, top)))
                places.computeIfAbsent(verb, v -> new ArrayList<>()).add(place);
        }
    }

    /** Of marks at one word, the longest. */
    private void index(Actor actor, Span words) {
        actorOf.put(actor.id(), actor.actor());
        actorsAt.merge(
                words.start(), actor, (a, b) -> a.span().length() < b.span().length() ? b : a);
        for (int i = words.start(); i < words.end(); i++) {
            Actor other = actors.get(i);
            if (other == null || other.span().length() < actor.span().length()) actors.put(i, actor);
        }
    }

    /** The word of a range that the rest hangs on. */
    int top(Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            int head = parse.head(i);
            if (head == i || head < words.start() || head >= words.end()) return i;
        }
        return words.start();
    }

    /** Whether a place's name turns on the word. */
    boolean isPlace(int word) {
        return placed.contains(word);
    }

    @Nullable Actor actor(int word) {
        return actors.get(word);
    }

    /** The actors that begin among these words, by where they begin. */
    SortedMap<Integer, Actor> actors(int from, int to) {
        return actorsAt.subMap(from, Math.max(from, to));
    }

    /** Ids of the actors at these words, each actor once. */
    List<String> actors(List<Integer> words) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (int word : words) {
            Actor actor = actors.get(word);
            if (actor != null) ids.putIfAbsent(actor.actor(), actor.id());
        }
        return List.copyOf(ids.values());
    }

    /** Of {@code ids}, those of actors that are none of {@code actors}, by whatever name. */
    List<String> othersThan(List<String> actors, List<String> ids) {
        Set<String> known = new HashSet<>();
        for (String id : actors) known.add(actorOf.get(id));
        return ids.stream().filter(id -> !known.contains(actorOf.get(id))).toList();
    }

    /**
     * When it is done. A time behind a participle on its object may be of either ({@code cancelled flights leaving the
     * port on Saturday}): a finite verb without a time of its own has it too.
     */
    List<When> whens(int verb) {
        List<When> own = whens.getOrDefault(verb, List.of());
        if (!own.isEmpty() || !parse.tag(verb).equals("VBD")) return own;
        for (int object : parse.children(verb))
            if (parse.relation(object).equals("obj"))
                for (int participle : parse.children(object))
                    if (parse.relation(participle).equals("acl")
                            && parse.tag(participle).equals("VBG")
                            && whens.containsKey(participle)) return whens.get(participle);
        return own;
    }

    List<Place> places(int verb) {
        return places.getOrDefault(verb, List.of());
    }

    List<Figure> figures(int verb) {
        return figures.getOrDefault(verb, List.of());
    }

    /** Whether the word is the head of a time. */
    boolean isTime(int word) {
        return times.contains(word);
    }

    /** The sums of money that begin among these words, by where they begin. */
    SortedMap<Integer, Figure> money(int from, int to) {
        return money.subMap(from, Math.max(from, to));
    }

    /** The hedges that begin among these words. */
    List<Hedge> hedges(int from, int to) {
        return List.copyOf(hedges.subMap(from, Math.max(from, to)).values());
    }

    /** The figure right before a verb, which stands for those of whom it is said: {@code and 12 were injured}. */
    @Nullable Figure countBefore(int verb) {
        int last = verb - 1;
        while (last >= parse.sentence(verb).start() && parse.pos(last).matches("AUX|ADV")) last--;
        Figure figure = figuresTo.get(last);
        return figure == null || figure.unit() != null || figure.currency() != null ? null : figure;
    }

    /** The figure that counts a noun, or stands in its place; null where there is none. */
    @Nullable Figure counting(int noun, int verb) {
        for (Figure figure : figures(verb)) {
            if (figure.unit() != null || figure.currency() != null || figure.implied()) continue;
            Span words = parse.wordsIn(figure.span());
            for (int i = words.start(); i < words.end(); i++) if (i == noun || parse.head(i) == noun) return figure;
        }
        return null;
    }
}
