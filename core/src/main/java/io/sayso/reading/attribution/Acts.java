package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a speaker does, by the cue's words: {@code has denied} → denies, {@code did not rule out} → does not rule out.
 */
public final class Acts {
    private static final Set<String> UNSAID =
            Set.of("short", "refrain", "refrained", "avoid", "avoided", "avoiding", "without");
    private static final Set<String> UNDONE =
            Set.of("refused", "refuses", "refuse", "refusing", "failed", "fails", "fail", "failing");
    /** Acts that do not take place where their verb is negated: {@code nor did he acknowledge}. */
    private static final Set<Act> UNTOLD = Set.of(
            Act.ACKNOWLEDGES,
            Act.ANNOUNCES,
            Act.PROMISES,
            Act.THREATENS,
            Act.ACCUSES,
            Act.CONDEMNS,
            Act.WARNS,
            Act.URGES);

    private static final Set<String> ASIDE = Set.of("that", "to", "of");

    private static final Set<String> NOT = Set.of("not", "n't", "never", "nor");

    private Acts() {}

    /**
     * The act of a cue.
     *
     * @param cues the cue, in ranges of words; empty for a content without one
     * @param contents the content: {@code voiced} does what {@code fears that} says
     */
    public static Act of(Text text, List<Span> cues, List<Span> contents) {
        boolean asks = endsInQuestion(text, contents);
        if (cues.isEmpty()) return asks ? Act.ASKS : Act.ASSERTS;
        for (Span cue : cues) {
            Optional<Act> silence = Silence.of(text, cue);
            if (silence.isPresent()) return silence.get();
        }
        for (Span cue : cues)
            for (int i = cue.end() - 1; i >= cue.start(); i--) {
                Optional<CueWords.CueWord> word = word(text, i);
                if (word.isEmpty()) continue;
                Act act = turned(text, i, word.get(), contents);
                if (act == Act.DENIES && isNegated(text, cues)) return Act.ACKNOWLEDGES; // "did not dispute"
                if (act != Act.ASSERTS) return act;
            }
        if (asks) return Act.ASKS;
        if (Silence.isNothing(text, contents)) return Act.DECLINES_TO_COMMENT;
        return noun(text, contents).orElse(Act.ASSERTS);
    }

    private static Optional<CueWords.CueWord> word(Text text, int word) {
        return text.tag(word).startsWith("N") ? CueWords.noun(text.lower(word)) : CueWords.verb(text.lower(word));
    }

    /** The act that a cue word does with what follows it: {@code told} them {@code to} leave urges. */
    private static Act turned(Text text, int at, CueWords.CueWord cue, List<Span> contents) {
        String next = at + 1 < text.size() ? text.lower(at + 1) : "";
        if (cue.lemma().equals("call") && (next.equals("for") || next.equals("on") || next.equals("upon")))
            return Act.URGES;
        if (cue.lemma().equals("plead")) {
            String after = at + 2 < text.size() ? text.lower(at + 2) : "";
            if (next.equals("guilty")) return Act.ACKNOWLEDGES;
            if (next.equals("not") && after.equals("guilty")) return Act.DENIES;
        }
        boolean fact =
                !contents.isEmpty() && text.lower(contents.get(0).start()).equals("that");
        if (cue.lemma().equals("advise") && (fact || next.equals("that"))) return Act.ASSERTS;
        if (cue.lemma().equals("agree") && next.equals("to")) return Act.PROMISES;
        if (cue.lemma().equals("decide") && next.equals("that")) return Act.BELIEVES;
        boolean toDo = !contents.isEmpty() && contents.get(0).start() > at && isToDo(text, contents.get(0));
        if (toDo && Set.of("tell", "ask", "remind", "write").contains(cue.lemma())) return Act.URGES;
        return cue.act();
    }

    /** {@code to leave}, or {@code them to leave}. */
    private static boolean isToDo(Text text, Span content) {
        for (int i = content.start(); i < Math.min(content.end() - 1, content.start() + 4); i++) {
            if (text.lower(i).equals("to") && text.tag(i + 1).startsWith("VB")) return true;
            if (text.tag(i).startsWith("V")
                    || text.tag(i).equals("MD")
                    || text.lower(i).equals("that")) return false;
        }
        return false;
    }

    /** Whether it is a question, in the speaker's words. */
    private static boolean endsInQuestion(Text text, List<Span> contents) {
        if (contents.isEmpty()) return false;
        Span last = contents.get(contents.size() - 1);
        int from = Math.max(last.start(), last.end() - 2);
        return text.isQuoted(last.start())
                && IntStream.range(from, last.end()).anyMatch(i -> text.word(i).equals("?"));
    }

    /** The act of a noun that a content begins with: {@code growing concerns that …}. */
    private static Optional<Act> noun(Text text, List<Span> contents) {
        if (contents.isEmpty()) return Optional.empty();
        Span content = contents.get(0);
        for (int i = content.start(); i < Math.min(content.end(), content.start() + 4); i++)
            if (text.pos(i).equals("NOUN"))
                return i + 1 < content.end() && ASIDE.contains(text.lower(i + 1))
                        ? CueWords.noun(text.lower(i))
                                .map(CueWords.CueWord::act)
                                .filter(act -> act == Act.BELIEVES || act == Act.INTENDS)
                        : Optional.empty();
        return Optional.empty();
    }

    /** Whether the cue tells of a thought, wish or plan, and not of words uttered. */
    public static boolean isMind(Text text, List<Span> cues) {
        return words(text, cues).anyMatch(cue -> !cue.speech());
    }

    /** Whether a plan is only being weighed: {@code is considering}. */
    public static boolean isWeighing(Text text, List<Span> cues) {
        return words(text, cues).anyMatch(CueWords::isWeighing);
    }

    /** Whether the cue only tells how something looks to the writer: {@code seems}. */
    public static boolean isSeeming(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .anyMatch(i -> CueWords.isSeeming(text.lower(i)));
    }

    /** Whether the cue is a verb that things are subjects of as well as people: {@code suggests}. */
    public static boolean isShowing(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .anyMatch(i -> CueWords.isShowing(text.lower(i)));
    }

    /**
     * Whether the cue refuses a thing rather than denying what is said: {@code rejected the veto}; of words in
     * quotation marks, and of clauses, it never does.
     */
    public static boolean isRefusal(Text text, List<Span> cues, List<Span> contents) {
        boolean refuses = cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .anyMatch(i -> CueWords.isRefusing(text.lower(i)));
        if (!refuses || contents.size() != 1) return false;
        Span content = contents.get(0);
        int head = new Descriptions(text).head(content);
        if (text.tag(head).equals("PRP") && content.length() == 1)
            return !text.lower(head).matches("it|this|that");
        if (!text.tag(head).startsWith("N") || CueWords.isClaim(text.lower(head))) return false;
        return IntStream.range(content.start(), head + 1)
                .noneMatch(i -> text.isQuoted(i) || text.tag(i).startsWith("V"));
    }

    /**
     * Whether the cue is a participle that describes a noun and names no speaker: {@code a crew alleged to have fled}.
     */
    public static boolean isReduced(Text text, List<Span> cues) {
        if (cues.size() != 1 || cues.get(0).length() != 1) return false;
        int verb = cues.get(0).start();
        return text.tag(verb).equals("VBN")
                && text.relation(verb).equals("acl")
                && text.children(verb).stream()
                        .noneMatch(c ->
                                c > verb && text.lower(text.subtree(c).start()).equals("by"));
    }

    /** Whether the cue is kept from being said: {@code stopped short of calling}. */
    public static boolean isUnsaid(Text text, List<Span> cues) {
        if (cues.isEmpty()) return false;
        int first = cues.get(0).start();
        int verb = cues.get(0).end() - 1;
        if (verb > 1 && text.tag(verb - 1).equals("TO") && UNDONE.contains(text.lower(verb - 2))) return true;
        boolean aside =
                text.relation(verb).startsWith("acl") || text.relation(verb).startsWith("advcl");
        if (text.lower(verb).equals("asked") && aside && cues.get(0).length() == 1) return true; // "Lind, asked why, …"
        if (of(text, cues, List.of()) == Act.ASSERTS && !isMind(text, cues) && isNegated(text, cues)) return true;
        if (UNTOLD.contains(of(text, cues, List.of())) && isNegated(text, cues)) return true;
        if (cues.stream().anyMatch(cue -> isOfBefore(text, cue))) return true;
        if (!text.tag(first).equals("VBG")) return false;
        for (int i = Math.max(text.sentence(first).start(), first - 2); i < first; i++)
            if (UNSAID.contains(text.lower(i))) return true;
        return false;
    }

    /** Whether the cue is a noun for something said before: {@code lifted its warning about flights}. */
    private static boolean isOfBefore(Text text, Span cue) {
        return IntStream.range(cue.start(), cue.end())
                .filter(i -> text.relation(i).equals("obj")
                        && CueWords.noun(text.lower(i)).isPresent())
                .map(text::head)
                .anyMatch(verb -> text.tag(verb).startsWith("V") && CueWords.isUndoing(text.lower(verb)));
    }

    /** Whether a thought is told without a thinker: {@code is expected to}. */
    public static boolean isNobodysThought(Text text, List<Span> cues) {
        for (Span cue : cues)
            for (int i = cue.end() - 1; i >= cue.start(); i--)
                if (text.tag(i).startsWith("VB")) {
                    Predicate predicate = new Predicate(text, i, text.sentence(i));
                    return predicate.isPassive() && predicate.doer() == null;
                }
        return false;
    }

    /** Whether the cue is said not to be so: {@code does not believe}. */
    public static boolean isNegated(Text text, List<Span> cues) {
        for (Span cue : cues) {
            int verb = cue.end() - 1, from = Math.max(text.sentence(verb).start(), cue.start() - 4);
            for (int i = from; i < cue.end(); i++) {
                boolean inside = i >= cue.start();
                boolean not = NOT.contains(text.lower(i).replace('’', '\''));
                if (not && (inside || text.head(i) == verb)
                        || inside && text.lower(i).equals("no")) return true;
            }
        }
        return false;
    }

    /** Whether one of the cue's words is known to say that somebody says or thinks something. */
    public static boolean isKnown(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .anyMatch(i -> CueWords.verb(text.lower(i)).isPresent()
                        || CueWords.noun(text.lower(i)).isPresent()
                        || CueWords.isPhraseWord(text.lower(i)));
    }

    private static Stream<CueWords.CueWord> words(Text text, List<Span> cues) {
        return cues.stream()
                .flatMap(c -> IntStream.range(c.start(), c.end()).boxed())
                .map(i -> CueWords.verb(text.lower(i)))
                .flatMap(Optional::stream);
    }
}
