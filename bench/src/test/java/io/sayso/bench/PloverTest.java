package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import io.sayso.bench.PloverScorer.Candidate;
import io.sayso.bench.PloverScorer.Linked;
import io.sayso.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PloverTest {
    @Test
    void a_pair_has_its_sentence_without_the_tags() {
        String table =
                "sentence_id\tmarked_sentence\tgold_root\n" + "7\t<s>Ostland</s> sued <t>Coastal Wire</t>.\tACCUSE\n";
        PloverPair pair = Plv.read(table).get(0);
        assertThat(pair.sentence()).isEqualTo("Ostland sued Coastal Wire.");
        assertThat(pair.source()).containsExactly(new Span(0, 7));
        assertThat(pair.target()).containsExactly(new Span(13, 25));
    }

    @Test
    void the_event_that_links_most_of_the_pair_is_taken() {
        List<Candidate> candidates = List.of(new Candidate("AID", false, true), new Candidate("ACCUSE", true, false));
        assertThat(PloverScorer.root(candidates, Linked.ANY)).isEqualTo("ACCUSE");
        assertThat(PloverScorer.root(candidates, Linked.BOTH)).isNull();
    }

    @Test
    void a_record_has_todays_root_and_one_without_a_text_is_left_out() {
        String json = "[{\"event\": \"DOCUMENT\"}, {\"event\": \"DEMAND\", \"text\": \"Ostland asked.\"}]";
        assertThat(PloverRecords.read(json)).containsExactly(new PloverRecords.Marked("Ostland asked.", "REQUEST"));
    }

    @Test
    void records_that_are_not_json_are_refused() {
        assertThatThrownBy(() -> PloverRecords.read("[{")).isInstanceOf(SaysoException.class);
    }
}
