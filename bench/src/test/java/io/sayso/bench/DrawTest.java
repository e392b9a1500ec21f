package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<List<DevReport>> CORPORA =
            List.of(reports("gazette", 40), reports("courier", 30), reports("weekly", 1));

    private static List<DevReport> reports(String corpus, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new DevReport(corpus, "no" + i, null, "Text."))
                .toList();
    }

    @Test
    void one_seed_draws_the_same() {
        assertThat(Draw.of(CORPORA, 10, 5, List.of())).isEqualTo(Draw.of(CORPORA, 10, 5, List.of()));
    }

    @Test
    void each_corpus_gives_its_share_as_long_as_it_has_any() {
        List<DevReport> drawn = Draw.of(CORPORA, 11, 5, List.of());
        assertThat(drawn).hasSize(11).doesNotHaveDuplicates();
        assertThat(drawn).filteredOn(r -> r.corpus().equals("weekly")).hasSize(1);
        assertThat(drawn).filteredOn(r -> r.corpus().equals("gazette")).hasSize(5);
    }

    @Test
    void what_earlier_seeds_drew_is_not_drawn_again() {
        List<DevReport> first = Draw.of(CORPORA, 20, 1, List.of()),
                second = Draw.of(CORPORA, 20, 2, List.of(1L)),
                third = Draw.of(CORPORA, 20, 3, List.of(1L, 2L));
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(third).doesNotContainAnyElementsOf(first).doesNotContainAnyElementsOf(second);
    }

    @Test
    void a_conllu_document_becomes_its_text() {
        String conllu = """
                # newpar
                # newpar_block = p (1 s)
                # sent_id = x-1
                1-2\tLind's\t_\t_\t_\t_\t_\t_\t_\t_
                1\tLind\t_\t_\t_\t_\t_\t_\t_\t_
                2\t's\t_\t_\t_\t_\t_\t_\t_\t_
                3\tpier\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                4\t.\t_\t_\t_\t_\t_\t_\t_\t_

                # newpar
                # sent_id = x-2
                1\tShut\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                1.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_
                2\t.\t_\t_\t_\t_\t_\t_\t_\t_
                """;
        assertThat(Conllu.text(conllu)).isEqualTo("Lind's pier.\nShut.\n");
    }

    @Test
    void tokens_become_text() {
        Detokenizer tokens = new Detokenizer();
        for (String token : "`` It 's $ 40 , '' said Lind ( 52 ) .".split(" ", -1)) tokens.add(token);
        assertThat(tokens.text()).isEqualTo("\"It's $40,\" said Lind (52).");
    }

    @Test
    void every_corpus_gives_reports() {
        List<List<DevReport>> all = DevReports.all(TestCorpora.orSkip());
        assertThat(all).hasSize(4).allSatisfy(corpus -> assertThat(corpus).isNotEmpty());
        assertThat(all.stream().flatMap(List::stream))
                .allSatisfy(r -> assertThat(r.text()).isNotBlank());
    }
}
