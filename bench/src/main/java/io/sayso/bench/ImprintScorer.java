package io.sayso.bench;

import io.sayso.report.Extraction;
import io.sayso.report.Html;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a page says of itself is found, by what Readability finds: pages that are refused have nothing. A
 * field is right if it is the same but for case and white space; a title or a byline also if one holds the other, since
 * Readability's titles have the outlet's name and visible lines more than names; a time if it is the same on the clock,
 * and with the same zone where one is given.
 */
final class ImprintScorer {
    private enum Field {
        TITLE("title"),
        BYLINE("byline"),
        OUTLET("siteName"),
        PUBLISHED("publishedTime"),
        LANGUAGE("lang");

        private final String name;

        Field(String name) {
            this.name = name;
        }

        @Nullable String of(Imprint imprint) {
            return switch (this) {
                case TITLE -> imprint.headline();
                case BYLINE -> imprint.byline();
                case OUTLET -> imprint.outlet();
                case PUBLISHED ->
                    imprint.published() == null ? null : imprint.published().toString();
                case LANGUAGE -> imprint.language();
            };
        }

        boolean agrees(String found, String expected) {
            String one = bare(found), other = bare(expected);
            return switch (this) {
                case TITLE, BYLINE -> one.contains(other) || other.contains(one);
                case PUBLISHED -> moment(found).equals(moment(expected));
                default -> one.equals(other);
            };
        }

        private static String bare(String value) {
            return value.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        }

        private static String moment(String value) {
            try {
                return Moment.parse(value).toString();
            } catch (DateTimeException e) {
                return value;
            }
        }
    }

    private final Map<Field, Counts> counts = new EnumMap<>(Field.class);
    private final List<String> differences = new ArrayList<>();

    private ImprintScorer() {}

    static ImprintScorer of(List<ArticlePage> pages) {
        ImprintScorer scorer = new ImprintScorer();
        for (ArticlePage page : pages) {
            Extraction extraction = Html.extraction(new Input("page.html", page.html(), null, null, page.url()));
            if (extraction instanceof Report report) scorer.add(page, report.imprint());
            else scorer.differences.add(page.name() + ": " + extraction);
        }
        return scorer;
    }

    private void add(ArticlePage page, Imprint imprint) {
        for (Field field : Field.values()) {
            String expected = page.metadata().path(field.name).asText("").strip(), found = field.of(imprint);
            boolean is = !expected.isEmpty() && !expected.equals("null"),
                    right = is && found != null && field.agrees(found, expected);
            counts.merge(field, new Counts(right ? 1 : 0, found == null ? 0 : 1, is ? 1 : 0), Counts::plus);
            if (!right && (is || found != null))
                differences.add("%s %s: \"%s\", expected \"%s\"".formatted(page.name(), field.name, found, expected));
        }
    }

    String differences() {
        return String.join("\n", differences);
    }

    String table() {
        StringBuilder table = new StringBuilder(
                "| as Readability has it | right | found | expected | recall |\n|---|---|---|---|---|\n");
        counts.forEach((field, count) -> table.append("| %s | %d | %d | %d | **%s** |%n"
                .formatted(field.name, count.right(), count.found(), count.gold(), Page.percent(count.recall()))));
        return table.toString();
    }
}
