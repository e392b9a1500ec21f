package io.sayso.reading.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code model-check.json} holds inputs and outputs of the model as training's own code ran it. */
class ReaderModelTest {
    private static ReaderModel model;
    private static JsonNode checks;

    @BeforeAll
    static void load() throws Exception {
        model = ReaderModel.bundled();
        checks = new ObjectMapper()
                .readTree(Objects.requireNonNull(ReaderModelTest.class.getResource("/golden/model-check.json")));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void a_window_is_encoded_as_in_training() throws Exception {
        for (JsonNode check : checks) {
            Split split = Split.of(check.get("text").asText());
            assertThat(split.spans).isEqualTo(spans(check.get("words")));
            ReaderModel.Encoded input = split.encode();
            assertThat(input.ids()).containsExactly(longs(check.get("input_ids")));
            assertThat(input.cases()).containsExactly(longs(check.get("case_ids")));
            assertThat(input.first()).containsExactly(longs(check.get("word_first")));
        }
    }

    @Test
    void a_window_scores_as_in_training() throws Exception {
        for (JsonNode check : checks) {
            Split split = Split.of(check.get("text").asText());
            Map<String, float[]> output = model.run(split.encode());
            int words = split.words.size();
            for (Map.Entry<String, JsonNode> task : check.get("argmax").properties()) {
                long[] expected = longs(task.getValue());
                float[] scores = Objects.requireNonNull(output.get(task.getKey()));
                int width = scores.length / words;
                long same = IntStream.range(0, words)
                        .filter(i -> best(scores, i * width, width) == expected[i])
                        .count();
                // the graph is rewritten for speed, and its last layer rounds the words alone: a near tie may fall
                // the other way
                assertThat(same).as(task.getKey()).isGreaterThanOrEqualTo(words - words / 20);
            }
            float[] fact = Objects.requireNonNull(output.get("fact"));
            for (int i = 0; i < words; i++)
                assertThat((double) fact[i]).isCloseTo(check.get("fact").get(i).asDouble(), within(0.2));
        }
    }

    @Test
    void what_a_text_reads_as_does_not_depend_on_its_company() {
        String first = checks.get(0).get("text").asText(),
                second = checks.get(1).get("text").asText();
        Split alone = Split.of(first);
        WordScores once = model.read(alone.words, alone.paragraphs);
        Split many = Split.of((first + "\n" + second + "\n").repeat(20));
        WordScores again = model.read(alone.words, alone.paragraphs);
        WordScores crowd = model.read(many.words, many.paragraphs);
        WordScores crowdAgain = model.read(many.words, many.paragraphs);
        assertThat(again.roleScores).containsExactly(once.roleScores);
        assertThat(crowdAgain.roleScores).containsExactly(crowd.roleScores);
        assertThat(crowdAgain.head).containsExactly(crowd.head);
    }

    private record Split(String text, List<Span> spans, List<String> words, List<Span> paragraphs) {
        static Split of(String text) {
            List<Span> spans = new ArrayList<>(), paragraphs = new ArrayList<>();
            for (int from = 0; from < text.length(); ) {
                int to = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
                int first = spans.size();
                spans.addAll(WordSplitter.split(text, new Span(from, to)));
                if (spans.size() > first) paragraphs.add(new Span(first, spans.size()));
                from = to + 1;
            }
            return new Split(text, spans, spans.stream().map(s -> s.in(text)).toList(), paragraphs);
        }

        ReaderModel.Encoded encode() throws Exception {
            boolean[] breaks = new boolean[words.size()];
            for (Span paragraph : paragraphs) breaks[paragraph.start()] = true;
            try (WordPieces pieces = new WordPieces(
                    Objects.requireNonNull(ReaderModel.class.getResourceAsStream("/io/sayso/model/tokenizer.json")))) {
                return ReaderModel.encode(new Window(0, words.size()), words, pieces.of(words), breaks);
            }
        }
    }

    private static int best(float[] scores, int from, int width) {
        int best = 0;
        for (int k = 1; k < width; k++) if (scores[from + k] > scores[from + best]) best = k;
        return best;
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs)
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        return spans;
    }

    private static long[] longs(JsonNode numbers) {
        long[] values = new long[numbers.size()];
        for (int i = 0; i < values.length; i++) values[i] = numbers.get(i).asLong();
        return values;
    }
}
