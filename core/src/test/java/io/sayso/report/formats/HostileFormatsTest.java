package io.sayso.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Golden;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to break a format, and valid input changed at random: nothing is thrown, and it ends. */
@Timeout(60)
class HostileFormatsTest {
    private static final int SIZE = 2_000_000;

    @Test
    void a_feed_that_declares_entities_is_refused_by_name() {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item>"
                + "<title>The pier &x; is &b; shut</title></item></channel></rss>";
        assertThat(extract("a.xml", outside)).singleElement().isInstanceOfSatisfying(Unreadable.class, bad -> {
            assertThat(bad.reason()).isEqualTo(Unreadable.Reason.UNSAFE);
            assertThat(bad.detail()).startsWith("a.xml declares entities of its own");
        });
    }

    @Test
    void a_document_type_that_declares_none_is_passed_over() {
        String old = "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://a.example/rss.dtd\">"
                + "<rss><channel><item><title>The pier &x; is shut</title></item></channel></rss>";
        assertThat(((Report) extract("a.xml", old).get(0)).text()).isEqualTo("The pier &x; is shut");
    }

    @ParameterizedTest
    @CsvSource({
        "https://digest.example/1, https://www.digest.example/, Digest, Coastal Wire",
        "https://news.digest.example/1, https://digest.example/, Digest, Coastal Wire",
        "https://coastalwire.example/1, https://digest.example/, Coastal Wire,",
        "https://digest.example/1,, Coastal Wire,",
    })
    void who_published_an_item_is_told_by_where_it_leads(String link, String home, String outlet, String credit) {
        String feed = "<rss><channel><title>Digest</title>" + (home == null ? "" : "<link>" + home + "</link>")
                + "<item><title>The pier is shut</title><link>" + link
                + "</link><source url=\"https://coastalwire.example/rss\">Coastal Wire</source></item></channel></rss>";
        Report report = (Report) extract("a.xml", feed).get(0);
        assertThat(report.imprint().outlet()).isEqualTo(outlet);
        assertThat(report.imprint().credit()).isEqualTo(credit);
    }

    @Test
    void an_item_keeps_its_id_when_others_join_the_feed() {
        String item = "<item><title>The pier is shut</title></item>";
        Report alone = (Report)
                extract("a.xml", "<rss><channel>" + item + "</channel></rss>").get(0);
        Report joined = (Report)
                extract("a.xml", "<rss><channel><item><title>Another</title></item>\n" + item + "</channel></rss>")
                        .get(1);
        assertThat(joined.id()).isEqualTo(alone.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><item>|<a>|",
                "<rss>|<item>|",
                "<rss>|<item/>|",
                "<rss><item><description>|&lt;div&gt;|",
                "<rss><item><description>|&lt;b&gt;&lt;p&gt;|",
                "<feed><entry><title|  a=\"b\"|",
                "<feed><!--|<!--|",
                "<feed><entry><content type=\"xhtml\">|<i>|",
                "<rss>|<![CDATA[|",
                "<!DOCTYPE |[<!ENTITY a 'b'>|",
                "{\"uri\":\"a\",\"bodies\":|[|",
                "{\"text\":|{\"text\":|",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[|{},|",
                "|{}\n|",
                "|{\"text\":\"a\"}\n|",
                "[{|\"a\":[],|",
                "[|{},|",
                "---\na: |[|\n---\nThe pier is shut.",
                "---\na: |&a [*a, |\n---\nThe pier is shut.",
                "---\n|a: b\n|---\nThe pier is shut.",
                "---\na: x\n---\n|> |",
                "---\na: x\n---\n|- |",
                "---\na: x\n---\n|[|",
                "---\na: x\n---\n|*a_ |",
                "---\na: x\n---\n|![a](|",
                "---\na: x\n---\n|`|",
                "---\na: x\n---\n|<div>|",
                "---\na: x\n---\n|[a]: b\n|",
                "%PDF-1.4\n|1 0 obj<<|",
                "%PDF-1.4\n|[|",
                "%PDF-1.4\n|stream\n|"
            })
    void a_pattern_without_end_comes_to_one(String pattern) {
        String[] parts = pattern.split("\\|", -1);
        String input = parts[0] + parts[1].repeat(SIZE / parts[1].length()) + parts[2];
        assertThat(extract("-", input)).isNotEmpty();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("formats"))) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_valid_file_changed_at_random_is_taken_or_refused(Path file) throws IOException {
        byte[] valid = Files.readAllBytes(file);
        for (long seed = 1; seed <= 300; seed++) {
            byte[] changed = changed(valid, new Random(seed));
            for (String name : new String[] {file.getFileName().toString(), "-"}) check(name, changed, seed);
        }
    }

    private static void check(String name, byte[] bytes, long seed) {
        try {
            for (Extraction extraction : Formats.extract(new Input(name, bytes, null, null, null))) {
                String id = extraction instanceof Report report ? report.id() : ((Unreadable) extraction).id();
                assertThat(id).hasSize(64);
            }
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    "seed " + seed + " of " + name + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] changed(byte[] valid, Random random) {
        StringBuilder text = new StringBuilder(new String(valid, StandardCharsets.ISO_8859_1));
        String marks = "<>[]{}\"':,&;/-\n\0\u00FF0e";
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1), to = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.insert(at, marks.charAt(random.nextInt(marks.length())));
                default -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Extraction> extract(String name, String text) {
        return Formats.extract(Input.of(name, text));
    }
}
