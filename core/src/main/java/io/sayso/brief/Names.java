package io.sayso.brief;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Event;
import io.sayso.reading.Mark;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.SituationRecord;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which people's names a brief may print: those of speakers, of officials and of the accused. All others, and those of
 * whom a report says that they were harmed or are survivors, witnesses or kin, are left out.
 */
final class Names {
    static final String WITHHELD = "[name withheld]";

    private final Set<String> open = new HashSet<>(), closed = new HashSet<>();
    private final TreeSet<String> bodies = new TreeSet<>();
    private final Map<String, List<Actor>> people = new HashMap<>();

    Names(SituationRecord record) {
        for (Entry entry : record.reports()) note(entry);
        for (Line line : record.lines()) {
            Source source = line.statement().source();
            if (source.kind() == SourceKind.NAMED_PERSON && source.name() != null)
                (isPrivate(source.role()) ? closed : open).add(key(source.name()));
        }
        for (Claim claim : record.claims())
            if (claim.accused() != null) open.add(key(claim.accused().name()));
    }

    private void note(Entry entry) {
        Set<String> harmed = new HashSet<>();
        for (Mark mark : entry.reading().marks())
            if (mark instanceof Event event && event.incident() != null)
                harmed.addAll(event.incident().victims());
        List<Actor> named = new ArrayList<>();
        for (Mark mark : entry.reading().marks()) {
            if (!(mark instanceof Actor actor) || actor.name() == null) continue;
            if (actor.kind() != ActorKind.PERSON) bodies.add(key(actor.name()));
            if (actor.kind() != ActorKind.PERSON) continue;
            named.add(actor);
            boolean isOfficial = actor.role() != null && !isPrivate(actor.role());
            if (isOfficial) open.add(key(actor.name()));
            if (isPrivate(actor.role()) || !isOfficial && harmed.contains(actor.id())) closed.add(key(actor.name()));
        }
        people.put(entry.report(), named);
    }

    private static boolean isPrivate(@Nullable String role) {
        return role != null
                && Arrays.stream(role.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(Wording.PRIVATE::contains);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    /** Whether {@code name}, a person's, may be printed. */
    boolean isOpen(String name) {
        return open.contains(key(name)) && !closed.contains(key(name)) || isOfBody(key(name));
    }

    /** "Kelmari" and "Kelmar" are no person's name where the record knows a state or body called Kelmar. */
    private boolean isOfBody(String key) {
        String body = key.indexOf(' ') < 0 ? bodies.floor(key) : null;
        return bodies.contains(key) || body != null && body.length() > 3 && key.startsWith(body);
    }

    /** On whose word {@code line} stands; a role, or less, where the name is withheld. */
    String who(Line line) {
        Source source = line.statement().source();
        String name = source.name(), text = source.text();
        if (name == null) return text == null ? Wording.who(line) : withheld(line, Wording.who(line));
        if (source.kind() != SourceKind.NAMED_PERSON || isOpen(name)) return Wording.who(line);
        return unnamed(source.role());
    }

    /** What somebody or some body called {@code name} may be called. */
    String called(String name, ActorKind kind, @Nullable String role) {
        return kind != ActorKind.PERSON || isOpen(name) ? name : unnamed(role);
    }

    private static String unnamed(@Nullable String role) {
        return role != null ? "a " + role : "a person whose name is withheld";
    }

    /** All that {@code line} states, without the names that are withheld. */
    String words(Line line) {
        String text = line.entry().reading().report().text();
        StringBuilder words = new StringBuilder();
        for (Span piece : line.statement().passages()) {
            if (!words.isEmpty()) words.append(" … ");
            int from = piece.start();
            for (Actor actor : people.getOrDefault(line.entry().report(), List.of())) {
                String name = actor.name();
                if (name == null || isOpen(name) || actor.span().start() < from || !piece.contains(actor.span()))
                    continue;
                if (!isNaming(actor.span().in(text))) continue;
                words.append(text, from, actor.span().start()).append(WITHHELD);
                from = actor.span().end();
            }
            words.append(text, from, piece.end());
        }
        return words.toString();
    }

    /** A pronoun or "the boy" gives no name away. */
    private static boolean isNaming(String mention) {
        return mention.chars().anyMatch(Character::isUpperCase);
    }

    /** {@code words} of the report of {@code line}, without the names that are withheld. */
    String withheld(Line line, String words) {
        String shown = words;
        for (Actor actor : people.getOrDefault(line.entry().report(), List.of())) {
            String name = actor.name();
            if (name != null && !isOpen(name)) shown = shown.replace(name, WITHHELD);
        }
        return shown;
    }
}
