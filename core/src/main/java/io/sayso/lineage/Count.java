package io.sayso.lineage;

import io.sayso.lineage.Origin.Kind;
import io.sayso.reading.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent origins as a range. A rule that finds two that may be the same counts one at least.
 *
 * <ul>
 *   <li>Who speaks for one principal is one. Who speaks for a government that no report names is of the one government
 *       that speaks in the matter, where there is just one.
 *   <li>People without a name are as many as the text says at most, and one at least for all newsrooms that may have
 *       heard the same people. Where their government speaks on the record, they are no other; relatives of the dead
 *       may be those from whom a body has it, and somebody may be the one whom the same report names.
 *   <li>A newsroom's own words are an origin for sure only where it says that it saw, or where there is nothing else.
 * </ul>
 */
final class Count {
    private static final Set<String> KIN =
            Lexicon.read(Count.class, "principals.txt").list("kin");

    private static final Comparator<Voice> ORDER = Comparator.comparing(Voice::kind)
            .thenComparing(
                    Comparator.comparing((Voice voice) -> voice.key().length()).reversed())
            .thenComparing(Voice::key)
            .thenComparing(Voice::report)
            .thenComparing(Voice::words);

    private final List<Voice> voices;
    private final int outlets;
    private final List<Origin> roots = new ArrayList<>();

    /**
     * @param voices in any order
     * @param outlets of how many outlets the reports are
     */
    Count(List<Voice> voices, int outlets) {
        this.voices = voices.stream().sorted(ORDER).toList();
        this.outlets = outlets;
    }

    Origins origins() {
        List<List<Voice>> unknown = new ArrayList<>();
        for (List<Voice> group : grouped(Kind.PRINCIPAL, Kind.PERSON, Kind.WITNESS)) {
            Voice first = group.get(0);
            boolean unknownState = first.official() && !first.key().startsWith("state:");
            if (unknownState) unknown.add(group);
            else roots.add(origin(group, 1, 1));
        }
        for (List<Voice> group : unknown) {
            if (governments() == 1) continue;
            roots.add(origin(group, governments() == 0 && group == unknown.get(0) ? 1 : 0, 1));
        }
        unnamed();
        for (List<Voice> group : grouped(Kind.OWN_WORDS))
            if (roots.stream().noneMatch(root -> isSame(root, group.get(0))))
                roots.add(origin(group, roots.isEmpty() ? 1 : 0, 1));
        roots.sort(Comparator.comparing((Origin root) -> root.least() == 0));
        int least = roots.stream().mapToInt(Origin::least).sum();
        int most = roots.stream().mapToInt(Origin::most).sum();
        return new Origins(least, most, why(least, most), roots);
    }

    /** Those of some kinds, each with what is the same; of names, one that is another cut short is the same. */
    private List<List<Voice>> grouped(Kind... kinds) {
        List<List<Voice>> groups = new ArrayList<>();
        for (Kind kind : kinds)
            for (Voice voice : voices) {
                if (voice.kind() != kind) continue;
                groups.stream()
                        .filter(group -> isSame(group.get(0).key(), voice.key()))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Voice> group = new ArrayList<>();
                            groups.add(group);
                            return group;
                        })
                        .add(voice);
            }
        return groups;
    }

    private static boolean isSame(String one, String other) {
        String name = one.substring(one.indexOf(':') + 1), otherName = other.substring(other.indexOf(':') + 1);
        return Names.isPartOf(name, otherName);
    }

    private static boolean isSame(Origin root, Voice own) {
        String key = root.kind() == Kind.WITNESS ? root.through() : root.principal();
        return key != null
                && isSame(
                        key.substring(key.indexOf(':') + 1),
                        own.key().substring(own.key().indexOf(':') + 1));
    }

    private long governments() {
        return roots.stream()
                .filter(root -> root.principal() != null && root.principal().startsWith("state:"))
                .count();
    }

    private void unnamed() {
        Map<String, Map<String, List<Voice>>> sorts = new TreeMap<>();
        for (Voice voice : voices) {
            if (voice.kind() != Kind.UNNAMED && voice.kind() != Kind.DOCUMENT) continue;
            boolean spokenFor = roots.stream().anyMatch(root -> voice.key().equals(root.principal()));
            if (spokenFor || voice.official() && voice.key().isEmpty() && governments() == 1) continue;
            Map<String, List<Voice>> newsrooms = sorts.computeIfAbsent(sort(voice), sort -> new TreeMap<>());
            String heard = String.valueOf(voice.newsroom());
            String same = newsrooms.entrySet().stream()
                    .filter(other -> voice.isToldTo(other.getKey())
                            || other.getValue().stream().anyMatch(known -> known.isToldTo(heard)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(heard);
            newsrooms.computeIfAbsent(same, newsroom -> new ArrayList<>()).add(voice);
        }
        Set<String> told = new TreeSet<>();
        for (Origin root : roots) if (root.kind() == Kind.WITNESS && root.through() != null) told.add(root.through());
        boolean others = !roots.isEmpty();
        boolean bodies = roots.stream()
                .anyMatch(root -> root.principal() != null && root.principal().startsWith("body:"));
        sorts.forEach((sort, newsrooms) -> {
            boolean first = true;
            for (Map.Entry<String, List<Voice>> newsroom : newsrooms.entrySet()) {
                boolean known =
                        others && sort.isEmpty() || bodies && KIN.contains(sort) || isNamedBeside(newsroom.getValue());
                boolean another = told.add(newsroom.getKey()) && first && !known;
                int most = newsroom.getValue().stream()
                        .mapToInt(Voice::count)
                        .max()
                        .orElse(1);
                roots.add(origin(newsroom.getValue(), another ? 1 : 0, most));
                first = false;
            }
        });
    }

    /** What people without a name are told apart by: their government, else what they are. */
    private static String sort(Voice voice) {
        if (!voice.official()) return voice.kind() == Kind.DOCUMENT ? "document" : voice.sort();
        return voice.key().isEmpty() ? "official" : voice.key();
    }

    /** Whether each stands in a report that also has a person with a name say it, who may be the same. */
    private boolean isNamedBeside(List<Voice> group) {
        return group.stream()
                .allMatch(voice -> voice.count() == 1
                        && roots.stream()
                                .anyMatch(root -> root.kind() == Kind.PERSON
                                        && root.reports().contains(voice.report())));
    }

    private static Origin origin(List<Voice> group, int least, int most) {
        Voice first = group.get(0);
        List<String> reports =
                group.stream().map(Voice::report).distinct().sorted().toList();
        @Nullable String through = first.kind() == Kind.WITNESS ? first.newsroom() : first.through();
        return new Origin(first.kind(), first.words(), first.principal(), through, least, most, reports);
    }

    private String why(int least, int most) {
        StringBuilder why = new StringBuilder(number(outlets, "outlet")).append("; ");
        why.append(least == most ? number(most, "origin") : least + " to " + number(most, "origin"));
        String before = ": ";
        for (Origin root : roots) {
            why.append(before).append(root.least() == 0 ? "perhaps " : "").append(root.words());
            if (root.kind() == Kind.WITNESS) why.append(", which saw it itself");
            else if (root.kind() == Kind.OWN_WORDS) why.append(", which does not say how it knows");
            else if (root.through() != null) why.append(", through ").append(root.through());
            before = "; ";
        }
        return why.toString();
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
