package io.sayso.reading.event;

import io.sayso.reading.Certainty;
import io.sayso.reading.Hedge;
import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.certainty.Clause;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How sure, and whether at all, a predicate's clause says that it came about: {@code plans to close} → planned,
 * {@code refused to pay} → negative.
 */
record Standing(Certainty certainty, Polarity polarity) {
    private static final int WINDOW = 8, DEEPEST = 4;

    static Standing of(Parse parse, int predicate, MarkIndex marks) {
        Standing own = own(parse, predicate, marks);
        int at = predicate;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Governor governor = Governor.of(parse, at);
            if (governor == null) break;
            own = own.under(parse, governor, own(parse, governor.word(), marks));
            at = governor.word();
        }
        if (isPastFuture(parse, predicate) && own.certainty.status() == Status.CONDITIONAL)
            own = new Standing(new Certainty(Status.PLANNED, own.certainty.hedges(), null), own.polarity);
        String mark = Words.mark(parse, predicate);
        if (mark.equals("whether"))
            return new Standing(new Certainty(Status.UNKNOWN, List.of("whether"), null), Polarity.UNKNOWN);
        if (mark.equals("if") || mark.equals("unless"))
            return new Standing(new Certainty(Status.CONDITIONAL, List.of(mark), null), own.polarity);
        return own;
    }

    /** {@code said it would leave}: what one said in the past that one will do. */
    private static boolean isPastFuture(Parse parse, int predicate) {
        if (!parse.relation(predicate).equals("ccomp")
                || !parse.tag(parse.head(predicate)).matches("VBD|VBN")) return false;
        boolean would = false, self = false;
        for (int child : parse.children(predicate)) {
            if (parse.relation(child).equals("advcl")
                    && Words.mark(parse, child).matches("if|unless")) return false;
            would |= parse.lower(child).matches("would|'d|’d");
            self |= parse.relation(child).startsWith("nsubj")
                    && parse.pos(child).equals("PRON");
        }
        return would && self;
    }

    private static Standing own(Parse parse, int predicate, MarkIndex marks) {
        Span sentence = parse.sentence(predicate);
        int from = predicate, to = predicate + 1;
        int first = Math.max(sentence.start(), predicate - WINDOW), last = Math.min(sentence.end(), predicate + WINDOW);
        while (from > first && !isOtherVerb(parse, from - 1)) from--;
        boolean undone = "fail refuse decline".contains(String.valueOf(Acts.verb(parse.lower(predicate))));
        while (!undone && to < last && !isOtherVerb(parse, to)) to++;
        List<Hedge> hedges = marks.hedges(first, to);
        Clause clause = new Clause(parse.text(), new Span(from, to), predicate, hedges);
        return new Standing(clause.certainty(), clause.polarity());
    }

    private static boolean isOtherVerb(Parse parse, int word) {
        return parse.pos(word).equals("VERB");
    }

    private Standing under(Parse parse, Governor governor, Standing above) {
        @Nullable String standing = governor.standing();
        if (standing == null) return this;
        boolean open = Set.of(Status.CONDITIONAL, Status.POSSIBLE, Status.UNKNOWN, Status.LIKELY)
                .contains(above.certainty.status());
        List<String> words = new ArrayList<>(above.certainty.hedges());
        words.add(parse.word(governor.word()));
        Polarity both = polarity == Polarity.POSITIVE ? above.polarity : polarity;
        switch (standing) {
            case "undone":
                return new Standing(above.certainty, polarity == Polarity.POSITIVE ? Polarity.NEGATIVE : polarity);
            case "planned":
                return open
                        ? new Standing(above.certainty, both)
                        : new Standing(new Certainty(Status.PLANNED, words, null), both);
            case "ongoing", Governor.SHARED:
                return new Standing(above.certainty, both);
            default:
                return new Standing(new Certainty(Status.POSSIBLE, words, null), both);
        }
    }
}
