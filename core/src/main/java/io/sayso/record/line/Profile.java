package io.sayso.record.line;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Mark;
import io.sayso.record.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells of one actor.
 *
 * @param report the report's id
 * @param actor the actor's key there
 * @param kind what it is
 * @param name its fullest name; null for those without one
 * @param roles the last word of each role that it is given: {@code secretary}
 * @param affiliations whom it belongs to or acts for
 * @param isPrivate whether it is introduced by an age, as officials are not
 * @param order when the report was seen, and where it is first spoken of, for sorting
 */
record Profile(
        String report,
        String actor,
        ActorKind kind,
        @Nullable String name,
        @Nullable String role,
        Set<String> roles,
        @Nullable String affiliation,
        Set<String> affiliations,
        boolean isPrivate,
        String order) {

    /** Of everybody whom {@code entry} speaks of, in the order of first mention. */
    static List<Profile> in(Entry entry) {
        Map<String, List<Actor>> actors = new LinkedHashMap<>();
        for (Mark mark : entry.reading().marks())
            if (mark instanceof Actor actor)
                actors.computeIfAbsent(actor.actor(), a -> new ArrayList<>()).add(actor);
        List<Profile> profiles = new ArrayList<>();
        for (List<Actor> mentions : actors.values()) profiles.add(of(entry, mentions));
        return profiles;
    }

    private static Profile of(Entry entry, List<Actor> mentions) {
        Actor first = mentions.get(0);
        Set<String> roles = new TreeSet<>(), affiliations = new TreeSet<>();
        boolean isPrivate = false;
        String role = null, affiliation = null;
        for (Actor mention : mentions) {
            if (mention.role() != null) {
                role = role == null ? mention.role() : role;
                String plain = Parties.plain(mention.role());
                roles.add(plain.substring(plain.lastIndexOf(' ') + 1));
            }
            if (mention.affiliation() != null) {
                affiliation = affiliation == null ? mention.affiliation() : affiliation;
                affiliations.add(mention.affiliation());
            } else if (mention.name() == null && affiliation == null) {
                affiliation =
                        owner(entry.reading().report().text(), mention.span().start());
                if (affiliation != null) affiliations.add(affiliation);
            }
            isPrivate |= isFollowedByAge(
                    entry.reading().report().text(), mention.span().end());
        }
        return new Profile(
                entry.report(),
                first.actor(),
                first.kind(),
                first.name(),
                role,
                roles,
                affiliation,
                affiliations,
                isPrivate,
                entry.from() + " " + entry.report() + " "
                        + "%09d".formatted(first.span().start()));
    }

    /** The word with {@code 's} right before {@code start}, without it; null where there is none. */
    private static @Nullable String owner(String text, int start) {
        int end = start - 3;
        if (end < 1 || text.charAt(start - 1) != ' ' || text.charAt(start - 2) != 's') return null;
        if (text.charAt(end) != '\'' && text.charAt(end) != '’') return null;
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
        return from < end && Character.isUpperCase(text.charAt(from)) ? text.substring(from, end) : null;
    }

    /** {@code , 52,} behind a name. */
    private static boolean isFollowedByAge(String text, int at) {
        if (at + 5 > text.length() || !text.startsWith(", ", at)) return false;
        int end = at + 2;
        while (end < text.length() && end < at + 5 && Character.isDigit(text.charAt(end))) end++;
        return end > at + 2 && end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.');
    }
}
