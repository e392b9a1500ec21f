package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Golden;
import io.sayso.json.RandomReading;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownPageTest {
    static LongStream seeds() {
        return LongStream.range(4000, 4100);
    }

    @Test
    void a_page_of_every_mark() throws IOException {
        Golden.check("page/every-mark.md", Pages.markdown(EveryMark.reading()));
    }

    @Test
    void a_report_writes_no_markup() {
        assertEscaped("<script>", "\\<script\\>");
        assertEscaped("**bold** _it_ ~~gone~~ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`");
        assertEscaped("![a](b) [^1]", "!\\[a\\](b) \\[^1\\]");
        assertEscaped("a | b \\ c # d", "a \\| b \\\\ c \\# d");
        assertEscaped("&lt; $x$ @someone", "\\&lt; \\$x\\$ \\@someone");
    }

    @Test
    void a_report_makes_no_link() {
        assertEscaped("see https://example.org", "see https\\://example.org");
        assertEscaped("see www.example.org or WWW.example.org", "see www\\.example.org or WWW\\.example.org");
        assertEscaped("he said: no", "he said: no");
    }

    @Test
    void a_report_begins_no_line() throws IOException {
        for (String evil : new String[] {"# a", "- a", "1. a", "> a", "```", "---", "===", "    a", "+ a", "| a"}) {
            String page = Pages.markdown(Readings.said("x\n\n" + evil + "\n" + evil));
            for (String line : page.split("\n"))
                assertThat(line)
                        .matches("|# x .*|Report: .*|SHA-256 .*|- \\*\\*x .*|  > .{7,12} x .*|# press/pier.txt");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_steers_or_hides_is_made_visible(long seed) throws IOException {
        String page = Pages.markdown(RandomReading.of(seed));
        assertThat(page.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(page).doesNotContain("\u202e").doesNotContain("\ufeff").doesNotContain("\u2028");
    }

    @Test
    void an_unreadable_input_is_listed_with_its_reason() throws IOException {
        StringBuilder out = new StringBuilder();
        try (MarkdownPage page = new MarkdownPage(out)) {
            page.notRead(new Unreadable("e".repeat(64), "a_b.txt", Unreadable.Reason.EMPTY, "a_b.txt is empty."));
        }
        assertThat(out).hasToString("# Not read\n\n- **a\\_b.txt** a\\_b.txt is empty.\n");
    }

    private static void assertEscaped(String text, String escaped) {
        assertThat(MarkdownPage.escaped(text)).isEqualTo(escaped);
    }
}
