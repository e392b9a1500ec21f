package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verb of saying says, by the words after it: {@code told reporters on Monday | that the pier is closed},
 * {@code denied | cutting the crew}, {@code accused the clerks | of hiding boxes}.
 */
final class Complement {
    private static final Set<String> CLAUSE =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");
    /** How far after the verb its complement may begin: a listener and a day may stand between. */
    private static final int REACH = 14;

    private static final Set<Act> TAKES_ACT = Set.of(
            Act.URGES,
            Act.PROMISES,
            Act.THREATENS,
            Act.INTENDS,
            Act.DECLINES_TO_COMMENT,
            Act.WARNS,
            Act.ASKS,
            Act.BELIEVES);
    private static final Set<Act> TAKES_DEED =
            Set.of(Act.DENIES, Act.ACKNOWLEDGES, Act.INTENDS, Act.URGES, Act.ASSERTS);
    private static final Set<Act> TAKES_THING =
            Set.of(Act.DENIES, Act.CONDEMNS, Act.ACKNOWLEDGES, Act.ANNOUNCES, Act.PROMISES, Act.DOES_NOT_RULE_OUT);
    private static final Set<String> TAKES_THING_IN_MIND =
            Set.of("want", "fear", "plan", "propose", "suspect", "anticipate");
    private static final Set<String> AS = Set.of(
            "portray",
            "describe",
            "characterize",
            "characterise",
            "denounce",
            "condemn",
            "depict",
            "cast",
            "paint",
            "brand");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** What begins a clause that tells when or why something is said, and not what. */
    private static final Set<String> WHEN =
            Set.of("after", "before", "because", "since", "while", "although", "though", "unless", "until", "as");

    private static final Set<String> UNTOLD = Set.of("decline", "refuse");

    private final Text text;
    private final int verb;
    private final Span within;
    private final CueWords.CueWord cue;

    /** @param within the words that the complement may reach over */
    Complement(Text text, int verb, Span within, CueWords.CueWord cue) {
        this.text = text;
        this.verb = verb;
        this.within = within;
        this.cue = cue;
    }

    /** The complement's words, or null where the verb has none. */
    @Nullable Span find() {
        int limit = Math.min(within.end(), text.sentence(verb).end());
        int start = start(Math.min(limit, verb + REACH), limit);
        if (start < 0) return null;
        int end = end(start, limit);
        return end > start ? new Span(start, end) : null;
    }

    private int start(int last, int limit) {
        int from = verb + 1;
        if (cue.act() == Act.DOES_NOT_RULE_OUT)
            return from < limit && text.lower(from).equals("out") ? from + 1 : from;
        if (cue.act() == Act.NEITHER_CONFIRMS_NOR_DENIES)
            while (from < last && !CueWords.baseForms(text.lower(from - 1)).contains("deny")) from++;
        for (int i = from; i < last; i++) {
            String word = text.lower(i);
            boolean first = i == from;
            if (word.equals(";") || word.equals(":") && !opensQuotation(i + 1)) return -1;
            if (opensQuotation(i)) return i;
            if (first && isDeed(i)) return i;
            if (isCue(i)) return -1;
            if (CLAUSE.contains(word) && (first || !word.equals("who") && opensClause(i))) return i;
            if (word.equals("to") && i + 1 < limit && text.tag(i + 1).startsWith("VB") && takesInfinitive(first))
                return i;
            if (prepositionFits(i)) return i;
            if (i == clauseStart()) return i;
        }
        return thing(from, limit);
    }

    private boolean opensQuotation(int word) {
        if (word + 1 >= text.size() || word > verb + 3 || !"\"'“‘".contains(text.word(word))) return false;
        return text.isQuoted(word + 1)
                && text.span(word).end() == text.span(word + 1).start();
    }

    /** {@code denied | cutting}, whatever part of speech the parse makes of it. */
    private boolean isDeed(int word) {
        boolean gerund = text.tag(word).equals("VBG")
                || text.lower(word).endsWith("ing") && Set.of("xcomp", "ccomp").contains(text.relation(word));
        return gerund && TAKES_DEED.contains(cue.act());
    }

    private boolean isCue(int word) {
        return text.tag(word).startsWith("VB")
                && !text.pos(word).equals("AUX")
                && text.head(word) != verb
                && CueWords.verb(text.lower(word)).isPresent()
                && !text.isBelow(word, verb);
    }

    /** Whether the word begins a clause that hangs on the verb, and does not describe a noun. */
    private boolean opensClause(int word) {
        int head = text.head(word);
        if (text.relation(head).startsWith("acl")) return false;
        if (text.lower(word).equals("that") && text.tag(word).equals("IN")) return true;
        return head > word && text.isBelow(head, verb);
    }

    private boolean takesInfinitive(boolean first) {
        if (TAKES_ACT.contains(cue.act()) || cue.act() == Act.DOES_NOT_RULE_OUT) return true;
        return first ? cue.speech() : Set.of("tell", "ask", "remind").contains(cue.lemma());
    }

    private boolean prepositionFits(int at) {
        for (int i = verb + 1; i < at; i++) if (text.pos(i).equals("VERB")) return false;
        String word = text.lower(at);
        return switch (cue.act()) {
            case ACCUSES ->
                word.equals("of") || word.equals("for") && !cue.lemma().equals("accuse");
            case CONDEMNS -> word.equals("for");
            case WARNS -> word.equals("of") || word.equals("against");
            case URGES ->
                word.equals("for")
                        && Set.of("call", "press", "push", "plead", "appeal").contains(cue.lemma());
            default ->
                word.equals("as") && AS.contains(cue.lemma())
                        || word.equals("of") && cue.lemma().equals("boast");
        };
    }

    /** Where a finite clause without {@code that} begins: after whoever is told it; −1 where there is none. */
    private int clauseStart() {
        for (int child : text.children(verb)) {
            if (child <= verb + 1
                    || child >= within.end()
                    || !text.relation(child).equals("ccomp")
                    || !isFinite(child)) continue;
            int start = Math.max(verb + 1, text.subtree(child).start());
            if (WHEN.contains(text.lower(start))) continue;
            for (int other : text.children(verb))
                if (other > verb && other < child && Set.of("obj", "iobj").contains(text.relation(other)))
                    start = Math.max(start, Math.min(child, text.subtree(other).end()));
            boolean headless = start > verb + 1
                    && (text.tag(start).startsWith("V") || text.tag(start).equals("MD"));
            return headless ? verb + 1 : start; // its subject was taken for somebody told
        }
        return -1;
    }

    private boolean isFinite(int predicate) {
        if (FINITE.contains(text.tag(predicate))) return true;
        return text.children(predicate).stream().anyMatch(c -> c < predicate && FINITE.contains(text.tag(c)));
    }

    /** A noun, for verbs that can have one said of it: {@code denied the charge}. */
    private int thing(int from, int limit) {
        boolean takes = TAKES_THING.contains(cue.act()) || TAKES_THING_IN_MIND.contains(cue.lemma());
        if (!takes || UNTOLD.contains(cue.lemma()) || from >= limit) return -1;
        String tag = text.tag(from);
        boolean nominal = tag.startsWith("N")
                || tag.startsWith("JJ")
                || Set.of("DT", "CD", "PRP$", "PDT").contains(tag);
        return nominal ? from : -1;
    }

    /** Up to where the next clause is joined on to one above this verb: {@code …, and that she believed them}. */
    private int end(int start, int limit) {
        int end = limit;
        for (int i = start + 1; i < limit; i++) {
            boolean semicolon = text.word(i).equals(";");
            if (semicolon || isSecondThat(i, start) || (text.relation(i).equals("cc") && joinsAbove(i))) {
                end = i;
                break;
            }
        }
        boolean opened = "“\"‘'".contains(text.word(start));
        while (end - 1 > start && !text.isWordLike(end - 1) && !(opened && "”\"’'".contains(text.word(end - 1)))) end--;
        return end;
    }

    /** {@code … and | that she believed them}: another that-clause of the verb above. */
    private boolean isSecondThat(int and, int start) {
        return text.lower(and).equals("and")
                && and + 1 < text.size()
                && text.lower(and + 1).equals("that")
                && !text.lower(start).equals("that");
    }

    private boolean joinsAbove(int and) {
        int joined = text.head(and);
        if (joined <= and || !text.relation(joined).equals("conj")) return false;
        int with = text.head(joined);
        boolean clause = text.pos(joined).equals("VERB")
                || text.pos(joined).equals("AUX")
                || text.pos(joined).equals("ADJ");
        return clause && (with == verb || !text.isBelow(with, verb));
    }
}
