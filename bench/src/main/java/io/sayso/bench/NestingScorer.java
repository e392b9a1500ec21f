package io.sayso.bench;

import io.sayso.bench.Matching.Pair;
import io.sayso.bench.NestingCase.Say;
import io.sayso.reading.Act;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Holds the statements of one reading against what a case of the test set says is said. */
final class NestingScorer {
    /** What is measured. */
    enum NestingMeasure {
        SAYS("statements, with the right source"),
        NESTED("pairs of inner and outer"),
        CARRIED("carriers"),
        ACTS("act right, of statements found");

        private final String label;

        NestingMeasure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final NestingCase gold;
    private final Words words;
    private final IntUnaryOperator headOf;
    private final List<Statement> found;
    private final Map<Integer, Statement> bySay = new HashMap<>();

    /**
     * @param headOf each word's head; a root's is itself
     * @param all what a reading of the case's text states; statements on the outlet's own word are not counted, since
     *     the test set has none
     */
    NestingScorer(NestingCase gold, Words words, IntUnaryOperator headOf, List<Statement> all) {
        this.gold = gold;
        this.words = words;
        this.headOf = headOf;
        found = all.stream().filter(s -> !isOutletsOwn(s)).toList();
        List<BitSet> should = gold.says().stream().map(s -> plain(s.content())).toList();
        List<BitSet> is = found.stream().map(s -> plain(s.passages())).toList();
        for (Pair pair : Matching.of(should, is, this::sameSource)) bySay.put(pair.gold(), found.get(pair.found()));
    }

    private static boolean isOutletsOwn(Statement statement) {
        return statement.source().kind() == SourceKind.OUTLET
                && statement.source().mentions().isEmpty();
    }

    private BitSet plain(List<Span> passages) {
        return words.wordLike(words.in(passages));
    }

    private boolean sameSource(int say, int statement) {
        List<Span> should = gold.says().get(say).source();
        Source is = found.get(statement).source();
        if (should.isEmpty()) return is.mentions().isEmpty() && is.text() == null;
        int head = WordAttribution.head(words.in(should), headOf);
        if (is.mentions().stream().anyMatch(m -> m.overlaps(words.spans().get(head)))) return true;
        return sameName(is.text(), Span.hull(should).in(gold.text()));
    }

    /** Whether one name is in the other, word by word: "Radio Tern" in "the talk show of Radio Tern". */
    static boolean sameName(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return false;
        String left = spaced(one), right = spaced(other);
        return !left.isBlank() && !right.isBlank() && (left.contains(right) || right.contains(left));
    }

    private static String spaced(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? "" : " " + words.replaceFirst("^(the|an?) ", "") + " ";
    }

    /** The statement that a say was found as; null if it was not. */
    @Nullable Statement foundAs(int say) {
        return bySay.get(say);
    }

    /** How many statements are counted. */
    int counted() {
        return found.size();
    }

    /** The statements that no say was found as. */
    List<Statement> extra() {
        return found.stream().filter(s -> !bySay.containsValue(s)).toList();
    }

    Map<NestingMeasure, Counts> score() {
        List<Say> says = gold.says();
        int nested = 0, carried = 0, acts = 0, goldNested = 0, goldCarried = 0;
        for (int i = 0; i < says.size(); i++) {
            if (says.get(i).within() >= 0) goldNested++;
            if (says.get(i).via() != null) goldCarried++;
            if (nestedRight(i)) nested++;
            if (says.get(i).via() != null && carrierRight(i)) carried++;
            if (actRight(i)) acts++;
        }
        long foundNested = found.stream().filter(s -> s.within() != null).count();
        long foundCarried = found.stream().filter(s -> s.source().via() != null).count();
        Map<NestingMeasure, Counts> counts = new EnumMap<>(NestingMeasure.class);
        counts.put(NestingMeasure.SAYS, new Counts(bySay.size(), found.size(), says.size()));
        counts.put(NestingMeasure.NESTED, new Counts(nested, foundNested, goldNested));
        counts.put(NestingMeasure.CARRIED, new Counts(carried, foundCarried, goldCarried));
        counts.put(NestingMeasure.ACTS, Counts.share(acts, bySay.size()));
        return counts;
    }

    private boolean nestedRight(int say) {
        Statement inner = bySay.get(say), outer = bySay.get(gold.says().get(say).within());
        return inner != null && outer != null && outer.id().equals(inner.within());
    }

    /** Whether the say was found with the carrier that it should have, or with none if it should have none. */
    boolean carrierRight(int say) {
        Statement statement = bySay.get(say);
        if (statement == null) return false;
        Source via = statement.source().via();
        String should = gold.says().get(say).via();
        if (via == null || should == null) return via == null && should == null;
        return sameName(via.text(), should) || sameName(via.name(), should);
    }

    /** Whether the say was found, with the right act. */
    boolean actRight(int say) {
        Statement statement = bySay.get(say);
        return statement != null
                && kebab(statement.act()).equals(gold.says().get(say).act());
    }

    /** Whether the say was found within the right one, or within none if it should be. */
    boolean withinRight(int say) {
        Statement statement = bySay.get(say);
        if (gold.says().get(say).within() >= 0) return nestedRight(say);
        return statement != null && statement.within() == null;
    }

    /** An act as the JSON of a reading spells it. */
    static String kebab(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
