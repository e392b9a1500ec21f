package io.sayso.record.line;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.Bound;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.record.Party;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forces or equipment that a line speaks of: {@code nine warships} → warship, 9. "A sixth warship" makes six; a carrier
 * that joins "seven other warships" makes eight.
 *
 * @param asset what they are
 * @param words the words
 * @param whose whose they are; null where the line does not say
 * @param figure how many; null where the line gives no number
 * @param named whether it is a single one with a name, and so no count
 */
public record Forces(
        Asset asset,
        Span words,
        @Nullable Party whose,
        @Nullable Figure figure,
        boolean named) {

    /** The forces of {@code gist}, in reading order; of a name beside its kind ("the carrier Anneke"), the name. */
    public static List<Forces> in(Gist gist, Parties parties) {
        List<Forces> found = new ArrayList<>();
        for (Actor actor : gist.actors())
            for (Asset asset : actor.assets()) {
                Figure figure = figure(gist, asset);
                Forces forces = new Forces(asset, actor.span(), whose(gist, actor, parties), figure, isOne(asset));
                found.removeIf(f -> f.named && forces.named && Objects.equals(f.asset.name(), asset.name()));
                found.add(forces);
            }
        found.sort(Comparator.comparing(Forces::words));
        return List.copyOf(found);
    }

    /** Those with a number that the line says are so, without what was attacked or is carried by others. */
    public static List<Forces> counted(Gist gist, Parties parties) {
        return in(gist, parties).stream()
                .filter(f -> f.figure != null && !f.named && !f.isTarget(gist) && !f.isCarried(gist))
                .filter(f -> f.whose != null || !f.asset.kind().equals("ship"))
                .toList();
    }

    /** Whether it is called by a name of its own: the Halcyon is, an F-35 is called by what it is one of. */
    private static boolean isOne(Asset asset) {
        return asset.name() != null && asset.name().chars().noneMatch(Character::isDigit);
    }

    private boolean isTarget(Gist gist) {
        for (Event event : gist.events())
            if (figure != null
                    && "ASSAULT".equals(event.plover())
                    && event.figures().contains(figure.id())) return true;
        return false;
    }

    private boolean isCarried(Gist gist) {
        String text = gist.line().entry().reading().report().text();
        String next = text.substring(words.end(), Math.min(text.length(), words.end() + 10));
        return next.startsWith(" aboard") || next.startsWith(" on board");
    }

    private static @Nullable Figure figure(Gist gist, Asset asset) {
        Figure counted = gist.figures().stream()
                .filter(f -> asset.span().overlaps(f.span()) && !f.implied())
                .filter(f -> f.unit() == null || f.unit().equals("ordinal"))
                .findFirst()
                .orElse(null);
        if (counted == null || counted.counted() == null) return counted;
        boolean others = counted.counted().toLowerCase(Locale.ROOT).startsWith("other ");
        return others && isJoined(gist, counted) ? oneMore(counted) : counted;
    }

    /** Whether one ship or the like is said to join those that are counted. */
    private static boolean isJoined(Gist gist, Figure counted) {
        for (Event event : gist.events()) {
            if (!event.predicate().equals("join") || !event.figures().contains(counted.id())) continue;
            if (event.actors().size() == 1
                    && gist.marks().get(event.actors().get(0)) instanceof Actor actor
                    && !actor.span()
                            .in(gist.line().entry().reading().report().text())
                            .endsWith("s")) return true;
        }
        return false;
    }

    private static Figure oneMore(Figure figure) {
        return new Figure(
                figure.span(),
                figure.low() == null ? null : figure.low().add(BigDecimal.ONE),
                figure.high() == null ? null : figure.high().add(BigDecimal.ONE),
                null,
                null,
                figure.bound() == Bound.MORE_THAN ? Bound.AT_LEAST : figure.bound(),
                figure.counted(),
                figure.of(),
                figure.scope(),
                true,
                "with-the-one-that-joins");
    }

    private static @Nullable Party whose(Gist gist, Actor actor, Parties parties) {
        Optional<Party> owner = actor.affiliation() == null
                ? Optional.empty()
                : parties.state(actor.affiliation()).flatMap(parties::find);
        if (owner.isPresent()) return owner.get();
        for (Event event : gist.events())
            if (event.recipients().contains(actor.id()) || event.measure() != null)
                for (Party party : gist.parties(event.actors(), parties)) {
                    Party holder = holder(party, parties);
                    if (holder != null) return holder;
                }
        for (Actor before : gist.actors()) {
            if (before.span().end() > actor.span().start()) break;
            Party party = parties.of(gist.line().entry(), before.actor()).orElse(null);
            Party holder = party == null ? null : holder(party, parties);
            if (holder != null) return holder;
        }
        return null;
    }

    /** A state, its organs, an armed group; of a ship, whose it is. A newspaper that counts ships has none: null. */
    private static @Nullable Party holder(Party party, Parties parties) {
        if (party.kind() == ActorKind.ARMED_GROUP) return party;
        Optional<Party> state = parties.state(party.principal()).flatMap(parties::find);
        if (state.isEmpty()) return null;
        return party.kind() == ActorKind.ASSET ? state.get() : party;
    }
}
