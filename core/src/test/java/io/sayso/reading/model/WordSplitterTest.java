package io.sayso.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.report.Span;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

    /** {@code tricky.json} is what training's own splitter made of {@code tricky.txt}, line by line. */
    @Test
    void words_are_split_as_in_training() throws Exception {
        String text = new String(open("/golden/words/tricky.txt").readAllBytes(), StandardCharsets.UTF_8);
        int[][] expected = new ObjectMapper().readValue(open("/golden/words/tricky.json"), int[][].class);
        List<String> wanted = new ArrayList<>(), found = new ArrayList<>();
        for (int[] span : expected) wanted.add(span[0] + " " + text.substring(span[0], span[1]));
        for (Span line : lines(text))
            for (Span word : WordSplitter.split(text, line)) found.add(word.start() + " " + word.in(text));
        assertThat(found).containsExactlyElementsOf(wanted);
    }

    @Test
    void a_run_without_a_space_is_split_in_one_pass() {
        String text = "a@".repeat(500_000);
        assertThat(WordSplitter.split(text, new Span(0, text.length()))).isNotEmpty();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            if (to < 0) to = text.length();
            lines.add(new Span(from, to));
            from = to + 1;
        }
        return lines;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WordSplitterTest.class.getResourceAsStream(name), name);
    }
}
