package io.sayso.bench;

import io.sayso.bench.NestingCase.Say;
import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One case of the test set, what should be found in it, what was, and the verdict; for finding causes. */
final class NestingListing {
    private NestingListing() {}

    static String of(NestingCase gold, NestingScorer scorer, List<Statement> all) {
        StringBuilder lines = new StringBuilder("case %s %s%n  %s%n".formatted(gold.name(), gold.kind(), gold.text()));
        for (int i = 0; i < gold.says().size(); i++) {
            Say say = gold.says().get(i);
            Statement statement = scorer.foundAs(i);
            lines.append("  gold  [%s] %s: %s%s%s%n"
                    .formatted(
                            words(say.source(), gold.text()),
                            say.act(),
                            words(say.content(), gold.text()),
                            say.within() < 0 ? "" : " (within " + (say.within() + 1) + ")",
                            say.via() == null ? "" : " (via " + say.via() + ")"));
            lines.append("  %-5s %s%n"
                    .formatted(verdict(i, scorer), statement == null ? "—" : show(statement, gold.text())));
        }
        for (Statement extra : scorer.extra())
            lines.append("  EXTRA ").append(show(extra, gold.text())).append('\n');
        long outlets = all.size() - scorer.counted();
        if (outlets > 0) lines.append("  (and ").append(outlets).append(" on the outlet's own word)\n");
        return lines.append('\n').toString();
    }

    private static String verdict(int say, NestingScorer scorer) {
        if (scorer.foundAs(say) == null) return "MISS";
        if (!scorer.withinRight(say)) return "NEST";
        if (!scorer.carrierRight(say)) return "VIA";
        return scorer.actRight(say) ? "ok" : "ACT";
    }

    private static String show(Statement statement, String text) {
        Source via = statement.source().via();
        return "[%s] %s: %s%s%s (%s)"
                .formatted(
                        source(statement.source(), text),
                        NestingScorer.kebab(statement.act()),
                        words(statement.passages(), text),
                        statement.within() == null ? "" : " (within " + statement.within() + ")",
                        via == null ? "" : " (via " + source(via, text) + ")",
                        statement.id());
    }

    private static String source(Source source, String text) {
        if (source.text() != null) return source.text();
        @Nullable String name = source.name();
        if (name != null) return name;
        return source.mentions().isEmpty() ? source.kind().name() : words(source.mentions(), text);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text).replace('\n', '¶')).collect(Collectors.joining(" … "));
    }
}
