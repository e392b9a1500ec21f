package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that were made to break a reader. */
@Timeout(30)
class HostilePageTest {
    private static final String PARAGRAPH =
            "<p>The harbour master said on Sunday that the pier was likely to stay shut, and that nobody knew why.</p>";
    private static final int SIZE = 2_000_000;

    /** Some two million characters of one thing. */
    private enum Flood {
        NESTED(() -> "<div>".repeat(SIZE / 5) + PARAGRAPH),
        NESTED_INLINE(() -> "<b>".repeat(SIZE / 3) + PARAGRAPH),
        NESTED_LINKS(() -> "<a href=x>".repeat(SIZE / 10) + PARAGRAPH),
        NESTED_TABLES(() -> "<table><tr><td>".repeat(SIZE / 15) + PARAGRAPH),
        NESTED_BODIES(() -> "<div class=article-body>x".repeat(SIZE / 25) + PARAGRAPH),
        SIDE_BY_SIDE_BODIES(() -> ("<div class=article-body>" + PARAGRAPH + "</div>").repeat(SIZE / 140)),
        UNCLOSED_PARAGRAPHS(() -> "<p>The pier, said the master, was shut on Sunday.".repeat(SIZE / 50)),
        UNCLOSED_TAG(() -> PARAGRAPH + "<div class=\"" + "x ".repeat(SIZE / 2)),
        LESS_THAN(() -> PARAGRAPH + "<".repeat(SIZE)),
        COMMENT(() -> PARAGRAPH + "<!--".repeat(SIZE / 4)),
        MISNESTED(() -> "<b><p><i></b></p>".repeat(SIZE / 17) + PARAGRAPH),
        BREAKS(() -> "<p>" + "a<br>".repeat(SIZE / 5) + PARAGRAPH),
        METAS(() -> "<head>" + "<meta name=author content=x>".repeat(SIZE / 28) + "</head>" + PARAGRAPH),
        NESTED_JSON(() -> "<script type=application/ld+json>" + "[".repeat(SIZE) + "</script>" + PARAGRAPH),
        MANY_ARTICLES_IN_JSON(() -> "<script type=application/ld+json>["
                + "{\"@type\":\"NewsArticle\",\"author\":[\"A\",\"B\"]},".repeat(SIZE / 46) + "1]</script>"
                + PARAGRAPH),
        ATTRIBUTES(() -> {
            StringBuilder page = new StringBuilder("<div");
            for (int i = 0; i < SIZE / 8; i++) page.append(" a").append(i);
            return page.append('>').append(PARAGRAPH).toString();
        }),
        ENTITIES(() -> PARAGRAPH + "<p>" + "&amp;&lt;&bogus;".repeat(SIZE / 16)),
        ONE_LINE(() -> "<p>" + "word ".repeat(SIZE / 5)),
        CAPTIONS(() -> ("<figcaption>A pier. X/AFP</figcaption>").repeat(SIZE / 38) + PARAGRAPH);

        private final Supplier<String> page;

        Flood(Supplier<String> page) {
            this.page = page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_flood_of_one_thing_is_read_or_refused(Flood flood) {
        Extraction extraction = Html.extraction(page("<!doctype html><html><body>" + flood.page.get()));
        assertThat(extraction.id()).hasSize(64);
    }

    private static Input page(String html) {
        return new Input("page.html", html.getBytes(StandardCharsets.UTF_8), null, null, null);
    }
}
