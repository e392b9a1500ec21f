package io.sayso.bench;

import io.sayso.bench.Matching.Pair;
import io.sayso.bench.WordRoles.RoleSpan;
import io.sayso.reading.model.Role;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Holds the attributions found in one article against those that people marked. */
final class AttributionScorer {
    private final Words words;
    private final WordRoles goldRoles;
    private final List<WordAttribution> gold;
    private final IntUnaryOperator headOf;

    /**
     * @param gold what people marked; a word that several claim goes to the first
     * @param headOf each word's head; a root's is itself
     */
    AttributionScorer(Words words, List<WordAttribution> gold, IntUnaryOperator headOf) {
        this.words = words;
        this.goldRoles = WordRoles.of(words.size(), gold);
        this.gold = withContent(goldRoles.attributions());
        this.headOf = headOf;
    }

    /** Scores attributions; words and spans by role are made of them, a word that several claim going to the first. */
    Map<Measure, Counts> score(List<WordAttribution> found) {
        return score(WordRoles.of(words.size(), found), found);
    }

    /** Scores attributions together with words and spans by role that were found apart from them. */
    Map<Measure, Counts> score(WordRoles roles, List<WordAttribution> all) {
        List<WordAttribution> found = withContent(all);
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.SOURCE_WORDS, tokens(roles, Role.SOURCE));
        counts.put(Measure.CUE_WORDS, tokens(roles, Role.CUE));
        counts.put(Measure.CONTENT_WORDS, tokens(roles, Role.CONTENT));
        counts.put(Measure.SOURCE_SPANS, spans(roles, Role.SOURCE));
        counts.put(Measure.CUE_SPANS, spans(roles, Role.CUE));
        counts.put(Measure.CONTENT_SPANS, spans(roles, Role.CONTENT));
        List<Pair> pairs = pairs(found);
        int sourceRight = 0, exact = 0;
        for (Pair pair : pairs) {
            WordAttribution is = found.get(pair.found()), should = gold.get(pair.gold());
            if (is.sharesSource(should)) sourceRight++;
            if (is.contents().equals(should.contents()) && is.sources().equals(should.sources())) exact++;
        }
        counts.put(Measure.CONTENT, of(pairs.size(), found));
        counts.put(Measure.CONTENT_AND_SOURCE, of(sourceRight, found));
        counts.put(Measure.SOURCE_OF_CONTENT, Counts.share(sourceRight, pairs.size()));
        counts.put(Measure.EXACT, of(exact, found));
        List<Pair> plain = Matching.of(plainContents(gold), plainContents(found));
        long headRight = plain.stream()
                .filter(p -> gold.get(p.gold()).hasHeadIn(found.get(p.found()), headOf))
                .count();
        counts.put(Measure.CONTENT_PLAIN, of(plain.size(), found));
        counts.put(Measure.CONTENT_AND_HEAD, of(headRight, found));
        return counts;
    }

    /** What people marked and has a content, in the order of first words. */
    List<WordAttribution> gold() {
        return gold;
    }

    /** Which of {@link #gold} and {@code found}, all with a content, go together. */
    List<Pair> pairs(List<WordAttribution> found) {
        return Matching.of(contents(gold), contents(found));
    }

    static List<WordAttribution> withContent(List<WordAttribution> attributions) {
        return attributions.stream().filter(a -> !a.contents().isEmpty()).toList();
    }

    private Counts of(long right, List<WordAttribution> found) {
        return new Counts(right, found.size(), gold.size());
    }

    private Counts tokens(WordRoles roles, Role role) {
        BitSet is = roles.words(role), should = goldRoles.words(role), both = (BitSet) is.clone();
        both.and(should);
        return new Counts(both.cardinality(), is.cardinality(), should.cardinality());
    }

    private Counts spans(WordRoles roles, Role role) {
        Set<RoleSpan> is = spansOf(roles, role), should = spansOf(goldRoles, role);
        return new Counts(is.stream().filter(should::contains).count(), is.size(), should.size());
    }

    private static Set<RoleSpan> spansOf(WordRoles roles, Role role) {
        Set<RoleSpan> spans = new HashSet<>(roles.spans());
        spans.removeIf(s -> s.role() != role);
        return spans;
    }

    private static List<BitSet> contents(List<WordAttribution> of) {
        return of.stream().map(WordAttribution::contents).toList();
    }

    private List<BitSet> plainContents(List<WordAttribution> of) {
        return of.stream().map(a -> words.wordLike(a.contents())).toList();
    }
}
