package io.sayso.record.count;

import io.sayso.record.Line;
import io.sayso.record.line.Lines;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Scenes of several reports that tell of one harm. Scenes that say most closely when are taken first, so that what they
 * make does not depend on the order of arrival; one that fits two harms equally well stays alone.
 */
final class Joining {
    /** Within so long a time, one unlike harm more would be told apart by its place. */
    private static final Duration SHORT = Duration.ofHours(36);

    /** A report without a time tells of what was this many days before it at most. */
    private static final int NEWS = 7;

    /** A copy fits better than any likeness. */
    private static final int COPY = 100;

    private Setting setting;
    private final List<Scene> scenes = new ArrayList<>();

    private Joining(Scene first) {
        setting = first.setting;
        scenes.add(first);
    }

    /** The scenes of each harm. */
    static List<List<Scene>> of(List<Scene> all) {
        List<Scene> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing((Scene s) -> s.setting.width())
                .thenComparing(s -> s.setting.places().isEmpty())
                .thenComparing(s -> s.lines.get(0).line(), Lines.AS_SAID));
        List<Joining> harms = new ArrayList<>();
        for (Scene scene : ordered) {
            Joining best = best(harms, scene);
            if (best == null) {
                harms.add(new Joining(scene));
            } else {
                best.scenes.add(scene);
                best.setting = best.setting.with(scene.setting);
            }
        }
        return harms.stream().map(h -> List.copyOf(h.scenes)).toList();
    }

    private static @Nullable Joining best(List<Joining> harms, Scene scene) {
        Joining best = null;
        int most = 0;
        boolean tied = false;
        for (Joining harm : harms) {
            int likeness = harm.likeness(scene);
            if (likeness == 0 || likeness < most) continue;
            tied = likeness == most;
            most = likeness;
            best = harm;
        }
        return tied ? null : best;
    }

    Setting setting() {
        return setting;
    }

    /** How well {@code scene} fits; 0 where it does not. */
    private int likeness(Scene scene) {
        if (!setting.mayBeAt(scene.setting) || scenes.stream().noneMatch(s -> s.mayHit(scene.targets))) return 0;
        int tolls = tolls(scene, false);
        boolean alike = tolls > 0 || sharesObject(scene) || sharesTarget(scene);
        boolean samePlace = setting.sharesPlace(scene.setting);
        if (isWordedAlike(scene)) return COPY + tolls;
        if (setting.hasTime() && scene.setting.hasTime()) {
            if (!setting.overlaps(scene.setting))
                return setting.isNear(scene.setting) && samePlace && tolls(scene, true) > 0 ? 1 : 0;
            if (samePlace) return 10 + tolls + (sharesTarget(scene) ? 5 : 0);
            boolean isShort = setting.width().compareTo(SHORT) <= 0
                    && scene.setting.width().compareTo(SHORT) <= 0;
            return isShort && alike ? 5 + tolls : 0;
        }
        if (!isNews(scene)) return 0;
        if (samePlace) return alike ? 5 + tolls + (sharesTarget(scene) ? 5 : 0) : 0;
        boolean placesTold =
                !setting.places().isEmpty() && !scene.setting.places().isEmpty();
        if (placesTold || tolls == 0 || !(sharesObject(scene) || tolls > 1)) return 0;
        return setting.hasTime() || scene.setting.hasTime() || tolls > 1 ? 1 + tolls : 0;
    }

    /** How many numbers of the scene are told of this harm too; by the same tellers, where that is asked. */
    private int tolls(Scene scene, boolean bySame) {
        Set<String> shared = new TreeSet<>();
        for (Count count : scene.counts)
            for (Scene other : scenes)
                for (Count known : other.counts)
                    if (known.thing().equals(count.thing())
                            && known.hasValueOf(count)
                            && (!bySame || known.teller().equals(count.teller())))
                        shared.add(count.thing() + " " + count.figure().low());
        return shared.size();
    }

    /** Whether a line of it is a copy of one here: a copy's "overnight" is the night of what it copies. */
    private boolean isWordedAlike(Scene scene) {
        return isNews(scene)
                && scenes.stream().anyMatch(s -> s.wordings.stream().anyMatch(scene.wordings::contains));
    }

    private boolean sharesObject(Scene scene) {
        return scenes.stream().anyMatch(s -> s.objects.stream().anyMatch(scene.objects::contains));
    }

    private boolean sharesTarget(Scene scene) {
        return scenes.stream().anyMatch(s -> s.targets.stream().anyMatch(scene.targets::contains));
    }

    /** Whether what has no time was said when the other was news. */
    private boolean isNews(Scene scene) {
        LocalDate from = day(scene);
        for (Scene other : scenes) {
            LocalDate to = day(other);
            boolean isAhead = to.isAfter(scene.setting.hasTime() ? from.plusDays(NEWS) : from);
            if (!isAhead && !to.isBefore(from.minusDays(NEWS))) return true;
        }
        return false;
    }

    /** The last day on which it can have been; the day on which it was said, where none is told. */
    private static LocalDate day(Scene scene) {
        LocalDateTime latest = scene.setting.latest();
        return latest == null ? said(scene) : latest.toLocalDate();
    }

    private static LocalDate said(Scene scene) {
        Line line = scene.lines.get(0).line();
        return line.entry().said().date();
    }
}
