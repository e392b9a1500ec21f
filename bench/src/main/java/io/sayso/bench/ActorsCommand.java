package io.sayso.bench;

import io.sayso.bench.NamedText.Name;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores who acts, by name and otherwise. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Score names on WikiGold, who acts on re3d, and the joining of mentions on GUM.")
final class ActorsCommand implements Callable<Integer> {
    private static final Set<String> NO_MARK = Set.of(
            "i",
            "me",
            "my",
            "myself",
            "we",
            "us",
            "our",
            "ourselves",
            "you",
            "your",
            "it",
            "its",
            "they",
            "them",
            "their",
            "who",
            "which",
            "that",
            "himself",
            "themselves");

    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--seed", defaultValue = "1", description = "Of the intervals. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--show", description = "Also list what was missed and what was wrong.")
    private boolean show;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        try (ReaderModel reader = model.model()) {
            ActorRun run = new ActorRun(reader);
            page.put(
                    "actors",
                    names(found.get(), run) + "\n" + entities(found.get(), run) + "\n" + joining(found.get(), run));
        }
        return 0;
    }

    private String names(Corpora all, ActorRun run) {
        List<NamedText> texts = WikiGold.texts(all);
        Map<String, List<Counts>> ours = new LinkedHashMap<>(), tagged = new LinkedHashMap<>();
        for (NamedText gold : texts) {
            Text text = run.read(gold.text());
            List<Name> names = ActorRun.names(text), tags = ActorRun.tagged(text);
            if (show) System.out.print(NameListing.of(gold, only(gold.names(), "PER", "ORG"), names));
            for (String type : List.of("PER", "ORG", "LOC")) {
                List<Name> marked = only(gold.names(), type);
                if (!type.equals("LOC")) add(ours, type, NameScorer.exactly(marked, only(names, type)));
                add(tagged, type, NameScorer.exactly(marked, only(tags, type)));
            }
        }
        StringBuilder table = new StringBuilder("WikiGold: " + texts.size() + " articles.\n\n")
                .append("| names, exactly; F1 (P, R; 95% interval) | the model alone | Sayso |\n|---|---|---|\n");
        for (String type : tagged.keySet())
            table.append("| %s | %s | %s |%n"
                    .formatted(
                            type,
                            Page.figure(tagged.get(type), seed),
                            ours.containsKey(type) ? Page.figure(ours.get(type), seed) : "as the model"));
        return table.toString();
    }

    /** The counts of one type of re3d, text by text. */
    private record Entities(String type, List<Counts> overlapping, List<Counts> exactly) {}

    private String entities(Corpora all, ActorRun run) {
        List<NamedText> texts = Re3d.texts(all);
        List<Entities> counts = Stream.of("Person", "Organisation", "MilitaryPlatform")
                .map(type -> new Entities(type, new ArrayList<>(), new ArrayList<>()))
                .toList();
        for (NamedText gold : texts) {
            List<Name> marked = only(gold.names(), "Person", "Organisation", "MilitaryPlatform").stream()
                    .filter(name -> !NO_MARK.contains(name.in(gold.text()).toLowerCase(Locale.ROOT)))
                    .map(name -> bare(name, gold.text()))
                    .toList();
            List<Name> entities = ActorRun.entities(run.read(gold.text())).stream()
                    .filter(entity -> !NO_MARK.contains(entity.in(gold.text()).toLowerCase(Locale.ROOT)))
                    .map(entity -> settled(entity, gold.names()))
                    .toList();
            if (show) System.out.print(NameListing.of(gold, marked, entities));
            for (Entities of : counts) {
                List<Name> should = only(marked, of.type()), is = only(entities, of.type());
                of.overlapping().add(NameScorer.overlapping(should, is));
                of.exactly().add(NameScorer.exactly(should, is));
            }
        }
        StringBuilder table = new StringBuilder("re3d: " + texts.size() + " documents.\n\n")
                .append(
                        "| mentions; F1 (P, R; 95% interval) | overlapping | exactly, article aside |\n|---|---|---|\n");
        for (Entities of : counts)
            table.append("| %s | %s | %s |%n"
                    .formatted(of.type(), Page.figure(of.overlapping(), seed), Page.figure(of.exactly(), seed)));
        return table.toString();
    }

    /** Of an entity that may be of two types, the one that people gave what it overlaps; else the first. */
    private static Name settled(Name entity, List<Name> gold) {
        String[] types = entity.type().split(" ");
        for (Name name : gold)
            for (String type : types)
                if (name.type().equals(type) && name.span().overlaps(entity.span()))
                    return new Name(entity.span(), type);
        return new Name(entity.span(), types[0]);
    }

    private static Name bare(Name name, String text) {
        String words = name.in(text);
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An "))
            if (words.startsWith(article))
                return new Name(
                        new Span(
                                name.span().start() + article.length(),
                                name.span().end()),
                        name.type());
        return name;
    }

    private String joining(Corpora all, ActorRun run) {
        List<Gum.Document> documents = Gum.dev(all);
        List<Counts> pairs = new ArrayList<>(), pronouns = new ArrayList<>();
        for (Gum.Document document : documents) {
            JoiningScorer scorer = new JoiningScorer(document.mentions(), ActorRun.actors(run.read(document.text())));
            pairs.add(scorer.pairs());
            pronouns.add(scorer.pronouns());
        }
        return "GUM dev: " + documents.size() + " documents of all genres but reddit.\n\n"
                + "| joining; F1 (P, R; 95% interval) | Sayso |\n|---|---|\n"
                + "| pairs of mentions by name | " + Page.figure(pairs, seed) + " |\n"
                + "| he and she | " + Page.figure(pronouns, seed) + " |\n";
    }

    /** The lines for the table of all accuracy. */
    static List<Score> scores(Corpora all, ReaderModel reader) {
        ActorRun run = new ActorRun(reader);
        List<Score> scores = new ArrayList<>();
        List<Counts> people = new ArrayList<>(), bodies = new ArrayList<>(), pairs = new ArrayList<>();
        for (NamedText gold : WikiGold.texts(all)) {
            List<Name> names = ActorRun.names(run.read(gold.text()));
            people.add(NameScorer.exactly(only(gold.names(), "PER"), only(names, "PER")));
            bodies.add(NameScorer.exactly(only(gold.names(), "ORG"), only(names, "ORG")));
        }
        for (Gum.Document document : Gum.dev(all))
            pairs.add(new JoiningScorer(document.mentions(), ActorRun.actors(run.read(document.text()))).pairs());
        String wikiGold = "WikiGold, 145 articles", none = "none known";
        scores.add(
                new Score("who acts", wikiGold, "people's names, exactly, F1", Page.figure(people, 1), none, "actors"));
        scores.add(
                new Score("who acts", wikiGold, "bodies' names, exactly, F1", Page.figure(bodies, 1), none, "actors"));
        scores.add(new Score(
                "who acts", "GUM dev", "pairs of mentions by name, F1", Page.figure(pairs, 1), none, "actors"));
        return scores;
    }

    private static List<Name> only(List<Name> names, String... types) {
        return names.stream()
                .filter(name -> List.of(types).contains(name.type()))
                .toList();
    }

    private static void add(Map<String, List<Counts>> counts, String type, Counts more) {
        counts.computeIfAbsent(type, t -> new ArrayList<>()).add(more);
    }
}
