package io.sayso.record.course;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.When;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import io.sayso.report.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one line says was done about a measure: set, extended, lifted, or gone back on.
 *
 * @param gist the line
 * @param kind what sort of measure; null where somebody goes back to a service and the line names no measure
 * @param step what was done
 * @param by who did it, one or several; empty where nobody says
 * @param scope what it covers, in the text's words; null where it does not say
 * @param from from when on; null where it does not say
 * @param until until when; null where it does not say
 * @param announced whether it was still to come
 */
record Deed(
        Gist gist,
        @Nullable MeasureKind kind,
        Step step,
        List<Party> by,
        @Nullable String scope,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        boolean announced) {
    private static final Lexicon WORDS = Lexicon.read(Deed.class, "measures.txt");

    private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.CONDITIONAL);
    private static final Set<Status> DONE = Set.of(Status.HAPPENED, Status.ONGOING);

    /** How many words may stand between a verb and the measure that it lifts or extends. */
    private static final int NEAR = 4;

    enum Step {
        SET,
        EXTEND,
        LIFT,
        RESUME
    }

    Deed {
        by = List.copyOf(by);
    }

    static List<Deed> in(Gist gist, Parties parties) {
        if (gist.line().statement().polarity() != Polarity.POSITIVE) return List.of();
        List<Deed> deeds = new ArrayList<>();
        for (Event event : events(gist)) {
            Measure measure = event.measure();
            Status status = event.certainty().status();
            if (measure == null
                    || event.polarity() != Polarity.POSITIVE
                    || !(DONE.contains(status) || TO_COME.contains(status))) continue;
            if (event.aux().contains("hypothetical") || event.aux().contains("historical")) continue;
            if (measure.kind() == MeasureKind.DEPLOYMENT && !WORDS.list("order").contains(event.predicate())) continue;
            deeds.add(set(gist, event, measure, parties));
        }
        worded(gist, parties, deeds);
        return deeds;
    }

    /** What the line tells, and the advising or ordering that it is the content of. */
    private static List<Event> events(Gist gist) {
        List<Event> events = new ArrayList<>(gist.events());
        for (String id : gist.line().statement().marks())
            if (gist.marks().get(id) instanceof Event event
                    && event.measure() != null
                    && event.measure().kind() == MeasureKind.ADVISORY
                    && !events.contains(event)) events.add(event);
        return events;
    }

    private static Deed set(Gist gist, Event event, Measure measure, Parties parties) {
        List<Party> by = new ArrayList<>();
        if (measure.kind() == MeasureKind.SUSPENSION) by.addAll(subjects(gist, event.span(), parties));
        if (by.isEmpty() && measure.issuer() != null) by.addAll(gist.parties(List.of(measure.issuer()), parties));
        if (by.isEmpty() && measure.issuer() == null && gist.speaker() != null) by.add(gist.speaker());
        LocalDateTime from = start(gist, measure.from()),
                until = until(gist, event.span().start(), next(gist, event));
        return new Deed(gist, measure.kind(), Step.SET, by, measure.scope(), from, until, isToCome(gist, event));
    }

    /** Where the next measure of the line begins. */
    private static int next(Gist gist, Event event) {
        return gist.events().stream()
                .filter(e -> e.measure() != null)
                .mapToInt(e -> e.span().start())
                .filter(start -> start > event.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isToCome(Gist gist, Event event) {
        return TO_COME.contains(event.certainty().status()) || TO_COME.contains(status(gist));
    }

    private static Status status(Gist gist) {
        return gist.line().statement().certainty().status();
    }

    /** What no event tells: "extended its advisory", "would stop flying", "a flight landed". */
    private static void worded(Gist gist, Parties parties, List<Deed> deeds) {
        Status status = status(gist);
        if (!DONE.contains(status) && !TO_COME.contains(status)) return;
        String text = gist.line().entry().reading().report().text();
        for (Span piece : gist.line().statement().passages()) {
            List<Span> words = words(text, piece);
            for (int i = 0; i < words.size(); i++) {
                Span verb = words.get(i);
                List<String> next = lower(text, words, i + 1, i + 1 + NEAR),
                        around = lower(text, words, i - NEAR, i + 1 + NEAR);
                Step step = step(verb.in(text));
                if (step == Step.SET && deeds.stream().anyMatch(d -> d.kind() == kind(next))) continue;
                MeasureKind kind = kind(next);
                boolean isPassive =
                        kind == null && i > 0 && isBe(words.get(i - 1).in(text));
                if (isPassive) kind = kind(lower(text, words, i - NEAR, i));
                if (step != null && step != Step.RESUME && kind != null) {
                    List<Party> by = isPassive ? List.of() : subjects(gist, verb, parties);
                    deeds.add(new Deed(
                            gist,
                            kind,
                            step,
                            by,
                            isPassive ? null : rest(text, verb, piece),
                            start(gist, null),
                            until(gist, piece.start(), piece.end()),
                            TO_COME.contains(status)));
                    return;
                }
                boolean isService = around.stream().anyMatch(WORDS.list("service")::contains);
                List<Party> by =
                        step == Step.RESUME || isStop(verb.in(text)) ? subjects(gist, verb, parties) : List.of();
                if (by.isEmpty()) continue;
                if (step == Step.RESUME)
                    deeds.add(new Deed(gist, null, step, by, null, start(gist, null), null, TO_COME.contains(status)));
                else if (isService && deeds.isEmpty())
                    deeds.add(new Deed(
                            gist,
                            MeasureKind.SUSPENSION,
                            Step.SET,
                            by,
                            rest(text, verb, piece),
                            start(gist, null),
                            null,
                            TO_COME.contains(status)));
                else continue;
                return;
            }
        }
    }

    private static @Nullable Step step(String verb) {
        String word = verb.toLowerCase(Locale.ROOT);
        if (WORDS.list("extend").contains(word)) return Step.EXTEND;
        if (WORDS.list("lift").contains(word)) return Step.LIFT;
        if (WORDS.list("set").contains(word)) return Step.SET;
        return WORDS.list("resume").contains(word) ? Step.RESUME : null;
    }

    private static boolean isStop(String verb) {
        return WORDS.list("stop").contains(verb.toLowerCase(Locale.ROOT));
    }

    private static boolean isBe(String word) {
        return Set.of("is", "are", "was", "were", "been", "be", "being").contains(word.toLowerCase(Locale.ROOT));
    }

    private static @Nullable MeasureKind kind(List<String> words) {
        for (MeasureKind kind : MeasureKind.values()) {
            String list = kind.name().toLowerCase(Locale.ROOT);
            if (WORDS.names().contains(list) && words.stream().anyMatch(WORDS.list(list)::contains)) return kind;
        }
        return null;
    }

    /** Whether {@code line}'s words name a measure of {@code kind}. */
    static boolean names(Gist gist, MeasureKind kind) {
        String list = kind.name().toLowerCase(Locale.ROOT);
        if (!WORDS.names().contains(list)) return false;
        Set<String> stems = Stems.in(gist.line().words());
        return WORDS.list(list).stream().anyMatch(word -> stems.contains(Stems.of(word)));
    }

    private static List<Span> words(String text, Span piece) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = piece.start(); i <= piece.end(); i++) {
            boolean inside = i < piece.end() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) start = i;
            if (!inside && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static List<String> lower(String text, List<Span> words, int from, int to) {
        List<String> lower = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++)
            lower.add(words.get(i).in(text).toLowerCase(Locale.ROOT));
        return lower;
    }

    private static String rest(String text, Span verb, Span piece) {
        String rest = text.substring(verb.end(), piece.end()).strip();
        int end = rest.indexOf(',');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** Who stands before {@code verb}: the last party, with those that it is listed with; the speaker for a pronoun. */
    private static List<Party> subjects(Gist gist, Span verb, Parties parties) {
        String text = gist.line().entry().reading().report().text();
        List<Party> by = new ArrayList<>();
        int next = -1;
        List<Actor> actors = new ArrayList<>(gist.actors());
        Collections.reverse(actors);
        for (Actor actor : actors) {
            if (actor.span().end() > verb.start()
                    || actor.kind() == ActorKind.PEOPLE
                    || actor.kind() == ActorKind.ASSET) continue;
            Party party = parties.of(gist.line().entry(), actor.actor()).orElse(null);
            if (party == null) continue;
            if (next >= 0) {
                String between = text.substring(
                                actor.span().end(), Math.max(actor.span().end(), next))
                        .strip();
                if (!between.equals(",") && !between.equals("and") && !between.equals(", and")) break;
            }
            by.add(0, party);
            next = actor.span().start();
        }
        List<Party> listed = listed(gist, verb, parties);
        if (listed.size() > by.size()) return listed;
        if (by.isEmpty() && gist.speaker() != null) by.add(gist.speaker());
        return by;
    }

    /** "Azuline, Skerry Air and Corvane", where all are known: the reader may miss one in a list. */
    private static List<Party> listed(Gist gist, Span verb, Parties parties) {
        String text = gist.line().entry().reading().report().text();
        List<Party> listed = new ArrayList<>();
        for (Span piece : gist.line().statement().passages()) {
            if (!piece.contains(verb)) continue;
            for (String name : text.substring(piece.start(), verb.start())
                    .replace(" and ", ",")
                    .split(",")) {
                Party party =
                        parties.find(name.strip().toLowerCase(Locale.ROOT)).orElse(null);
                if (party == null) return List.of();
                listed.add(party);
            }
        }
        return listed;
    }

    private static @Nullable LocalDateTime start(Gist gist, @Nullable String id) {
        for (When when : gist.whens())
            if (id == null ? !isEnd(gist, when) : when.id().equals(id)) return when.earliest();
        return null;
    }

    private static @Nullable LocalDateTime until(Gist gist, int from, int to) {
        LocalDateTime until = null;
        for (When when : gist.whens())
            if (when.span().start() >= from && when.span().start() < to && isEnd(gist, when)) until = when.latest();
        return until;
    }

    private static boolean isEnd(Gist gist, When when) {
        String text = gist.line().entry().reading().report().text();
        String before = text.substring(
                        Math.max(0, when.span().start() - 12), when.span().start())
                .stripTrailing();
        return WORDS.list("until")
                .contains(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
