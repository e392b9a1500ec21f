package io.sayso.brief;

import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a thing of the record bears out what a clause says of it: accused, grade, origins, days, place, stage. */
final class ThingChecks {
    private final List<Change> changes;
    private final Telling telling;
    private final Map<String, List<FigureSeries>> figures = new HashMap<>();
    private final Map<Thing, Object> things = new HashMap<>();

    ThingChecks(SituationRecord record, List<Change> changes, Telling telling) {
        this.changes = changes;
        this.telling = telling;
        record.claims().forEach(claim -> things.put(new Thing(Thing.Sort.CLAIM, claim.id()), claim));
        record.figures()
                .forEach(series -> figures.computeIfAbsent(series.id(), id -> new ArrayList<>())
                        .add(series));
        record.incidents().forEach(incident -> things.put(new Thing(Thing.Sort.INCIDENT, incident.id()), incident));
        record.measures().forEach(measure -> things.put(new Thing(Thing.Sort.MEASURE, measure.id()), measure));
        record.postures().forEach(posture -> things.put(new Thing(Thing.Sort.POSTURE, posture.id()), posture));
        record.promises().forEach(promise -> things.put(new Thing(Thing.Sort.PROMISE, promise.id()), promise));
        record.gaps().forEach(gap -> things.put(new Thing(Thing.Sort.GAP, gap.id()), gap));
    }

    /** Where lines stand towards a claim or a harm. */
    List<Position> positions(Thing thing) {
        Object of = things.get(thing);
        if (of instanceof Claim claim)
            return claim.positions().stream().filter(p -> p.line().stands()).toList();
        return of instanceof Incident incident ? incident.position() : List.of();
    }

    boolean bears(Thing thing, @Nullable Line line, Piece piece) {
        String words = piece.words();
        if (piece.slot() == Slot.CHANGE || piece.slot() == Slot.WHY) return isChanged(thing, piece);
        if (thing.sort() == Thing.Sort.FIGURE) return piece.slot() == Slot.SORT && isCounted(thing, line, words);
        Object of = things.get(thing);
        if (of instanceof Claim claim) return bears(claim, piece.slot(), words);
        if (of instanceof Incident incident)
            return piece.slot() == Slot.TOLL ? isToll(incident, line, words) : bears(incident, piece.slot(), words);
        if (of instanceof Measure measure) return bears(measure, line, piece.slot(), words);
        if (of instanceof Posture posture) return bears(posture, line, piece.slot(), words);
        if (of instanceof Promise promise) return bears(promise, piece.slot(), words);
        return of instanceof Gap gap && piece.slot() == Slot.SORT && words.equals(Wording.of(gap.kind()));
    }

    /** One line may count several things; what is named must be what a series of this line counts. */
    private boolean isCounted(Thing thing, @Nullable Line line, String words) {
        return figures.getOrDefault(thing.id(), List.of()).stream()
                .filter(series -> series.latest().line().equals(line))
                .anyMatch(series -> words.equals(Wording.counted(series)));
    }

    private boolean isChanged(Thing thing, Piece piece) {
        return changes.stream()
                .filter(change -> change.of().equals(thing.id())
                        && change.subject().name().equals(thing.sort().name()))
                .anyMatch(change ->
                        piece.words().equals(piece.slot() == Slot.WHY ? change.why() : Wording.words(change.kind())));
    }

    private boolean bears(Claim claim, Slot slot, String words) {
        return switch (slot) {
            case WHOM -> is(claim.accused(), words);
            case ACCUSER -> words.equals(telling.accuser(claim));
            case GRADE -> words.equals(Wording.grade(claim.grade()));
            case ORIGINS -> words.equals(Wording.origins(claim));
            case NO_DENIAL -> claim.lines(Position.Kind.DENIAL).stream().noneMatch(Line::stands);
            default -> false;
        };
    }

    private boolean bears(Incident incident, Slot slot, String words) {
        return switch (slot) {
            case DAYS -> words.equals(Wording.days(incident.earliest(), incident.latest()));
            case PLACE -> words.equals(incident.place());
            case WHOM -> is(incident.allegedActor(), words);
            case ACCUSER ->
                !incident.alleging().isEmpty()
                        && words.equals(telling.names.who(incident.alleging().get(0)));
            case GRADE -> words.equals(Wording.grade(null));
            case NO_DENIAL ->
                incident.position().stream()
                        .noneMatch(p ->
                                p.kind() == Position.Kind.DENIAL && p.line().stands());
            default -> false;
        };
    }

    /**
     * The number, and whether it is of the killed, the injured or the missing, must be of one toll on this line's word.
     */
    private static boolean isToll(Incident incident, @Nullable Line line, String words) {
        return line != null
                && (isToll(incident.killed(), line, words, " killed")
                        || isToll(incident.injured(), line, words, " injured")
                        || isToll(incident.missing(), line, words, " missing"));
    }

    private static boolean isToll(List<Incident.Toll> tolls, Line line, String words, String of) {
        if (!words.endsWith(of)) return false;
        Quantity printed = Quantity.read(words.substring(0, words.length() - of.length()));
        return printed != null
                && tolls.stream()
                        .anyMatch(toll -> toll.line().equals(line)
                                && printed.equals(Quantity.of(toll.figure()))
                                && LineChecks.figures(line).contains(toll.figure()));
    }

    private static boolean bears(Measure measure, @Nullable Line line, Slot slot, String words) {
        Stream<Measure.Follower> here = Stream.concat(measure.complied().stream(), measure.resumed().stream())
                .filter(follower -> follower.line().equals(line));
        return switch (slot) {
            case PARTY -> line == null ? is(measure.issuer(), words) : here.anyMatch(f -> is(f.who(), words));
            case SORT -> words.equals(Wording.words(measure.kind()));
            case STAGE ->
                line == null
                        ? words.equals(Wording.words(measure.stage()))
                        : words.equals(" (announced)") && here.anyMatch(Measure.Follower::announced);
            case DAYS -> words.equals(Wording.days(measure.from(), measure.until()));
            default -> false;
        };
    }

    private static boolean bears(Posture posture, @Nullable Line line, Slot slot, String words) {
        return switch (slot) {
            case PARTY -> is(posture.whose(), words);
            case PLACE -> words.equals(posture.place());
            case SORT -> words.equals(posture.what());
            case STRENGTH ->
                posture.reports().stream()
                        .anyMatch(each -> each.line().equals(line) && words.equals(Wording.strength(each)));
            default -> false;
        };
    }

    private static boolean bears(Promise promise, Slot slot, String words) {
        return switch (slot) {
            case PARTY -> is(promise.by(), words);
            case STAGE -> words.equals(Wording.of(promise.stage()));
            case DAYS -> words.equals(Wording.dates(promise.earliest(), promise.latest()));
            default -> false;
        };
    }

    private static boolean is(@Nullable Party party, String words) {
        return party != null && party.name().equals(words);
    }
}
