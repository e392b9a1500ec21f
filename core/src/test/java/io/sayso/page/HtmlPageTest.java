package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Golden;
import io.sayso.json.RandomReading;
import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlPageTest {
    static LongStream seeds() {
        return LongStream.range(3000, 3200);
    }

    @Test
    void a_page_of_every_mark() throws IOException {
        String html = Pages.html(EveryMark.reading());
        String body = html.substring(html.indexOf("</head>"));
        Golden.check("page/every-mark.html", body);
    }

    @Test
    void every_link_of_a_page_leads_somewhere_in_it() throws IOException {
        assertLinked(Pages.html(EveryMark.reading(), EveryMark.reading()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_reading_of_no_sense_makes_a_sound_page(long seed) throws IOException {
        assertLinked(Pages.html(RandomReading.of(seed), RandomReading.unreadable(seed)));
    }

    @Test
    void a_line_and_its_passage_point_at_each_other() throws IOException {
        Element body = Pages.body(Pages.html(EveryMark.reading()));
        Map<String, Element> byId = byId(body);
        int lines = 0;
        for (Element line : Pages.all(body, "li")) {
            if (!line.getAttribute("id").contains("line-")) continue;
            Element toPassage = Pages.all(line, "a").get(0);
            Element passage = Objects.requireNonNull(
                    byId.get(toPassage.getAttribute("href").substring(1)));
            assertThat(Pages.all(passage, "a"))
                    .extracting(link -> link.getAttribute("href"))
                    .contains("#" + line.getAttribute("id"));
            lines++;
        }
        assertThat(lines).isEqualTo(EveryMark.reading().statements().size());
    }

    @Test
    void the_text_of_a_report_stands_whole_in_its_page() throws IOException {
        Element body = Pages.body(Pages.html(EveryMark.reading()));
        Element text = Pages.all(body, "section").get(0);
        for (Element number : Pages.all(text, "a")) number.setTextContent("");
        String shown = text.getTextContent();
        for (String line : EveryMark.TEXT.split("\n")) assertThat(shown).contains(line);
    }

    @Test
    void markup_in_a_report_stays_words() throws IOException {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b>&amp;</style>";
        String html = Pages.html(Readings.said(evil));
        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("<b>&amp;</b>");
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&quot;&#39;&gt;&lt;b&gt;&amp;amp;");
        assertThat(Pages.body(html).getTextContent()).contains(evil);
    }

    @Test
    void what_turns_or_hides_is_made_visible() throws IOException {
        String html = Pages.html(Readings.said("a\u202eb\u200bc\u0000d\u001b[31me\ufefff\u2066g"));
        assertThat(html).contains("a&lt;U+202E&gt;b&lt;U+200B&gt;c␀d␛[31me&lt;U+FEFF&gt;f&lt;U+2066&gt;g");
        assertThat(html.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(html).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069\u200b\ufeff]");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() throws IOException {
        String html = Pages.html(Readings.said("https://example.org/x.png"), EveryMark.reading());
        assertThat(html).contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;");
        assertThat(html).doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base|svg)\\b");
        assertThat(html).doesNotContainPattern("(?i)\\b(src|action|on[a-z]+)=\"");
        assertThat(html).doesNotContain("url(").doesNotContain("@import");
        for (Element link : Pages.all(Pages.body(html), "a"))
            assertThat(link.getAttribute("href")).startsWith("#");
    }

    @Test
    void one_report_needs_no_contents_and_several_do() throws IOException {
        assertThat(Pages.html(EveryMark.reading())).doesNotContain("<nav");
        assertThat(Pages.html(EveryMark.reading(), EveryMark.reading()))
                .contains("<a href=\"#report-1\"><bdi>press/pier.txt</bdi></a>")
                .contains("<a href=\"#report-2\">");
    }

    @Test
    void an_unreadable_input_is_listed_with_its_reason() throws IOException {
        Unreadable gone =
                new Unreadable("e".repeat(64), "a<b>.txt", Unreadable.Reason.NOT_OPENED, "a<b>.txt does not exist.");
        assertThat(Pages.html(EveryMark.reading(), gone))
                .contains("<b><bdi>a&lt;b&gt;.txt</bdi></b> <bdi>a&lt;b&gt;.txt does not exist.</bdi>");
    }

    @Test
    void an_accusation_stands_with_its_denial() throws IOException {
        assertThat(Pages.html(EveryMark.reading()))
                .contains("← denied by <a href=\"#r1-line-3\">line 3, <bdi>Tessane&#39;s navy</bdi></a>")
                .contains("→ denies <a href=\"#r1-line-2\">line 2, <bdi>Runa Hallvek</bdi></a>");
    }

    @Test
    void a_report_of_nothing_is_a_page_too() throws IOException {
        Reading whole = EveryMark.reading();
        assertLinked(Pages.html(new Reading(whole.readBy(), whole.report(), List.of(), List.of())));
    }

    private static void assertLinked(String html) throws IOException {
        Element body = Pages.body(html);
        Map<String, Element> byId = byId(body);
        for (Element link : Pages.all(body, "a"))
            assertThat(byId).containsKey(link.getAttribute("href").substring(1));
        assertThat(Pattern.compile(" id=\"").matcher(html).results().count()).isEqualTo(byId.size() + 1L);
    }

    private static Map<String, Element> byId(Element body) {
        Map<String, Element> byId = new HashMap<>();
        for (Element element : Pages.all(body, "*"))
            if (element.hasAttribute("id")) byId.put(element.getAttribute("id"), element);
        return byId;
    }
}
