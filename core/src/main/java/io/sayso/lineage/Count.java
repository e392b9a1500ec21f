package io.sayso.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent origins as a range.
 *
 * <p>Who speaks for one principal is one. People without a name are one at least for all newsrooms that may have heard
 * the same, and more at most only by the text's own numbers; where their government speaks on the record, they are it.
 * A newsroom's own words are an origin for sure only where it says that it saw, or where there is nothing else.
 */
final class Count {
    private static final Comparator<Voice> ORDER = Comparator.comparing(Voice::kind)
            .thenComparing(Voice::key)
            .thenComparing(Voice::report)
            .thenComparing(Voice::words);

    private final List<Voice> voices = new ArrayList<>();
    private final Set<String> outlets = new TreeSet<>();

    Count(Lineage lineage, Collection<Said> said, Predicate<String> visible) {
        List<Said> heard =
                said.stream().filter(one -> visible.test(one.report())).toList();
        Voices finder =
                new Voices(lineage, heard.stream().map(Said::reading).distinct().toList(), visible);
        for (Said one : heard) {
            finder.of(one).ifPresent(voices::add);
            String newsroom = lineage.digest(one.report()).newsroom();
            outlets.add(newsroom == null ? one.report() : newsroom);
        }
        voices.sort(ORDER);
    }

    Origins origins() {
        List<Origin> roots = new ArrayList<>();
        grouped(Origin.Kind.PRINCIPAL).forEach((key, group) -> roots.add(one(group, 1, 1)));
        grouped(Origin.Kind.PERSON).forEach((key, group) -> roots.add(one(group, 1, 1)));
        Map<String, List<Voice>> witnesses = grouped(Origin.Kind.WITNESS);
        witnesses.forEach((key, group) -> {
            if (roots.stream().noneMatch(root -> key.equals(root.principal()))) roots.add(one(group, 1, 1));
        });
        unnamed(roots);
        grouped(Origin.Kind.OWN_WORDS).forEach((key, group) -> {
            boolean counted =
                    witnesses.containsKey(key) || roots.stream().anyMatch(root -> key.equals(root.principal()));
            boolean alone = roots.stream().allMatch(root -> root.kind() == Origin.Kind.OWN_WORDS && root.least() == 0);
            if (!counted) roots.add(one(group, alone && roots.isEmpty() ? 1 : 0, 1));
        });
        int least = roots.stream().mapToInt(Origin::least).sum();
        int most = roots.stream().mapToInt(Origin::most).sum();
        return new Origins(least, most, why(least, most, roots), roots);
    }

    /** By their keys; of names, one that is another cut short is the same. */
    private Map<String, List<Voice>> grouped(Origin.Kind kind) {
        Map<String, List<Voice>> groups =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(key -> key));
        List<Voice> ofKind = voices.stream()
                .filter(voice -> voice.kind() == kind)
                .sorted(Comparator.comparing((Voice voice) -> voice.key().length())
                        .reversed()
                        .thenComparing(ORDER))
                .toList();
        for (Voice voice : ofKind) {
            String same = groups.keySet().stream()
                    .filter(key -> isSame(key, voice.key()))
                    .findFirst()
                    .orElse(voice.key());
            groups.computeIfAbsent(same, key -> new ArrayList<>()).add(voice);
        }
        return groups;
    }

    private static boolean isSame(String one, String other) {
        String sort = one.substring(0, one.indexOf(':') + 1);
        return other.startsWith(sort) && Names.isPartOf(one.substring(sort.length()), other.substring(sort.length()));
    }

    private void unnamed(List<Origin> roots) {
        List<Voice> left = new ArrayList<>();
        for (Voice voice : voices) {
            boolean unnamed = voice.kind() == Origin.Kind.UNNAMED || voice.kind() == Origin.Kind.DOCUMENT;
            boolean spoken = roots.stream().anyMatch(root -> voice.key().equals(root.principal()));
            if (unnamed && !spoken) left.add(voice);
        }
        Map<String, Map<String, List<Voice>>> bySort = new TreeMap<>();
        for (Voice voice : left) {
            String sort = voice.official() ? voice.key().startsWith("state:") ? voice.key() : "official" : voice.sort();
            bySort.computeIfAbsent(sort, key -> new TreeMap<>())
                    .computeIfAbsent(String.valueOf(voice.newsroom()), key -> new ArrayList<>())
                    .add(voice);
        }
        boolean someNamed = !roots.isEmpty();
        Set<String> rooms = new LinkedHashSet<>();
        bySort.forEach((sort, byRoom) -> byRoom.forEach((room, group) -> {
            boolean maybeKnown = someNamed && (sort.isEmpty() || sort.equals("official") && hasGovernment(roots));
            boolean sawItself = roots.stream()
                    .anyMatch(root ->
                            root.kind() == Origin.Kind.WITNESS && ("body:" + room).equals("body:" + root.through()));
            boolean first = rooms.add(room) && byRoom.keySet().iterator().next().equals(room);
            int most = group.stream().mapToInt(Voice::count).max().orElse(1);
            roots.add(one(group, first && !maybeKnown && !sawItself ? 1 : 0, most));
        }));
    }

    private static boolean hasGovernment(List<Origin> roots) {
        return roots.stream()
                .anyMatch(root -> root.principal() != null && root.principal().startsWith("state:"));
    }

    private static Origin one(List<Voice> group, int least, int most) {
        Voice first = group.get(0);
        List<String> reports =
                group.stream().map(Voice::report).distinct().sorted().toList();
        boolean witness = first.kind() == Origin.Kind.WITNESS;
        @Nullable String through = witness ? first.newsroom() : first.through();
        return new Origin(first.kind(), first.words(), first.principal(), through, least, most, reports);
    }

    private String why(int least, int most, List<Origin> roots) {
        StringBuilder why = new StringBuilder(number(outlets.size(), "outlet")).append("; ");
        why.append(least == most ? number(most, "origin") : least + " to " + number(most, "origin"));
        String before = ": ";
        for (Origin root : roots) {
            why.append(before).append(root.least() == 0 ? "perhaps " : "").append(root.words());
            if (root.kind() == Origin.Kind.WITNESS) why.append(", which saw it itself");
            else if (root.kind() == Origin.Kind.OWN_WORDS) why.append(", which does not say how it knows");
            else if (root.through() != null) why.append(", through ").append(root.through());
            before = "; ";
        }
        return why.toString();
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
