package io.sayso.reading.event;

import io.sayso.reading.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what a verb says and whom it is done to, as words of its clause: {@code Two boats were sunk by the navy} →
 * doer navy, done to boats. Coordinated and participial verbs share the subject of the verb that they hang on.
 */
final class Roles {
    /** How far up a subject is looked for. */
    private static final int REACH = 5;

    /** Verbs after which "to do", "of doing" is done by their object. */
    private static final Set<String> OF_OBJECT = Set.of(
            "accuse",
            "ask",
            "urge",
            "order",
            "tell",
            "allow",
            "force",
            "warn",
            "blame",
            "suspect",
            "help",
            "permit",
            "suspected",
            "encourage",
            "call",
            "press",
            "require",
            "invite",
            "train",
            "charge",
            "convict",
            "request");

    private final Text text;
    private final int predicate;
    private final List<Integer> doers = new ArrayList<>(), objects = new ArrayList<>(), obliques = new ArrayList<>();
    private final List<Integer> verbs = new ArrayList<>();

    private Roles(Text text, int predicate) {
        this.text = text;
        this.predicate = predicate;
    }

    static Roles of(Text text, int predicate) {
        Roles roles = new Roles(text, predicate);
        roles.fill();
        return roles;
    }

    /** Heads of the phrases that do it. */
    List<Integer> doers() {
        return doers;
    }

    /** Heads of the phrases that it is done to. */
    List<Integer> objects() {
        return objects;
    }

    /** Heads of the phrases that hang on it by a preposition. */
    List<Integer> obliques() {
        return obliques;
    }

    /** Verbs that it takes as its content: what is agreed, what is threatened. */
    List<Integer> verbs() {
        return verbs;
    }

    private void fill() {
        boolean passive = isPassive(text, predicate, REACH);
        for (int child : text.children(predicate))
            switch (text.relation(child)) {
                case "obj", "iobj" -> with(objects, relative(child));
                case "obl" -> {
                    if (passive && Words.preposition(text, child).equals("by") && isThing(child)) with(doers, child);
                    else with(obliques, child);
                }
                case "xcomp", "ccomp" -> {
                    if (text.pos(child).equals("NOUN") && text.relation(child).equals("xcomp")) with(objects, child);
                    else verbs.add(child);
                }
                case "advcl" -> {
                    if (Set.of("of", "to", "for", "from").contains(Words.mark(text, child))) verbs.add(child);
                }
                default -> {}
            }
        int subject = subject(text, predicate, REACH);
        if (subject >= 0) with(passive ? objects : doers, subject);
        if (!passive && objects.isEmpty() && isGap()) with(objects, text.head(predicate));
    }

    private boolean isThing(int word) {
        return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(text.pos(word));
    }

    /** {@code the strikes that troops carried out}: the clause has its own subject, and no object. */
    private boolean isGap() {
        if (!text.relation(predicate).equals("acl") || !text.tag(predicate).matches("VBD|VBZ|VBP|VBN")) return false;
        return text.children(predicate).stream().anyMatch(c -> text.relation(c).equals("nsubj") && relative(c) == c);
    }

    private void with(List<Integer> list, int word) {
        list.add(word);
        for (int child : text.children(word))
            if (text.relation(child).equals("conj")
                    && Set.of("NOUN", "PROPN", "NUM").contains(text.pos(child))) list.add(child);
    }

    /** What a relative pronoun stands for; any other word itself. */
    private int relative(int word) {
        return relative(text, predicate, word);
    }

    private static int relative(Text text, int predicate, int word) {
        boolean pronoun = text.tag(word).matches("WP|WDT") || text.lower(word).matches("that|which|who");
        return pronoun && text.relation(predicate).equals("acl") ? text.head(predicate) : word;
    }

    static boolean isPassive(Text text, int verb, int reach) {
        boolean subject = false, helped = false;
        for (int child : text.children(verb)) {
            String relation = text.relation(child);
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) return true;
            subject |= relation.equals("nsubj");
            helped |= relation.equals("aux");
        }
        if (!text.tag(verb).equals("VBN") || subject || helped) return false;
        return switch (text.relation(verb)) {
            case "acl", "advcl" -> true;
            case "conj" -> reach > 0 && isPassive(text, text.head(verb), reach - 1);
            default -> false;
        };
    }

    /** The head of the subject, as the clause shows or shares it; −1 where none is sure. */
    static int subject(Text text, int verb, int reach) {
        if (reach == 0) return -1;
        for (int child : text.children(verb))
            if (text.relation(child).startsWith("nsubj")) return relative(text, verb, child);
        int head = text.head(verb);
        if (head == verb) return -1;
        boolean participle = text.tag(verb).matches("VBG|VBN"),
                headIsVerb = text.pos(head).matches("VERB|AUX|ADJ");
        switch (text.relation(verb)) {
            case "conj", "parataxis":
                return headIsVerb && (text.relation(verb).equals("conj") || participle)
                        ? subject(text, head, reach - 1)
                        : -1;
            case "xcomp", "ccomp":
                int object = object(text, head);
                if (object >= 0) return object;
                return controlled(text, head, reach);
            case "advcl":
                if (!participle && !text.tag(verb).equals("VB")) return -1;
                return controlled(text, head, reach);
            case "acl":
                if (participle) return head;
                boolean intended = text.tag(verb).equals("VB")
                        && text.relation(head).equals("obj")
                        && Governor.isKnown(Lemmas.noun(text.word(head)));
                return intended ? subject(text, text.head(head), reach - 1) : -1;
            default:
                return -1;
        }
    }

    private static int controlled(Text text, int verb, int reach) {
        String lemma = Acts.verb(text.lower(verb));
        if (lemma != null && OF_OBJECT.contains(lemma)) {
            int object = object(text, verb);
            if (object >= 0) return object;
            if (!isPassive(text, verb, REACH)) {
                for (int child : text.children(verb))
                    if (text.relation(child).equals("obl")
                            && Words.preposition(text, child).equals("on")) return child;
                return -1;
            }
        }
        return subject(text, verb, reach - 1);
    }

    private static int object(Text text, int verb) {
        for (int child : text.children(verb)) if (text.relation(child).equals("obj")) return child;
        return -1;
    }
}
