package io.sayso.record.course;

import io.sayso.reading.Act;
import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Polarity;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Status;
import io.sayso.reading.When;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A promise as one line words it: "the navy said it would release imagery by Friday" → imagery, release; the navy.
 *
 * @param gist the line
 * @param deed what is to be done, as stems, without days and thin verbs
 * @param by who is to do it; null where the line does not say
 * @param earliest the first day on which it is due; null where none is said
 * @param latest the last day; null where none is said
 */
record Pledge(
        Gist gist,
        Set<String> deed,
        @Nullable Party by,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {
    private static final Set<String> THIN = Lexicon.read(Pledge.class, "promises.txt").list("thin").stream()
            .map(Stems::of)
            .collect(Collectors.toSet());

    /** Two lines speak of one deed where they share so much of the fewer words. */
    static final double ALIKE = 0.5;

    static @Nullable Pledge in(Gist gist, Parties parties) {
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
        return new Pledge(gist, deed, by(gist, parties), from, latest == null ? null : latest.toLocalDate());
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
    boolean isAboutWhat(Pledge other) {
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
        for (Actor actor : gist.actors()) {
            Party party = parties.of(gist.line().entry(), actor.actor()).orElse(null);
            if (party != null) return party;
        }
        return gist.speaker();
    }

    /** Whether two deeds share half of the words of the shorter, and two at least. */
    static boolean alike(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        int shared = share(one, other);
        return shared >= Math.min(2, fewer) && shared >= Math.ceil(fewer * ALIKE);
    }

    /** How many words are in both. */
    static int share(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) if (other.contains(word)) shared++;
        return shared;
    }
}
