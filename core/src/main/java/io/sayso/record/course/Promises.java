package io.sayso.record.course;

import io.sayso.reading.Act;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Polarity;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Status;
import io.sayso.reading.When;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Promise;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said to be coming, and what became of it: a case to be filed "by Nov 27", and filed. */
public final class Promises {
    private static final Lexicon WORDS = Lexicon.read(Promises.class, "promises.txt");
    private static final Set<String> THIN =
            WORDS.list("thin").stream().map(Stems::of).collect(Collectors.toSet());

    /** Two lines speak of one deed where they share so much of the fewer words. */
    private static final double ALIKE = 0.5;

    /** Promises of two speakers are one where they share this many words. */
    private static final int CLOSE = 3;

    private Promises() {}

    /** The promises of {@code gists} as they stand at {@code asOf}, in the order in which they were first told. */
    public static List<Promise> of(List<Gist> gists, Parties parties, Instant asOf) {
        List<Gist> ordered = new ArrayList<>(new HashSet<>(gists));
        ordered.sort(Comparator.comparing(Gist::line, Lines.AS_SAID));
        List<Kept> promises = new ArrayList<>();
        for (Gist gist : ordered) {
            Word word = Word.in(gist, parties);
            if (word == null) continue;
            Kept kept = promises.stream().filter(p -> p.takes(word)).findFirst().orElse(null);
            if (kept == null) promises.add(kept = new Kept());
            kept.words.add(word);
        }
        List<Promise> found = new ArrayList<>();
        for (Kept kept : promises)
            if (kept.words.stream().anyMatch(w -> w.gist.line().stands())) found.add(kept.promise(ordered, asOf));
        return List.copyOf(found);
    }

    /** A promise as one line words it. */
    private record Word(
            Gist gist,
            Set<String> deed,
            @Nullable Party by,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {

        static @Nullable Word in(Gist gist, Parties parties) {
            Line line = gist.line();
            if (line.statement().polarity() != Polarity.POSITIVE) return null;
            Status status = line.statement().certainty().status();
            Act act = line.statement().act();
            boolean isPlanned = status == Status.PLANNED || act == Act.PROMISES || act == Act.INTENDS;
            String lower = " " + line.words().toLowerCase(Locale.ROOT) + " ";
            boolean isWould = status == Status.CONDITIONAL
                    && line.statement().source().kind() != SourceKind.OUTLET
                    && (lower.contains(" would ") || lower.contains(" will "))
                    && !lower.contains(" if ")
                    && !lower.contains(" any ");
            if (!isPlanned && !isWould) return null;
            When due = due(gist);
            if (due == null && !hasDeedToCome(gist)) return null;
            Set<String> deed = new TreeSet<>(gist.stems());
            deed.removeAll(THIN);
            for (When when : gist.whens()) deed.removeAll(Stems.in(words(line, when)));
            boolean isThin =
                    deed.size() < 2 && gist.names().isEmpty() && gist.events().isEmpty();
            if (deed.isEmpty() || isThin) return null;
            LocalDateTime earliest = due == null ? null : due.earliest(), latest = due == null ? null : due.latest();
            LocalDate said = line.entry().said().date();
            LocalDate from = earliest == null ? null : earliest.toLocalDate();
            if (from != null && (from.isBefore(said) || isBy(gist, due))) from = said;
            return new Word(gist, deed, by(gist, parties), from, latest == null ? null : latest.toLocalDate());
        }

        /** What is to be done, as stems: the first word behind "would", "will" or "to", and what is planned. */
        Set<String> verbs() {
            Set<String> verbs = new TreeSet<>();
            for (Event event : gist.events())
                if (event.certainty().status() == Status.PLANNED) verbs.addAll(Stems.in(event.predicate()));
            String[] words = gist.line().words().toLowerCase(Locale.ROOT).split("[^a-z]+");
            for (int i = 0; i + 1 < words.length; i++)
                if (words[i].equals("would") || words[i].equals("will") || words[i].equals("to")) {
                    verbs.add(Stems.of(words[i + 1]));
                    break;
                }
            verbs.removeAll(THIN);
            return verbs;
        }

        /** The first word that tells what is to be done: behind the verb, or, of "… would be released", the first. */
        @Nullable String object() {
            String line = gist.line().words().toLowerCase(Locale.ROOT);
            String[] words = line.split("[^a-z]+");
            int verb = 0;
            while (verb < words.length && !Set.of("would", "will", "to").contains(words[verb])) verb++;
            boolean isPassive = verb + 1 < words.length && words[verb + 1].equals("be");
            for (int i = isPassive || verb == words.length ? 0 : verb + 2; i < words.length; i++)
                if (deed.contains(Stems.of(words[i]))) return Stems.of(words[i]);
            return null;
        }

        /** Whether both name one place or party beside the doer, or each speaks of what the other is to do. */
        boolean isAboutWhat(Word other) {
            Set<String> names = new TreeSet<>(gist.names());
            if (by != null) names.removeAll(List.of(by.key(), by.principal()));
            if (share(names, other.gist.names()) > 0) return true;
            String one = object(), two = other.object();
            return (one == null || other.deed.contains(one)) && (two == null || deed.contains(two));
        }

        private static String words(Line line, When when) {
            return when.span().in(line.entry().reading().report().text());
        }

        /** The last time that lies ahead of the day on which it was said. */
        private static @Nullable When due(Gist gist) {
            LocalDate said = gist.line().entry().said().date();
            When due = null;
            for (When when : gist.whens())
                if (when.latest() != null
                        && !when.latest().toLocalDate().isBefore(said)
                        && !when.value().equals("PRESENT_REF"))
                    if (due == null || due.latest() == null || when.latest().isAfter(due.latest())) due = when;
            return due;
        }

        private static boolean isBy(Gist gist, @Nullable When due) {
            if (due == null) return false;
            String text = gist.line().entry().reading().report().text();
            String before = text.substring(
                            Math.max(0, due.span().start() - 8), due.span().start())
                    .toLowerCase(Locale.ROOT);
            return before.endsWith(" by ") || before.endsWith(" before ") || before.endsWith("within ");
        }

        private static boolean hasDeedToCome(Gist gist) {
            return gist.events().stream()
                    .anyMatch(e -> e.certainty().status() == Status.PLANNED
                            && e.polarity() == Polarity.POSITIVE
                            && e.plover() != null);
        }

        private static @Nullable Party by(Gist gist, Parties parties) {
            for (Event event : gist.events())
                if (event.certainty().status() == Status.PLANNED || event.measure() != null)
                    for (Party party : gist.parties(event.actors(), parties)) return party;
            for (io.sayso.reading.Actor actor : gist.actors()) {
                Party party = parties.of(gist.line().entry(), actor.actor()).orElse(null);
                if (party != null) return party;
            }
            return gist.speaker();
        }
    }

    private static final class Kept {
        final List<Word> words = new ArrayList<>();

        /** Whether {@code word} promises the same deed, by one side where both name one. */
        boolean takes(Word word) {
            for (Word known : words) {
                if (!alike(known.deed, word.deed) || !known.isAboutWhat(word)) continue;
                Party one = known.by, other = word.by;
                if (one == null || other == null || one.principal().equals(other.principal())) return true;
                boolean isTwoStates = one.kind() == ActorKind.STATE && other.kind() == ActorKind.STATE;
                boolean isClose =
                        share(known.deed, word.deed) >= CLOSE || share(known.gist.names(), word.gist.names()) > 0;
                if (isClose && !isTwoStates) return true;
            }
            return false;
        }

        Promise promise(List<Gist> all, Instant asOf) {
            List<Word> stands =
                    words.stream().filter(w -> w.gist.line().stands()).toList();
            Word last = stands.get(stands.size() - 1), dated = last;
            for (Word word : stands) if (word.latest != null) dated = word;
            Word first = words.get(0);
            Set<String> deed = new TreeSet<>();
            for (Word word : words) deed.addAll(word.deed);
            boolean isMoved = first.latest != null && dated.latest != null && dated.latest.isAfter(first.latest);
            Promise.Stage stage = isMoved ? Promise.Stage.SLIPPED : Promise.Stage.DUE;
            List<Line> outcome = new ArrayList<>();
            for (Gist gist : all) {
                if (!gist.line().stands() || !isAfter(gist, first) || isTold(gist)) continue;
                if (isOfBefore(gist, first) || !speaksOf(gist)) continue;
                Promise.Stage said = said(gist);
                if (said == null || (stage == Promise.Stage.HAPPENED && said != stage)) continue;
                if (said == Promise.Stage.SLIPPED
                        && dated.latest != null
                        && gist.line().entry().said().date().isBefore(dated.latest)
                        && stage != said) continue;
                stage = said;
                outcome.add(gist.line());
            }
            boolean isPast = dated.latest != null
                    && dated.latest
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.ofHours(-12))
                            .isBefore(asOf);
            if (isPast && outcome.isEmpty()) stage = Promise.Stage.SILENT;
            return new Promise(
                    first.gist.line().id(),
                    dated.gist.line(),
                    last.by == null ? first.by : last.by,
                    dated.earliest,
                    dated.latest,
                    stage,
                    words.stream().map(w -> w.gist.line()).toList(),
                    outcome);
        }

        private boolean isTold(Gist gist) {
            return words.stream().anyMatch(w -> w.gist.line().equals(gist.line()));
        }

        private static boolean isAfter(Gist gist, Word first) {
            return Lines.AS_SAID.compare(gist.line(), first.gist.line()) > 0
                    && !gist.line()
                            .entry()
                            .report()
                            .equals(first.gist.line().entry().report());
        }

        /**
         * Whether a line speaks of the deed: it shares half of what a promise names and says, and beside who is to do
         * it either the verb or another name.
         */
        private boolean speaksOf(Gist gist) {
            for (Word word : words) {
                Set<String> by = new TreeSet<>(), names = new TreeSet<>(word.gist.names());
                if (word.by != null) by.addAll(List.of(word.by.key(), word.by.principal()));
                names.addAll(by);
                Set<String> theirs = new TreeSet<>(gist.names());
                if (gist.speaker() != null) theirs.add(gist.speaker().key());
                if (!by.isEmpty() && share(by, theirs) == 0) continue;
                Set<String> others = new TreeSet<>(names);
                others.removeAll(by);
                int shared = share(word.deed, gist.stems()) + share(others, theirs) + (isOnDay(gist, word) ? 1 : 0);
                boolean isSame = share(word.verbs(), gist.stems()) > 0 || share(others, theirs) > 0;
                if (isSame && shared >= 2 && shared >= Math.ceil((word.deed.size() + others.size()) * ALIKE))
                    return true;
            }
            return false;
        }

        /** Whether it tells of the day on which it was due. */
        private static boolean isOnDay(Gist gist, Word word) {
            LocalDate from = word.earliest, to = word.latest;
            return from != null
                    && to != null
                    && gist.whens().stream()
                            .anyMatch(w -> w.earliest() != null
                                    && w.latest() != null
                                    && !w.earliest().toLocalDate().isAfter(to)
                                    && !w.latest().toLocalDate().isBefore(from));
        }

        /** Whether a line tells only of what was before the promise. */
        private static boolean isOfBefore(Gist gist, Word first) {
            LocalDate said = first.gist.line().entry().said().date();
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

    private static boolean alike(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        int shared = share(one, other);
        return shared >= Math.min(2, fewer) && shared >= Math.ceil(fewer * ALIKE);
    }

    private static int share(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) if (other.contains(word)) shared++;
        return shared;
    }
}
