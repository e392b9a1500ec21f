package io.sayso.bench;

import io.sayso.bench.PloverScorer.Candidate;
import io.sayso.bench.PloverScorer.Linked;
import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorExtractor;
import io.sayso.reading.certainty.HedgeExtractor;
import io.sayso.reading.event.EventExtractor;
import io.sayso.reading.model.ReaderModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores events on PLV. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Score who did what to whom on PLV: PLOVER's root for a given source and target.")
final class EventsCommand implements Callable<Integer> {
    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list what was missed and what was wrong.")
    private boolean show;

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    /** One pair, with the events found. */
    private record Scored(PloverPair pair, List<Candidate> candidates) {
        Counts counts(Linked linked) {
            return PloverScorer.counts(pair, PloverScorer.root(candidates, linked));
        }
    }

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        try (ReaderModel reader = model.model()) {
            List<Scored> scored = scored(found.get(), reader);
            if (show) for (Scored one : scored) list(one);
            page.put("events", table(scored) + "\n" + roots(scored) + "\n" + records(found.get(), reader));
        }
        return 0;
    }

    private static List<Scored> scored(Corpora corpora, ReaderModel model) {
        List<Scored> scored = new ArrayList<>();
        for (PloverPair pair : Plv.pairs(corpora)) {
            List<Mark> marks = marks(pair.sentence(), model);
            List<Event> events = marks.stream()
                    .filter(Event.class::isInstance)
                    .map(Event.class::cast)
                    .toList();
            List<Actor> actors = marks.stream()
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .toList();
            scored.add(new Scored(pair, PloverScorer.candidates(pair, events, actors)));
        }
        return scored;
    }

    /** The hedges, actors and events of a sentence. */
    private static List<Mark> marks(String sentence, ReaderModel model) {
        Text text = Text.read(BareText.of(sentence), model);
        List<Mark> marks = new ArrayList<>(new HedgeExtractor().extract(text, List.of()));
        marks.addAll(new ActorExtractor().extract(text, marks));
        marks.addAll(new EventExtractor().extract(text, List.copyOf(marks)));
        return marks;
    }

    private static void list(Scored one) {
        String root = PloverScorer.root(one.candidates(), Linked.ANY);
        if (one.pair().root().equals(root)) return;
        System.out.printf(
                "%s gold %s found %s %s: %s%n",
                root == null ? "missed" : "wrong",
                one.pair().root(),
                root,
                one.candidates(),
                one.pair().sentence());
    }

    /** The lines of the table of accuracy. */
    static List<Score> scores(Corpora corpora, ReaderModel model) {
        List<Scored> scored = scored(corpora, model);
        List<Score> scores = new ArrayList<>();
        for (Linked linked : Linked.values()) {
            Counts all = Counts.sum(scored.stream().map(s -> s.counts(linked)).toList());
            String figure = "%s (%s, %s)"
                    .formatted(Page.percent(all.f1()), Page.percent(all.precision()), Page.percent(all.recall()));
            scores.add(new Score(
                    "events",
                    "PLV, training part, " + scored.size() + " pairs",
                    "F1 (P, R), " + linked.label() + ", 15 roots",
                    figure,
                    "none known on this part",
                    "events"));
        }
        return scores;
    }

    private String table(List<Scored> scored) {
        StringBuilder table =
                new StringBuilder("%d pairs of source and target, of 15 roots.%n%n".formatted(scored.size()));
        table.append("| | F1 (P, R; 95% interval) |\n|---|---|\n");
        for (Linked linked : Linked.values())
            table.append("| %s | %s |%n"
                    .formatted(
                            linked.label(),
                            Page.figure(
                                    scored.stream().map(s -> s.counts(linked)).toList(), seed)));
        return table.toString();
    }

    /** Of each record, whether the first event with a code, and whether any, has its root. */
    private String records(Corpora corpora, ReaderModel model) {
        List<Counts> first = new ArrayList<>(), any = new ArrayList<>();
        for (PloverRecords.Marked record : PloverRecords.all(corpora)) {
            List<String> found = marks(record.sentence(), model).stream()
                    .filter(m -> m instanceof Event event && event.plover() != null)
                    .map(m -> PloverScorer.merged(String.valueOf(((Event) m).plover())))
                    .toList();
            String root = PloverScorer.merged(record.root());
            boolean isFirst = !found.isEmpty() && found.get(0).equals(root);
            first.add(new Counts(isFirst ? 1 : 0, found.isEmpty() ? 0 : 1, 1));
            any.add(Counts.share(found.contains(root) ? 1 : 0, 1));
        }
        return "%d of PLOVER's gold standard records.%n%n".formatted(first.size())
                + "| | F1 (P, R; 95%% interval) |%n|---|---|%n".formatted()
                + "| the first event has the root | %s |%n".formatted(Page.figure(first, seed))
                + "| some event has it | %s |%n".formatted(Page.figure(any, seed));
    }

    private static String roots(List<Scored> scored) {
        TreeSet<String> roots = new TreeSet<>();
        for (Scored one : scored) roots.add(one.pair().root());
        StringBuilder table =
                new StringBuilder("| root, source and target given | pairs | F1 (P, R) |\n|---|---|---|\n");
        double sum = 0;
        for (String root : roots) {
            Counts counts = of(root, scored);
            sum += counts.f1();
            table.append("| %s | %d | %s (%s, %s) |%n"
                    .formatted(
                            root,
                            counts.gold(),
                            Page.percent(counts.f1()),
                            Page.percent(counts.precision()),
                            Page.percent(counts.recall())));
        }
        return table.append("| mean of all roots (macro) | %d | %s |%n"
                        .formatted(scored.size(), Page.percent(sum / roots.size())))
                .toString();
    }

    private static Counts of(String root, List<Scored> scored) {
        long right = 0, found = 0, gold = 0;
        for (Scored one : scored) {
            boolean is = root.equals(PloverScorer.root(one.candidates(), Linked.ANY));
            boolean should = root.equals(one.pair().root());
            if (is) found++;
            if (should) gold++;
            if (is && should) right++;
        }
        return new Counts(right, found, gold);
    }
}
