package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Sayso;
import io.sayso.bench.AttributionRun.Reader;
import io.sayso.reading.Text;
import io.sayso.reading.model.ReaderModel;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimpleDecoderTest {
    private static ReaderModel model;
    private static Sayso sayso;

    @BeforeAll
    static void load() {
        model = ReaderModel.bundled();
        sayso = Sayso.open();
    }

    @AfterAll
    static void close() {
        model.close();
        sayso.close();
    }

    @Test
    void a_plain_sentence_is_put_together() {
        byte[] bytes = "The harbour master said that the pier was closed.\n".getBytes(StandardCharsets.UTF_8);
        Report report = (Report) PlainText.extraction(new Input("plain", bytes, null, null, null));
        Text text = Text.read(report, model);
        Words words = Words.of(text);
        List<WordAttribution> found = SimpleDecoder.decode(text.scores());
        assertThat(found).hasSize(1);
        assertThat(words.show(found.get(0).sources())).isEqualTo("The harbour master");
        assertThat(words.show(found.get(0).cues())).isEqualTo("said");
        assertThat(words.show(found.get(0).contents())).isEqualTo("that the pier was closed");
    }

    /** The model's card says 78.8, 71.9, 85.4 and 90.9 on all of PolNeAR dev; half a point is allowed. */
    @Test
    void the_models_own_figures_are_reached() {
        AttributionRun run = new AttributionRun(sayso, model);
        Polnear.articles(TestCorpora.orSkip(), "dev").forEach(run::add);
        assertThat(percent(run, Measure.CONTENT)).isGreaterThan(78.3);
        assertThat(percent(run, Measure.CONTENT_AND_SOURCE)).isGreaterThan(71.4);
        assertThat(percent(run, Measure.SOURCE_WORDS)).isGreaterThan(84.9);
        assertThat(percent(run, Measure.CUE_WORDS)).isGreaterThan(72.7);
        assertThat(percent(run, Measure.CONTENT_WORDS)).isGreaterThan(90.4);
    }

    private static double percent(AttributionRun run, Measure measure) {
        return 100 * Counts.sum(run.counts(Reader.MODEL, measure)).f1();
    }
}
