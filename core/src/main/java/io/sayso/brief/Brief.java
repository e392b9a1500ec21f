package io.sayso.brief;

import io.sayso.brief.Thing.Sort;
import io.sayso.page.Foremost;
import io.sayso.record.Change;
import io.sayso.record.Gap;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Changes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A situation as a person reads it: lines written by rules from the record alone, each with the passages that bear it
 * out. A line that they do not bear out is left out, and counted.
 *
 * @param asOf the instant of the record
 * @param since the instant of the earlier one; null where nothing is compared
 * @param sections its parts, without those that are empty
 * @param sources on what it rests, in a statement after ICD 206
 * @param refused how many lines were left out since their passages do not bear them out
 * @param later the record that it is made from
 */
public record Brief(
        Instant asOf,
        @Nullable Instant since,
        List<Section> sections,
        String sources,
        int refused,
        SituationRecord later) {
    /** On one page stand so many lines of each part at most; with no such bound, so many. */
    private static final int ALL = Integer.MAX_VALUE;

    public Brief {
        sections = List.copyOf(sections);
    }

    /** One page of {@code later}, with what has changed since {@code earlier}. */
    public static Brief of(SituationRecord later, @Nullable SituationRecord earlier) {
        return new Writing(later, earlier, false).brief();
    }

    /** The same with every line there is. */
    public static Brief inFull(SituationRecord later, @Nullable SituationRecord earlier) {
        return new Writing(later, earlier, true).brief();
    }

    /** {@code As known on 29 Nov 2026 23:59 UTC; what changed is since 22 Nov 2026 …}. */
    String heading() {
        return "As known at " + instant(asOf) + (since == null ? "" : ", with what changed since " + instant(since))
                + ". Reports are claims and not ground truth. Days without a year are of "
                + asOf.atZone(ZoneOffset.UTC).getYear() + ".";
    }

    private static String instant(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return "%02d:%02d UTC, %s".formatted(time.getHour(), time.getMinute(), Wording.day(time.toLocalDate()));
    }

    String aboutRefused() {
        if (refused == 0) return "";
        return " " + refused + (refused == 1 ? " line was" : " lines were")
                + " left out, since the passages do not bear " + (refused == 1 ? "it" : "them") + " out.";
    }

    /** A brief being written: the most important first, nothing told twice, nothing that is not borne out. */
    private static final class Writing {
        private final SituationRecord later;
        private final @Nullable SituationRecord earlier;
        private final boolean isFull;
        private final List<Change> changes;
        private final Drafts drafts;
        private final BriefChecker checker;
        private final Names names;
        private final Set<Thing> told = new HashSet<>();
        private final List<Section> sections = new ArrayList<>();
        private int refused;

        private Writing(SituationRecord later, @Nullable SituationRecord earlier, boolean isFull) {
            this.later = later;
            this.earlier = earlier;
            this.isFull = isFull;
            changes = earlier == null ? List.of() : Changes.between(earlier, later);
            Telling telling = new Telling(later);
            names = telling.names;
            drafts = new Drafts(telling);
            checker = new BriefChecker(later, changes);
        }

        private Brief brief() {
            changed();
            // In full, what changed is told again where it belongs.
            if (isFull) told.clear();
            section(Part.DISPUTED, Foremost.disputed(later), drafts::disputed);
            section(Part.CLAIMED, Foremost.claims(later), drafts::of);
            section(Part.FIGURES, Foremost.figures(later), drafts::of);
            section(Part.INCIDENTS, Foremost.incidents(later), drafts::of);
            section(Part.MEASURES, Foremost.measures(later), drafts::of);
            section(Part.POSTURE, later.postures(), drafts::of);
            section(Part.DUE, Foremost.promises(later), drafts::of);
            section(Part.UNKNOWN, inTurn(Foremost.gaps(later)), drafts::of);
            sections.sort(Comparator.comparing(Section::part));
            return new Brief(
                    later.asOf(),
                    earlier == null ? null : earlier.asOf(),
                    sections,
                    SourceSummary.of(later, names),
                    refused,
                    later);
        }

        /** What changed, each thing once. */
        private void changed() {
            Map<Thing, BriefLine> lines = new HashMap<>();
            later.claims().forEach(c -> lines.put(new Thing(Sort.CLAIM, c.id()), drafts.of(c)));
            later.figures().forEach(f -> lines.put(new Thing(Sort.FIGURE, f.id()), drafts.of(f)));
            later.incidents().forEach(i -> lines.put(new Thing(Sort.INCIDENT, i.id()), drafts.of(i)));
            later.measures().forEach(m -> lines.put(new Thing(Sort.MEASURE, m.id()), drafts.of(m)));
            later.postures().forEach(p -> lines.put(new Thing(Sort.POSTURE, p.id()), drafts.of(p)));
            later.promises().forEach(p -> lines.put(new Thing(Sort.PROMISE, p.id()), drafts.of(p)));
            section(Part.CHANGED, inKinds(changes), change -> {
                BriefLine line =
                        lines.get(new Thing(Sort.valueOf(change.subject().name()), change.of()));
                return line == null ? null : drafts.changed(change, line);
            });
        }

        /** Each sort of change in turn, so that one sort does not fill the page. */
        private List<Change> inKinds(List<Change> changes) {
            return inTurn(Foremost.changes(changes, later), change -> change.subject() + " " + change.kind());
        }

        private static List<Gap> inTurn(List<Gap> gaps) {
            return inTurn(gaps, Gap::kind);
        }

        /** The first of each sort, then the second of each, and so on. */
        private static <T> List<T> inTurn(List<T> things, Function<T, Object> sort) {
            Map<Object, Integer> seen = new HashMap<>();
            Map<Integer, List<T>> turns = new java.util.TreeMap<>();
            for (T thing : things)
                turns.computeIfAbsent(seen.merge(sort.apply(thing), 1, Integer::sum), turn -> new ArrayList<>())
                        .add(thing);
            return turns.values().stream().flatMap(List::stream).toList();
        }

        private <T> void section(Part part, List<T> things, Function<T, @Nullable BriefLine> draft) {
            List<BriefLine> kept = new ArrayList<>();
            Set<String> texts = new HashSet<>();
            for (T thing : things) {
                BriefLine line = draft.apply(thing);
                if (line == null || told.contains(line.thing()) || !texts.add(line.text())) continue;
                if (checker.problems(line).isEmpty()) kept.add(line);
                else refused++;
                told.add(line.thing());
            }
            int most = isFull ? ALL : part.few(), shown = Math.min(most, kept.size());
            // What is left out of one part for want of room may still be told in another.
            kept.subList(shown, kept.size()).forEach(line -> told.remove(line.thing()));
            if (shown > 0) sections.add(new Section(part, kept.subList(0, shown), kept.size() - shown));
        }
    }
}
