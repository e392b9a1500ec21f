package io.sayso.bench;

import io.sayso.lineage.Copy;
import io.sayso.lineage.Lineage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how copies are found in a press of known lineage, and how often none are where there are none. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description =
                "Score how copies are found in a press of known lineage, and which same-event reports are joined.")
final class LineageCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--articles", defaultValue = "40", description = "Of how many articles. Default: ${DEFAULT-VALUE}.")
    private int articles = 40;

    @Option(names = "--seed", defaultValue = "1", description = "What everything is drawn by. Default: 1.")
    private long seed = 1;

    @Option(names = "--list", description = "List every copy that is missed and every pair that is falsely joined.")
    private boolean list;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        StringBuilder figures = new StringBuilder();
        for (String split : List.of("dev", "train"))
            figures.append(scored(found.get(), split)).append('\n');
        figures.append("| reports on one event | pairs | joined | share |\n|---|---|---|---|\n");
        figures.append(joined("BASIL, 100 triples", SameEvent.basil(found.get())));
        figures.append(joined("ECB+, topics 1 to 35", SameEvent.ecbPlus(found.get())));
        page.put("lineage", figures.toString());
        return 0;
    }

    private String scored(Corpora from, String split) {
        KnownPress press = KnownPress.of(from, split, articles, seed);
        Lineage lineage = new Lineage();
        Map<String, KnownPress.Member> byId = new HashMap<>();
        Map<Integer, String> originals = new HashMap<>();
        for (KnownPress.Member member : press.members()) {
            lineage.add(member.told());
            byId.put(member.id(), member);
            if (member.edit() == null) originals.put(member.family(), member.id());
        }
        Map<Edit, Counts> counts = new EnumMap<>(Edit.class);
        Counts all = Counts.NONE;
        int falseOfOriginals = 0;
        for (KnownPress.Member member : press.members()) {
            Set<String> copied = lineage.copiesIn(member.id()).stream()
                    .map(Copy::from)
                    .collect(Collectors.toCollection(TreeSet::new));
            long wrong = copied.stream()
                    .filter(other -> Objects.requireNonNull(byId.get(other)).family() != member.family())
                    .count();
            if (member.edit() == null) {
                falseOfOriginals += copied.size();
                if (list) for (String other : copied) report("joined", member, byId.get(other));
                continue;
            }
            boolean right = copied.contains(originals.get(member.family()));
            if (list && !right) report("missed", member, null);
            if (list && wrong > 0)
                for (String other : copied) {
                    var joined = byId.get(other);
                    if (joined != null && joined.family() != member.family()) report("joined", member, joined);
                }
            Counts one = new Counts(right ? 1 : 0, (right ? 1 : 0) + wrong, 1);
            counts.merge(member.edit(), one, Counts::plus);
            all = all.plus(one);
        }
        all = all.plus(new Counts(0, falseOfOriginals, 0));
        StringBuilder table = new StringBuilder("PolNeAR %s: %,d reports, %d articles each with %d copies.%n%n"
                .formatted(split, press.members().size(), originals.size(), Edit.values().length));
        table.append("| edit | P | R | F1 |\n|---|---|---|---|\n");
        counts.forEach((edit, of) ->
                table.append(line(edit.name().toLowerCase(Locale.ROOT).replace('_', ' '), of)));
        return table.append(line("**all**", all)).toString();
    }

    private static void report(String what, KnownPress.Member member, KnownPress.@Nullable Member other) {
        System.err.println(what + " " + name(member) + (other == null ? "" : " and " + name(other)));
    }

    private static String name(KnownPress.Member member) {
        return member.family() + " "
                + (member.edit() == null ? "article" : member.edit().name());
    }

    private static String line(String name, Counts counts) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                name,
                100 * counts.precision(),
                100 * counts.recall(),
                100 * counts.f1());
    }

    private String joined(String name, List<SameEvent.Of> reports) {
        Lineage lineage = new Lineage();
        Map<String, SameEvent.Of> byId = new LinkedHashMap<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (SameEvent.Of report : reports) {
            if (byId.putIfAbsent(report.told().reading().report().id(), report) != null) continue;
            lineage.add(report.told());
            sizes.merge(report.event(), 1, Integer::sum);
        }
        List<String> joins = new ArrayList<>();
        byId.forEach((id, report) -> {
            Map<String, List<Copy>> from = lineage.copiesIn(id).stream()
                    .collect(Collectors.groupingBy(Copy::from, LinkedHashMap::new, Collectors.toList()));
            from.forEach((other, copies) -> {
                joins.add(id);
                if (!list) return;
                System.err.println("joined " + report.name() + " and "
                        + Objects.requireNonNull(byId.get(other)).name());
                for (Copy copy : copies)
                    System.err.println("    "
                            + copy.inCopy()
                                    .in(report.told().reading().report().text())
                                    .replace('\n', ' '));
            });
        });
        long pairs = sizes.values().stream()
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
        return String.format(
                Locale.ROOT, "| %s | %,d | %d | %.2f%% |%n", name, pairs, joins.size(), 100.0 * joins.size() / pairs);
    }
}
