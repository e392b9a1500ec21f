package io.sayso.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the articles found on web pages, and what was found of their origin, beside other extractors. */
@Command(
        name = "bodies",
        mixinStandardHelpOptions = true,
        description = "Score the articles found on web pages, beside other extractors, and title, byline, outlet, time"
                + " and language.")
final class BodiesCommand implements Callable<Integer> {
    private static final String BEST = "97.0 (AutoExtract, rs_trafilatura), 95.8 (trafilatura), on all 181 pages";

    @Mixin
    private CorporaOption corpora = new CorporaOption();

    @Mixin
    private PageOption page = new PageOption();

    @Option(names = "--show", description = "Also list each page with its precision and recall, and each field missed.")
    private boolean show;

    @Override
    public Integer call() {
        Optional<Corpora> found = corpora.find();
        if (found.isEmpty()) return 0;
        List<ArticlePage> benchmark = ArticlePage.benchmark(found.get());
        List<ArticlePage> readability = ArticlePage.readability(found.get());
        ImprintScorer imprints = ImprintScorer.of(readability);
        if (show) {
            list(benchmark, false);
            list(readability, true);
            System.out.println(imprints.differences());
        }
        page.put("bodies", table(benchmark, readability) + "\n" + imprints.table());
        return 0;
    }

    /** The lines of the table of accuracy. */
    static List<Score> scores(Corpora corpora) {
        List<Score> scores = new ArrayList<>();
        List<ArticlePage> pages = ArticlePage.benchmark(corpora);
        scores.add(score(pages, "all", BEST));
        scores.add(score(
                pages.stream().filter(ArticlePage::isHeldOut).toList(), "not looked at", "none known on this part"));
        return scores;
    }

    private static Score score(List<ArticlePage> pages, String which, String best) {
        return new Score(
                "pages",
                "article-extraction-benchmark, half: %d pages, %s".formatted(pages.size(), which),
                "body F1, runs of four words",
                figure(mean(BodyExtractor.SAYSO, pages, false)),
                best,
                "bodies");
    }

    private static Shingles mean(BodyExtractor extractor, List<ArticlePage> pages, boolean captions) {
        return Shingles.mean(pages.stream()
                .map(page -> Shingles.of(extractor.body(page, captions), page.body()))
                .toList());
    }

    private static String table(List<ArticlePage> benchmark, List<ArticlePage> readability) {
        List<ArticlePage> heldOut =
                benchmark.stream().filter(ArticlePage::isHeldOut).toList();
        List<ArticlePage> lookedAt =
                benchmark.stream().filter(page -> !page.isHeldOut()).toList();
        StringBuilder table = new StringBuilder(
                "| F1 (P, R) of bodies | benchmark, all %d | … %d looked at | … %d not looked at | Readability's %d |%n|---|---|---|---|---|%n"
                        .formatted(benchmark.size(), lookedAt.size(), heldOut.size(), readability.size()));
        for (BodyExtractor extractor : BodyExtractor.values())
            table.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            extractor.title(),
                            figure(mean(extractor, benchmark, false)),
                            figure(mean(extractor, lookedAt, false)),
                            figure(mean(extractor, heldOut, false)),
                            figure(mean(extractor, readability, true))));
        return table.toString();
    }

    private static String figure(Shingles mean) {
        return "**%s** (%s, %s)"
                .formatted(Page.percent(mean.f1()), Page.percent(mean.precision()), Page.percent(mean.recall()));
    }

    private static void list(List<ArticlePage> pages, boolean captions) {
        for (ArticlePage page : pages) {
            Shingles score = Shingles.of(BodyExtractor.SAYSO.body(page, captions), page.body());
            System.out.printf(
                    Locale.ROOT,
                    "%.3f %.3f %s %s%n",
                    score.precision(),
                    score.recall(),
                    page.name(),
                    captions ? "" : page.isHeldOut() ? "not looked at" : page.url());
        }
    }
}
