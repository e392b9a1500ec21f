package io.sayso.record.course;

import io.sayso.reading.Act;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Promise;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is said to be coming, and what became of it: a case to be filed "by Nov 27", and filed. */
public final class Promises {
    private static final Lexicon WORDS = Lexicon.read(Promises.class, "promises.txt");

    /** Promises of two speakers are one where they share this many words. */
    private static final int CLOSE = 3;

    private Promises() {}

    /** The promises of {@code gists} as they stand at {@code asOf}, in the order in which they were first told. */
    public static List<Promise> of(List<Gist> gists, Parties parties, Instant asOf) {
        List<Gist> ordered = new ArrayList<>(new HashSet<>(gists));
        ordered.sort(Comparator.comparing(Gist::line, Lines.AS_SAID));
        List<Kept> promises = new ArrayList<>();
        for (Gist gist : ordered) {
            Pledge word = Pledge.in(gist, parties);
            if (word == null) continue;
            Kept kept = promises.stream().filter(p -> p.takes(word)).findFirst().orElse(null);
            if (kept == null) promises.add(kept = new Kept());
            kept.words.add(word);
        }
        Map<String, List<Gist>> having = having(ordered);
        List<Promise> found = new ArrayList<>();
        for (Kept kept : promises)
            if (kept.words.stream().anyMatch(w -> w.gist().line().stands())) found.add(kept.promise(having, asOf));
        return List.copyOf(found);
    }

    /** By each word and name, the lines that have it. */
    private static Map<String, List<Gist>> having(List<Gist> gists) {
        Map<String, List<Gist>> having = new HashMap<>();
        for (Gist gist : gists) {
            Set<String> terms = new TreeSet<>(gist.stems());
            terms.addAll(gist.names());
            if (gist.speaker() != null) terms.add(gist.speaker().key());
            for (String term : terms)
                having.computeIfAbsent(term, t -> new ArrayList<>()).add(gist);
        }
        return having;
    }

    private static final class Kept {
        final List<Pledge> words = new ArrayList<>();

        /** Whether {@code word} promises the same deed, by one side where both name one. */
        boolean takes(Pledge word) {
            for (Pledge known : words) {
                if (!Pledge.alike(known.deed(), word.deed()) || !known.isAboutWhat(word)) continue;
                Party one = known.by(), other = word.by();
                if (one == null || other == null || one.principal().equals(other.principal())) return true;
                boolean isTwoStates = one.kind() == ActorKind.STATE && other.kind() == ActorKind.STATE;
                boolean isClose = Pledge.share(known.deed(), word.deed()) >= CLOSE
                        || Pledge.share(known.gist().names(), word.gist().names()) > 0;
                if (isClose && !isTwoStates) return true;
            }
            return false;
        }

        Promise promise(Map<String, List<Gist>> having, Instant asOf) {
            List<Pledge> stands =
                    words.stream().filter(w -> w.gist().line().stands()).toList();
            Pledge last = stands.get(stands.size() - 1), dated = last;
            for (Pledge word : stands) if (word.latest() != null) dated = word;
            Pledge first = words.get(0);
            Set<String> deed = new TreeSet<>();
            for (Pledge word : words) deed.addAll(word.deed());
            boolean isMoved = first.latest() != null
                    && dated.latest() != null
                    && dated.latest().isAfter(first.latest());
            Promise.Stage stage = isMoved ? Promise.Stage.SLIPPED : Promise.Stage.DUE;
            List<Line> outcome = new ArrayList<>();
            for (Gist gist : mayTell(having)) {
                if (!gist.line().stands() || !isAfter(gist, first) || isTold(gist)) continue;
                if (isOfBefore(gist, first) || !speaksOf(gist)) continue;
                Promise.Stage said = said(gist);
                if (said == null || (stage == Promise.Stage.HAPPENED && said != stage)) continue;
                if (said == Promise.Stage.SLIPPED
                        && dated.latest() != null
                        && gist.line().entry().said().date().isBefore(dated.latest())
                        && stage != said) continue;
                stage = said;
                outcome.add(gist.line());
            }
            boolean isPast = dated.latest() != null
                    && dated.latest()
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.ofHours(-12))
                            .isBefore(asOf);
            if (isPast && outcome.isEmpty()) stage = Promise.Stage.SILENT;
            return new Promise(
                    first.gist().line().id(),
                    dated.gist().line(),
                    last.by() == null ? first.by() : last.by(),
                    dated.earliest(),
                    dated.latest(),
                    stage,
                    words.stream().map(w -> w.gist().line()).toList(),
                    outcome);
        }

        /**
         * The lines that share a verb of a promise, or a name beside who is to do it, in the order in which they were
         * said.
         */
        private List<Gist> mayTell(Map<String, List<Gist>> having) {
            Set<Gist> lines = new HashSet<>();
            for (Pledge word : words) {
                for (String verb : word.verbs()) lines.addAll(having.getOrDefault(verb, List.of()));
                for (String name : others(word)) lines.addAll(having.getOrDefault(name, List.of()));
            }
            List<Gist> ordered = new ArrayList<>(lines);
            ordered.sort(Comparator.comparing(Gist::line, Lines.AS_SAID));
            return ordered;
        }

        private static Set<String> by(Pledge word) {
            return word.by() == null
                    ? Set.of()
                    : new TreeSet<>(List.of(word.by().key(), word.by().principal()));
        }

        /** Whom it names beside who is to do it. */
        private static Set<String> others(Pledge word) {
            Set<String> others = new TreeSet<>(word.gist().names());
            others.removeAll(by(word));
            return others;
        }

        private boolean isTold(Gist gist) {
            return words.stream().anyMatch(w -> w.gist().line().equals(gist.line()));
        }

        private static boolean isAfter(Gist gist, Pledge first) {
            return Lines.AS_SAID.compare(gist.line(), first.gist().line()) > 0
                    && !gist.line()
                            .entry()
                            .report()
                            .equals(first.gist().line().entry().report());
        }

        /**
         * Whether a line speaks of the deed: it shares half of what a promise names and says, and beside who is to do
         * it either the verb or another name.
         */
        private boolean speaksOf(Gist gist) {
            for (Pledge word : words) {
                Set<String> by = by(word), others = others(word);
                Set<String> theirs = new TreeSet<>(gist.names());
                if (gist.speaker() != null) theirs.add(gist.speaker().key());
                if (!by.isEmpty() && Pledge.share(by, theirs) == 0) continue;
                int shared = Pledge.share(word.deed(), gist.stems())
                        + Pledge.share(others, theirs)
                        + (isOnDay(gist, word) ? 1 : 0);
                boolean isSame = Pledge.share(word.verbs(), gist.stems()) > 0 || Pledge.share(others, theirs) > 0;
                if (isSame && shared >= 2 && shared >= Math.ceil((word.deed().size() + others.size()) * Pledge.ALIKE))
                    return true;
            }
            return false;
        }

        /** Whether it tells of the day on which it was due. */
        private static boolean isOnDay(Gist gist, Pledge word) {
            LocalDate from = word.earliest(), to = word.latest();
            return from != null
                    && to != null
                    && gist.whens().stream()
                            .anyMatch(w -> w.earliest() != null
                                    && w.latest() != null
                                    && !w.earliest().toLocalDate().isAfter(to)
                                    && !w.latest().toLocalDate().isBefore(from));
        }

        /** Whether a line tells only of what was before the promise. */
        private static boolean isOfBefore(Gist gist, Pledge first) {
            LocalDate said = first.gist().line().entry().said().date();
            return !gist.whens().isEmpty()
                    && gist.whens().stream()
                            .allMatch(w -> w.latest() != null
                                    && w.latest().toLocalDate().isBefore(said));
        }

        private static Promise.@Nullable Stage said(Gist gist) {
            String words = " " + gist.line().words().toLowerCase(Locale.ROOT) + " ";
            if (words.contains(" would ") || words.contains(" will ")) return null;
            if (has(words, "not come")) return Promise.Stage.SLIPPED;
            if (has(words, "called off")) return Promise.Stage.CALLED_OFF;
            Status status = gist.line().statement().certainty().status();
            boolean isPlain =
                    status == Status.HAPPENED && gist.line().statement().polarity() == Polarity.POSITIVE;
            Act act = gist.line().statement().act();
            return isPlain && (act == Act.ASSERTS || act == Act.ANNOUNCES || act == Act.ACKNOWLEDGES)
                    ? Promise.Stage.HAPPENED
                    : null;
        }

        private static boolean has(String words, String list) {
            return WORDS.list(list).stream()
                    .anyMatch(phrase -> words.contains(" " + phrase + " ") || words.contains(" " + phrase + "."));
        }
    }
}
