package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.bench.NamedText.Name;
import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.report.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameScorerTest {
    @Test
    void a_name_counts_exactly_only_with_its_type_and_both_ends() {
        List<Name> gold = List.of(name(0, 8, "PER"), name(20, 30, "ORG"));
        List<Name> found = List.of(name(0, 8, "PER"), name(20, 29, "ORG"), name(40, 44, "ORG"));
        assertThat(NameScorer.exactly(gold, found)).isEqualTo(new Counts(1, 3, 2));
    }

    @Test
    void overlapping_names_pair_one_to_one_and_the_most_alike_first() {
        List<Name> gold = List.of(name(0, 8, "Person"), name(4, 8, "Person"));
        List<Name> found = List.of(name(4, 8, "Person Organisation"));
        assertThat(NameScorer.pairs(gold, found)).containsExactly(new NameScorer.Pair(1, 0));
        assertThat(NameScorer.overlapping(gold, found)).isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void a_title_is_no_part_of_a_name_and_a_pronoun_is_none() {
        String text = "Mr Tann left. He waved. The KPA and the harbour master stayed.";
        assertThat(FoundName.of(actor(0, 7, "Ivo Tann"), text)).contains(new Span(3, 7));
        assertThat(FoundName.of(actor(14, 16, "Ivo Tann"), text)).isEmpty();
        assertThat(FoundName.of(actor(28, 31, "Kelmar Port Authority"), text)).contains(new Span(28, 31));
        assertThat(FoundName.of(actor(40, 54, "Ivo Tann"), text)).isEmpty();
    }

    @Test
    void wikigold_is_read_with_names_where_they_stand() {
        NamedText text = WikiGold.read(
                        "-DOCSTART- O\n\nThe O\nKelmar I-ORG\nClub I-ORG\n, O\nMara I-PER\n\nIvo I-PER\nleft O\n. O\n")
                .get(0);
        assertThat(text.text()).isEqualTo("The Kelmar Club, Mara\nIvo left.\n");
        assertThat(text.names()).extracting(n -> n.in(text.text())).containsExactly("Kelmar Club", "Mara", "Ivo");
    }

    @Test
    void re3d_keeps_what_most_people_confirmed() {
        String documents = "{\"_id\": \"A\", \"text\": \"Ivo Tann left Kelmar.\"}";
        String entities = """
                {"documentId": "A", "begin": 0, "end": 8, "type": "Person", "confidence": 1}
                {"documentId": "A", "begin": 14, "end": 20, "type": "Location", "confidence": 0.1}
                """;
        assertThat(Re3d.read(documents, entities, "here").get(0).names()).containsExactly(name(0, 8, "Person"));
    }

    private static Name name(int start, int end, String type) {
        return new Name(new Span(start, end), type);
    }

    private static Actor actor(int start, int end, String name) {
        return new Actor(new Span(start, end), "actor:0-8", ActorKind.PERSON, name, null, null, List.of());
    }
}
