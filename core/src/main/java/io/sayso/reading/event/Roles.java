package io.sayso.reading.event;

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

    private final Parse parse;
    private final int predicate;
    private final List<Integer> doers = new ArrayList<>(), objects = new ArrayList<>(), obliques = new ArrayList<>();
    private final List<Integer> verbs = new ArrayList<>(), named = new ArrayList<>();

    private Roles(Parse parse, int predicate) {
        this.parse = parse;
        this.predicate = predicate;
    }

    static Roles of(Parse parse, int predicate) {
        Roles roles = new Roles(parse, predicate);
        roles.fill();
        return roles;
    }

    int predicate() {
        return predicate;
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

    /** Heads of the phrases that say what it is done to is made or called: {@code declared the league a danger}. */
    List<Integer> named() {
        return named;
    }

    /** Verbs that it takes as its content: what is agreed, what is threatened. */
    List<Integer> verbs() {
        return verbs;
    }

    private void fill() {
        boolean passive = isPassive(parse, predicate, REACH);
        for (int child : parse.children(predicate))
            switch (parse.relation(child)) {
                case "obj", "iobj" -> {
                    if (!isWholeClause(child)) with(objects, relative(child));
                }
                case "obl" -> {
                    if (passive && Words.preposition(parse, child).equals("by") && isThing(child)) with(doers, child);
                    else with(obliques, child);
                }
                case "xcomp", "ccomp" -> {
                    if (parse.pos(child).equals("NOUN") && parse.relation(child).equals("xcomp")) with(named, child);
                    else verbs.add(child);
                }
                case "advcl" -> {
                    if (Set.of("of", "to", "for", "from").contains(Words.mark(parse, child))) verbs.add(child);
                }
                default -> {}
            }
        if (objects.isEmpty()) objects.addAll(named);
        int subject = subject(parse, predicate, REACH);
        if (subject >= 0) with(passive ? objects : doers, subject);
        if (!passive && objects.isEmpty() && isGap()) with(objects, parse.head(predicate));
    }

    private boolean isThing(int word) {
        return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(parse.pos(word));
    }

    /** {@code the strikes that troops carried out}: the clause has its own subject, and no object. */
    private boolean isGap() {
        if (!parse.relation(predicate).equals("acl") || !parse.tag(predicate).matches("VBD|VBZ|VBP|VBN")) return false;
        List<Integer> children = parse.children(predicate);
        return children.stream().noneMatch(this::isWholeClause)
                && children.stream().anyMatch(c -> parse.relation(c).equals("nsubj") && relative(c) == c);
    }

    private void with(List<Integer> list, int word) {
        list.add(word);
        for (int child : parse.children(word))
            if (parse.relation(child).equals("conj")
                    && Set.of("NOUN", "PROPN", "NUM").contains(parse.pos(child))) list.add(child);
    }

    /** {@code accused of theft, which he denies}. */
    private boolean isWholeClause(int word) {
        return parse.lower(word).equals("which")
                && Set.of("deny", "dispute").contains(String.valueOf(Acts.verb(parse.lower(predicate))));
    }

    /** What a relative pronoun stands for; any other word itself. */
    private int relative(int word) {
        return relative(parse, predicate, word);
    }

    private static int relative(Parse parse, int predicate, int word) {
        boolean pronoun = parse.tag(word).matches("WP|WDT") || parse.lower(word).matches("that|which|who");
        return pronoun && parse.relation(predicate).equals("acl") ? parse.head(predicate) : word;
    }

    static boolean isPassive(Parse parse, int verb, int reach) {
        boolean subject = false, helped = false;
        for (int child : parse.children(verb)) {
            String relation = parse.relation(child);
            if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) return true;
            subject |= relation.equals("nsubj");
            helped |= relation.equals("aux");
        }
        if (!parse.tag(verb).equals("VBN") || subject || helped) return false;
        return switch (parse.relation(verb)) {
            case "acl", "advcl" -> true;
            case "conj" -> reach > 0 && isPassive(parse, parse.head(verb), reach - 1);
            default -> false;
        };
    }

    /** The head of the subject, as the clause shows or shares it; −1 where none is sure. */
    static int subject(Parse parse, int verb, int reach) {
        if (reach == 0) return -1;
        for (int child : parse.children(verb))
            if (parse.relation(child).startsWith("nsubj")) return relative(parse, verb, child);
        int head = parse.head(verb);
        if (head == verb) return -1;
        boolean participle = parse.tag(verb).matches("VBG|VBN"),
                headIsVerb = parse.pos(head).matches("VERB|AUX|ADJ");
        switch (parse.relation(verb)) {
            case "conj", "parataxis":
                return headIsVerb && (parse.relation(verb).equals("conj") || participle)
                        ? subject(parse, head, reach - 1)
                        : -1;
            case "xcomp", "ccomp":
                if (parse.isFinite(verb)) return -1;
                int object = object(parse, head);
                if (object >= 0) return object;
                return controlled(parse, head, reach);
            case "advcl":
                if (!participle && !parse.tag(verb).equals("VB")) return -1;
                return controlled(parse, head, reach);
            case "acl":
                if (participle) return head;
                boolean intended = parse.tag(verb).equals("VB")
                        && parse.relation(head).equals("obj")
                        && Governor.isKnown(Lemmas.noun(parse.word(head)));
                return intended ? subject(parse, parse.head(head), reach - 1) : -1;
            default:
                return -1;
        }
    }

    private static int controlled(Parse parse, int verb, int reach) {
        String lemma = Acts.verb(parse.lower(verb));
        if (lemma != null && OF_OBJECT.contains(lemma)) {
            int object = object(parse, verb);
            if (object >= 0) return object;
            if (!isPassive(parse, verb, REACH)) {
                for (int child : parse.children(verb))
                    if (parse.relation(child).equals("obl")
                            && Words.preposition(parse, child).equals("on")) return child;
                return -1;
            }
        }
        return subject(parse, verb, reach - 1);
    }

    private static int object(Parse parse, int verb) {
        for (int child : parse.children(verb)) if (parse.relation(child).equals("obj")) return child;
        return -1;
    }
}
