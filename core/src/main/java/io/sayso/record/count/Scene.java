package io.sayso.record.count;

import io.sayso.reading.Actor;
import io.sayso.reading.Asset;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.record.line.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One harm as one report tells it: lines that speak of one time and place, with their counts. */
final class Scene {
    /** Lines of so many words are no chance when they are the same. */
    private static final int WORDED = 8;

    Setting setting;
    final List<Gist> lines = new ArrayList<>();
    final List<Count> counts = new ArrayList<>();

    /** The words of its longer lines, by which a copy is known. */
    final Set<String> wordings = new TreeSet<>();

    /** Lines that say who those are: "all nine were fishermen". */
    final List<Gist> who = new ArrayList<>();

    /** What kinds of thing were hit, as stems. */
    final Set<String> objects = new TreeSet<>();

    /** What was hit and how many of it: {@code boat 2}. */
    final Set<String> targets = new TreeSet<>();

    private Scene(Setting setting) {
        this.setting = setting;
    }

    /**
     * The scenes of one report. A line that names a time or place of its own goes to the scene that it fits, or opens
     * one; a line that names none goes on with the one before.
     */
    static List<Scene> of(List<Gist> report, Parties parties) {
        List<Gist> ordered = new ArrayList<>(report);
        ordered.sort(Comparator.comparing((Gist g) -> g.line().span())
                .thenComparing(g -> g.line().id()));
        List<Scene> scenes = new ArrayList<>();
        Scene current = null;
        for (Gist gist : ordered) {
            List<Count> counts = new ArrayList<>(Count.in(gist, parties));
            boolean isOfMany = counts.stream().anyMatch(Count::isTotal);
            if (current == null
                    || current.counts.stream().noneMatch(c -> c.thing().equals(Things.KILLED)))
                counts.removeIf(c -> c.thing().equals(Things.SAME));
            counts.replaceAll(c -> c.thing().equals(Things.SAME) ? c.of(Things.KILLED) : c);
            counts.removeIf(c -> c.isTotal() || c.isPart() || !c.isOfPeople());
            List<Event> deeds = gist.harms();
            if (current != null && current.isOfThem(gist)) current.who.add(gist);
            if ((isOfMany && counts.isEmpty()) || (counts.isEmpty() && deeds.isEmpty())) continue;
            Setting setting = isTallyOnly(counts, deeds) ? Setting.UNTOLD : Setting.of(gist, deeds, parties);
            Scene scene = scene(scenes, current, setting, targets(gist, deeds));
            if (scene == null) {
                scene = new Scene(setting);
                scenes.add(scene);
            } else {
                scene.setting = scene.setting.with(setting);
            }
            scene.lines.add(gist);
            scene.counts.addAll(counts);
            scene.addWording(gist);
            scene.targets.addAll(targets(gist, deeds));
            for (String stem : gist.stems()) if (Things.isState("target", stem)) scene.objects.add(stem);
            current = scene;
        }
        return scenes;
    }

    /** "Put the number of dead at three on Thursday evening": the time is when it was counted. */
    private static boolean isTallyOnly(List<Count> counts, List<Event> deeds) {
        if (!deeds.isEmpty()) return false;
        for (Count count : counts) {
            String of = count.figure().of();
            if (of != null && !Clause.list("gives").contains(of)) return false;
        }
        return !counts.isEmpty();
    }

    private static @Nullable Scene scene(
            List<Scene> scenes, @Nullable Scene current, Setting setting, Set<String> targets) {
        if (current != null && current.fits(setting, targets)) return current;
        for (Scene scene : scenes) if (setting.isTold() && scene.fits(setting, targets)) return scene;
        return null;
    }

    private void addWording(Gist gist) {
        String[] words = gist.line().words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        if (words.length >= WORDED) wordings.add(String.join(" ", words));
    }

    /** Whether a line speaks of as many as were killed. */
    private boolean isOfThem(Gist gist) {
        for (Figure figure : gist.figures())
            for (Count count : counts)
                if (count.thing().equals(Things.KILLED)
                        && figure.counted() == null
                        && figure.low() != null
                        && figure.low().equals(count.figure().low())) return true;
        return false;
    }

    private boolean fits(Setting other, Set<String> hit) {
        return setting.mayBe(other) && mayHit(hit);
    }

    /** Whether the numbers of what was hit can be the same: two boats are not one. */
    boolean mayHit(Set<String> other) {
        return targets.isEmpty() || other.isEmpty() || targets.stream().anyMatch(other::contains);
    }

    private static Set<String> targets(Gist gist, List<Event> deeds) {
        Set<String> targets = new TreeSet<>();
        for (Figure figure : gist.figures()) {
            Clause clause = Clause.of(gist, figure.span());
            if (clause.has("total") || clause.has("several")) continue;
            if (figure.counted() == null || figure.unit() != null || figure.low() == null || figure.implied()) continue;
            String[] words = figure.counted().split(" ");
            String head = words[words.length - 1];
            if (Things.isState("target", head) && figure.low().equals(figure.high()))
                targets.add(Stems.of(head) + " " + figure.low());
        }
        for (Event deed : deeds)
            for (String id : deed.recipients())
                if (gist.marks().get(id) instanceof Actor actor)
                    for (Asset asset : actor.assets())
                        if (asset.kind().equals("ship") && asset.number() != null)
                            targets.add(Stems.of("ship") + " " + asset.number());
        return targets;
    }
}
