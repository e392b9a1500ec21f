package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningScorerTest {
    private static final String CONLLU = """
            # text = Ivo Tann met Mara. He left.
            1\tIvo\t_\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-ssnnn-cf1-1,2-coref
            2\tTann\t_\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
            3\tmet\t_\tVERB\tVBD\t_\t0\troot\t_\t_
            4\tMara\t_\tPROPN\tNNP\t_\t3\tobj\t_\tEntity=(2-person-new-ssnnn-cf1-1-coref)|SpaceAfter=No
            5\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_

            1\tHe\t_\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-ssnnn-cf1-1-ana)
            2\tleft\t_\tVERB\tVBD\t_\t0\troot\t_\t_

            1\tTann\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-ssnnn-cf1-1-coref)
            2\twaved\t_\tVERB\tVBD\t_\t0\troot\t_\t_
            """;

    @Test
    void gum_is_read_with_heads_where_they_stand() {
        Gum.Document document = Gum.read("a", CONLLU);
        assertThat(document.text()).isEqualTo("Ivo Tann met Mara. \nHe left \nTann waved \n");
        assertThat(document.mentions())
                .containsExactly(
                        new Gum.Mention(1, new Span(0, 3), true, "ivo"),
                        new Gum.Mention(2, new Span(13, 17), true, "mara"),
                        new Gum.Mention(1, new Span(20, 22), false, "he"),
                        new Gum.Mention(1, new Span(29, 33), true, "tann"));
    }

    @Test
    void a_pair_counts_where_both_mentions_bear_one_key() {
        Gum.Document document = Gum.read("a", CONLLU);
        List<Actor> joined = List.of(actor(0, 8, "x"), actor(13, 17, "x"), actor(20, 22, "x"), actor(29, 33, "x"));
        assertThat(new JoiningScorer(document.mentions(), joined).pairs()).isEqualTo(new Counts(1, 3, 1));
        assertThat(new JoiningScorer(document.mentions(), joined).pronouns()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void a_pronoun_given_to_the_wrong_person_counts_against_precision() {
        Gum.Document document = Gum.read("a", CONLLU);
        List<Actor> wrong = List.of(actor(0, 8, "x"), actor(13, 17, "y"), actor(20, 22, "y"), actor(29, 33, "x"));
        assertThat(new JoiningScorer(document.mentions(), wrong).pronouns()).isEqualTo(new Counts(0, 1, 1));
    }

    private static Actor actor(int start, int end, String key) {
        return new Actor(new Span(start, end), key, ActorKind.PERSON, null, null, null, List.of());
    }
}
