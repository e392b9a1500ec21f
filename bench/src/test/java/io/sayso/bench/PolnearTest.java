package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Attribution;
import io.sayso.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolnearTest {
    @Test
    void standoff_is_read_with_its_pieces() {
        String text = "The pier, she said, is shut.";
        List<Attribution> read = Polnear.attributions(text, """
                T1\tSource 10 13\tshe
                T2\tCue 14 18\tsaid
                T3\tContent 0 8;20 27\tThe pier is shut
                T4\tAttribution 14 18\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                """);
        assertThat(read)
                .containsExactly(new Attribution(
                        List.of(new Span(14, 18)),
                        List.of(new Span(10, 13)),
                        List.of(new Span(0, 8), new Span(20, 27))));
    }

    @Test
    void a_second_part_of_a_kind_belongs_to_the_same_attribution() {
        List<Attribution> read = Polnear.attributions("Lind and Moro agreed.", """
                T1\tSource 0 4\tLind
                T2\tSource 9 13\tMoro
                T3\tCue 14 20\tagreed
                T4\tAttribution 14 20\tagreed
                E1\tAttribution:T4 Cue:T3 Source:T1 Source2:T2
                """);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).sources()).containsExactly(new Span(0, 4), new Span(9, 13));
    }

    @Test
    void offsets_count_code_points() {
        List<Attribution> read = Polnear.attributions("🚢 Ahoy, he said.", """
                T1\tSource 8 10\the
                T2\tCue 11 15\tsaid
                E1\tAttribution:T9 Cue:T2 Source:T1
                """);
        assertThat(read.get(0).sources()).containsExactly(new Span(9, 11));
    }

    @Test
    void an_event_without_cue_and_content_is_none() {
        assertThat(Polnear.attributions("He spoke.", "T1\tSource 0 2\tHe\nE1\tAttribution:T1 Source:T1\n"))
                .isEmpty();
    }

    @Test
    void the_dev_part_is_read_whole() {
        List<Polnear.Article> articles = Polnear.articles(TestCorpora.orSkip(), "dev");
        assertThat(articles).hasSize(84);
        assertThat(articles).allSatisfy(a -> assertThat(a.attributions()).isNotEmpty());
    }
}
