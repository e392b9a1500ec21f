package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways of not saying: {@code declined to comment}, {@code could not be reached}, {@code neither confirmed nor
 * denied}, {@code did not rule out}.
 */
final class Silence {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "neither", "never", "without", "no"),
            REFUSE = Set.of("decline", "refuse"),
            SAY =
                    Set.of(
                            "comment",
                            "say",
                            "answer",
                            "discuss",
                            "elaborate",
                            "respond",
                            "talk",
                            "speak",
                            "disclose",
                            "reply"),
            NOTHING = Set.of("add", "say", "report"),
            WHAT = Set.of("whether", "if", "what", "when", "where", "who", "how", "why", "which", "more"),
            REACTION = Set.of("respond", "reply", "return"),
            ASKED =
                    Set.of(
                            "request",
                            "requests",
                            "question",
                            "call",
                            "calls",
                            "message",
                            "messages",
                            "email",
                            "emails",
                            "inquiry",
                            "inquiries",
                            "questions",
                            "query",
                            "queries");
    /** How many words of its clause about a verb can make it one of these. */
    private static final int BEFORE = 4, AFTER = 8;

    private static final int LONGEST_NOTHING = 12;

    private Silence() {}

    /** The act of the cue, if it is one of these. */
    static Optional<Act> of(Text text, Span cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            Optional<Act> act = at(text, i);
            if (act.isPresent()) return act;
        }
        return Optional.empty();
    }

    /** The act that turns on this very word. */
    static Optional<Act> at(Text text, int word) {
        String lower = text.lower(word);
        if (!text.tag(word).startsWith("V") && !lower.equals("comment")) return Optional.empty();
        for (String lemma : CueWords.baseForms(lower)) {
            if (lemma.equals("rule")
                    && after(text, word, Set.of("out"), 5)
                    && (negated(text, word) || refused(text, word))) return Optional.of(Act.DOES_NOT_RULE_OUT);
            if (lemma.equals("confirm") && confirmsNor(text, word)) return Optional.of(Act.NEITHER_CONFIRMS_NOR_DENIES);
            boolean refuses = lemma.equals("say") && wouldNot(text, word)
                    || lemma.equals("answer") && negated(text, word) && after(text, word, ASKED, AFTER)
                    || REFUSE.contains(lemma) && toSay(text, word)
                    || lemma.equals("comment") && negated(text, word)
                    || REACTION.contains(lemma) && negated(text, word) && after(text, word, ASKED, AFTER)
                    || lemma.equals("reach")
                            && lower.equals("reached")
                            && before(text, word, Set.of("be"))
                            && negated(text, word);
            if (refuses) return Optional.of(Act.DECLINES_TO_COMMENT);
        }
        return Optional.empty();
    }

    /** {@code he had nothing to add}. */
    static boolean isNothing(Text text, List<Span> contents) {
        if (contents.size() != 1 || contents.get(0).length() > LONGEST_NOTHING) return false;
        Span content = contents.get(0);
        for (int i = content.start(); i + 2 < content.end(); i++)
            if (text.lower(i).equals("nothing")
                    && text.lower(i + 1).equals("to")
                    && NOTHING.contains(text.lower(i + 2))) return true;
        return false;
    }

    private static boolean wouldNot(Text text, int say) {
        Span sentence = text.sentence(say);
        return say - 2 >= sentence.start()
                && text.lower(say - 2).equals("would")
                && NOT.contains(text.lower(say - 1))
                && say + 1 < sentence.end()
                && WHAT.contains(text.lower(say + 1));
    }

    private static boolean confirmsNor(Text text, int confirm) {
        for (int i = confirm + 1; i < Math.min(text.sentence(confirm).end(), confirm + 4); i++)
            if (text.lower(i).equals("nor") || text.lower(i).equals("or"))
                return (negated(text, confirm) || refused(text, confirm))
                        && i + 1 < text.size()
                        && CueWords.baseForms(text.lower(i + 1)).contains("deny");
        return false;
    }

    private static boolean toSay(Text text, int refuse) {
        Span sentence = text.sentence(refuse);
        for (int i = refuse + 1; i < Math.min(sentence.end() - 1, refuse + 4); i++)
            if (text.lower(i).equals("to")) {
                int verb = text.tag(i + 1).startsWith("RB") ? i + 2 : i + 1;
                return verb < sentence.end() && SAY.contains(text.lower(verb));
            }
        return false;
    }

    private static boolean refused(Text text, int word) {
        Span sentence = text.sentence(word);
        for (int i = Math.max(sentence.start(), word - BEFORE); i < word; i++)
            if (CueWords.baseForms(text.lower(i)).stream().anyMatch(REFUSE::contains)) return true;
        return false;
    }

    private static boolean negated(Text text, int word) {
        return before(text, word, NOT);
    }

    private static boolean before(Text text, int word, Set<String> words) {
        Span sentence = text.sentence(word);
        for (int i = Math.max(sentence.start(), word - BEFORE); i < word; i++)
            if (words.contains(text.lower(i))) return true;
        return false;
    }

    private static boolean after(Text text, int word, Set<String> words, int reach) {
        Span sentence = text.sentence(word);
        for (int i = word + 1; i < Math.min(sentence.end(), word + reach); i++)
            if (words.contains(text.lower(i))) return true;
        return false;
    }
}
