package io.sayso.record.search;

import io.sayso.reading.Actor;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.Source;
import io.sayso.record.Claim;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Party;
import io.sayso.record.Position;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a record. A name is met by any that holds it, in whatever case: {@code kelmar} by
 * "Kelmar's navy". What is null asks for nothing.
 *
 * @param actor who acts or is spoken of
 * @param place where
 * @param source on whose word, or through whose report
 * @param grade how a claim stands
 * @param from said no earlier
 * @param to said no later
 */
public record Filter(
        @Nullable String actor,
        @Nullable String place,
        @Nullable String source,
        @Nullable Grade grade,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** Keeps everything. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    /** Whether one of {@code lines} is all that is asked for; true of none where nothing is asked for. */
    public boolean keepsAny(Collection<Line> lines) {
        return asksNoLine() || lines.stream().anyMatch(this::keeps);
    }

    private boolean asksNoLine() {
        return actor == null && place == null && source == null && from == null && to == null;
    }

    public boolean keeps(Line line) {
        return isBetween(line) && isFrom(line) && marks(line);
    }

    /** Whether the claim has the grade, and a line that is all else that is asked for; whom it charges counts too. */
    public boolean keeps(Claim claim) {
        if (grade != null && claim.grade() != grade) return false;
        List<Line> lines = claim.positions().stream().map(Position::line).toList();
        if (keepsAny(lines)) return true;
        Filter others = new Filter(null, place, source, null, from, to);
        return actor != null && (is(actor, claim.accused()) || is(actor, claim.accuser())) && others.keepsAny(lines);
    }

    private boolean isBetween(Line line) {
        return (from == null || !line.entry().said().latest().isBefore(from))
                && (to == null || !line.entry().said().earliest().isAfter(to));
    }

    private boolean isFrom(Line line) {
        if (source == null) return true;
        if (holds(line.entry().imprint().outlet(), source)) return true;
        for (Source of = line.statement().source(); of != null; of = of.via())
            for (String name : new String[] {of.name(), of.text(), of.role(), of.affiliation()})
                if (holds(name, source)) return true;
        return false;
    }

    private boolean marks(Line line) {
        if (actor == null && place == null) return true;
        Set<String> ids = new HashSet<>(line.statement().marks());
        boolean hasActor = actor == null, hasPlace = place == null;
        String text = line.entry().reading().report().text();
        for (Mark mark : line.entry().reading().marks()) {
            if (!ids.contains(mark.id())) continue;
            String words = mark.span().in(text);
            if (actor != null && mark instanceof Actor who)
                hasActor |= Stream.of(words, who.name(), who.affiliation()).anyMatch(name -> holds(name, actor));
            if (place != null && mark instanceof Place where)
                hasPlace |= Stream.of(words, where.name()).anyMatch(name -> holds(name, place));
        }
        return hasActor && hasPlace;
    }

    /** Whether {@code party} is the one that is meant. */
    public static boolean is(String name, @Nullable Party party) {
        return party != null
                && Stream.of(party.name(), party.principal(), party.key()).anyMatch(of -> holds(of, name));
    }

    private static boolean holds(@Nullable String text, String part) {
        return text != null
                && text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }
}
