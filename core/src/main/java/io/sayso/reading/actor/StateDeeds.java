package io.sayso.reading.actor;

import io.sayso.reading.Text;
import io.sayso.reading.actor.Countries.Form;
import io.sayso.report.Span;
import java.util.Set;

/**
 * Tells whether the name of a state or capital speaks of one that acts, and not only of a place: it is the subject of
 * what somebody does ({@code Caracas denied it}), owns a deed ({@code Israeli strikes}), or something is done to it as
 * to an actor ({@code accused Iran}).
 */
final class StateDeeds {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass"),
            BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s");

    private final Text text;

    StateDeeds(Text text) {
        this.text = text;
    }

    boolean acts(Span name, int head, Form form) {
        if (name.end() < text.sentence(head).end() && text.word(name.end()).equals("-")) return false;
        if (ownsDeed(name, head)) return true;
        if (form == Form.ADJECTIVE) return false;
        int first = firstOfList(head);
        if (isSubject(name, head) || first != head && isSubject(new Span(first, first + 1), first)) return true;
        return form == Form.NAME
                && (isAimedAt(name, head) || first != head && isAimedAt(new Span(first, first + 1), first));
    }

    /** Of {@code Kelmar, Tarsuna and Iriso}, the first, if this is another. */
    private int firstOfList(int head) {
        int first = head;
        for (int step = 0; step < 30 && text.relation(first).equals("conj"); step++) first = text.head(first);
        return text.tag(first).startsWith("NNP") ? first : head;
    }

    private boolean ownsDeed(Span name, int head) {
        int limit = Math.min(text.sentence(name.start()).end(), name.end() + 4);
        for (int i = name.end(); i < limit; i++) {
            String tag = text.tag(i);
            if (tag.startsWith("NN") && ActorWords.holds("deed", text.lower(i)))
                return i + 1 >= limit || !text.tag(i + 1).startsWith("NN") || ActorWords.nounAt(text, i + 1) == null;
            if (ActorWords.nounAt(text, i) != null) return false;
            if (!tag.matches("POS|JJ.?|NN|VBN|VBG|HYPH")) return false;
        }
        return false;
    }

    private boolean isSubject(Span name, int head) {
        int verb = text.head(head);
        boolean parsed = SUBJECT.contains(text.relation(head)) && verb != head;
        int next = name.end();
        if (!parsed && next < text.sentence(head).end() && startsPredicate(name.start(), next)) {
            parsed = true;
            verb = next;
            while (verb + 1 < text.sentence(head).end()
                    && text.tag(verb).matches("MD|RB|VB[DZP]")
                    && text.tag(verb + 1).matches("RB|VB.?")) verb++;
        }
        if (!parsed) return false;
        if (text.tag(verb).startsWith("VB"))
            return !ActorWords.holds("idle", text.lower(verb)) && !BE.contains(text.lower(verb));
        return text.tag(verb).startsWith("JJ") && !text.relation(head).equals("nsubj:pass");
    }

    /** Where the parser went wrong: a name after a sentence's start or a comma, right before a finite verb. */
    private boolean startsPredicate(int first, int next) {
        int before = first - 1, start = text.sentence(first).start();
        if (before >= start && text.tag(before).equals("DT")) before--;
        boolean begins = before < start
                || text.word(before).equals(",")
                || text.lower(before).equals("that");
        return begins && text.tag(next).matches("VB[DZP]|MD");
    }

    private boolean isAimedAt(Span name, int head) {
        int verb = text.head(head);
        if (text.relation(head).equals("obj")) return ActorWords.holds("aimed", text.lower(verb));
        int before = name.start() - 1, start = text.sentence(head).start();
        if (before > start && text.tag(before).equals("DT")) before--;
        if (before < start) return false;
        String word = text.lower(before);
        if (ActorWords.list("against").contains(word)) return true;
        if (text.tag(before).startsWith("VB") && ActorWords.holds("aimed", word)) return true;
        if (word.equals("by")) return text.tag(verb).equals("VBN") || ActorWords.holds("deed", text.lower(verb));
        return ActorWords.list("with").contains(word)
                && before > start
                && ActorWords.holds("dealing", text.lower(before - 1));
    }
}
