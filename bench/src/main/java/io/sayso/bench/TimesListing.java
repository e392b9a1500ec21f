package io.sayso.bench;

import io.sayso.bench.TimeDocument.Marked;
import io.sayso.bench.TimeScorer.Pair;
import io.sayso.bench.TimeScorer.TimeMeasure;
import io.sayso.reading.When;
import io.sayso.report.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where what was found differs from what people marked, one line each, by category. */
final class TimesListing {
    private static final int CONTEXT = 45;

    private TimesListing() {}

    static String of(TimeDocument document, List<Pair> pairs) {
        StringBuilder listing = new StringBuilder();
        for (Pair pair : pairs) {
            String category = category(pair.gold(), pair.found(), pair);
            if (category == null) continue;
            Marked gold = pair.gold();
            When found = pair.found();
            Span span = gold != null ? gold.span() : found != null ? found.span() : new Span(0, 0);
            listing.append(String.format(
                    Locale.ROOT,
                    "%-8s %-60s gold %-22s found %-40s %s … %s [%s]%n",
                    category,
                    words(document, span),
                    gold == null ? "–" : gold.type() + " " + gold.value(),
                    found == null ? "–" : words(document, found.span()) + " = " + found.kind() + " " + found.value(),
                    around(document, Math.max(0, span.start() - CONTEXT), span.start()),
                    around(document, span.end(), Math.min(document.text().length(), span.end() + CONTEXT)),
                    document.id()));
        }
        return listing.toString();
    }

    private static @Nullable String category(@Nullable Marked gold, @Nullable When found, Pair pair) {
        if (gold == null) return "too much";
        if (found == null) return "missed";
        if (!pair.isRight(TimeMeasure.VALUE)) return "value";
        if (!pair.isRight(TimeMeasure.TYPE)) return "type";
        return pair.isRight(TimeMeasure.STRICT) ? null : "extent";
    }

    private static String words(TimeDocument document, Span span) {
        return span.in(document.text()).replace('\n', ' ');
    }

    private static String around(TimeDocument document, int from, int to) {
        return document.text().substring(from, to).replace('\n', ' ');
    }
}
