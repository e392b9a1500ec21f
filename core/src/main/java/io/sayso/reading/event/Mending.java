package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Arrays;
import java.util.Set;

/**
 * Mends what the model's parse gets wrong regularly and English rules out: a form in -ing is no past tense, "at least"
 * is no preposition, a noun right before a verb with a tense is its subject. Each rule looks a few words about, so that
 * a text takes time in proportion to its length; no rule makes a ring.
 */
final class Mending {
    private static final Lexicon LISTS = Lexicon.read(Mending.class, "parse.txt");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "SYM"),
            LOOSE = Set.of("compound", "flat", "fixed", "nmod", "dep"),
            MISSED = Set.of("compound", "flat", "fixed", "nmod", "dep", "obl", "root"),
            EARLY = Set.of("obj", "obl", "root", "dep"),
            TIMES = LISTS.list("times"),
            ABOUT = LISTS.list("about"),
            ING = LISTS.list("ing");

    /** How many words a rule looks about, and how far up. */
    static final int REACH = 6;

    private static final int DEEPEST = 50;

    private final Text text;
    private final int[] heads;
    private final String[] relations, tags, parts;
    private final Enumeration enumeration;

    /**
     * Of each word: its preposition, determiner, object, subject, first helping verb, and a noun before it that may be
     * its subject; −1 for none.
     */
    private final int[] preposition, determiner, object, subject, helper, early;

    Mending(Text text, int[] heads, String[] relations, String[] tags, String[] parts) {
        this.text = text;
        this.heads = heads;
        this.relations = relations;
        this.tags = tags;
        this.parts = parts;
        enumeration = new Enumeration(text, heads, parts);
        preposition = none();
        determiner = none();
        object = none();
        subject = none();
        early = none();
        helper = none();
    }

    private int[] none() {
        int[] none = new int[heads.length];
        Arrays.fill(none, -1);
        return none;
    }

    void mend() {
        for (int word = 0; word < heads.length; word++) {
            form(word);
            preposition(word);
            quantity(word);
        }
        for (int word = 0; word < heads.length; word++) note(word);
        for (int word = 0; word < heads.length; word++) if (parts[word].equals("VERB")) verb(word);
        for (int word = 0; word < heads.length; word++) if (NOMINAL.contains(parts[word])) noun(word);
        for (int word = 0; word < heads.length; word++) if (NOMINAL.contains(parts[word])) object(word);
        for (int word = 0; word < heads.length; word++) if (parts[word].equals("VERB")) subject(word);
    }

    private void note(int word) {
        int head = heads[word];
        if (head == word) return;
        switch (relations[word]) {
            case "case" -> preposition[head] = preposition[head] < 0 ? word : preposition[head];
            case "det" -> determiner[head] = word;
            case "obj" -> object[head] = word;
            case "nsubj", "nsubj:pass", "csubj" -> subject[head] = subject[head] < 0 ? word : subject[head];
            case "aux", "aux:pass", "cop" -> helper[head] = helper[head] < 0 ? word : helper[head];
            default -> {}
        }
    }

    /** {@code killing} is no past tense: it is a participle or, after an article, a noun. */
    private void form(int word) {
        boolean past = Set.of("VBD", "VBN", "VBZ", "VBP").contains(tags[word])
                && text.lower(word).endsWith("ing")
                && !ING.contains(text.lower(word));
        if (!past) return;
        int first = text.sentence(word).start(), at = word - 1;
        while (at >= first && word - at < REACH && Enumeration.MODIFIER.contains(parts[at])) at--;
        boolean noun = at >= first && parts[at].equals("DET") && heads[at] > at && heads[at] <= word;
        tags[word] = noun ? "NN" : "VBG";
        if (!noun) return;
        parts[word] = "NOUN";
        if (relations[word].equals("advcl")) relations[word] = "obl";
        for (int i = at; i < word; i++)
            if (heads[i] == word && relations[i].startsWith("nsubj")) relations[i] = "compound";
    }

    /** {@code flying over the strait}: a preposition stands before its noun, and not behind it. */
    private void preposition(int word) {
        int head = heads[word];
        if (!relations[word].equals("case") || head >= word || !parts[word].equals("ADP")) return;
        int last = Math.min(text.sentence(word).end(), word + REACH);
        for (int noun = word + 1; noun < last; noun++)
            if (heads[noun] == head && NOMINAL.contains(parts[noun])) {
                heads[word] = noun;
                return;
            }
    }

    /** The {@code at} of "at least 9" and the {@code over} of "over 9" are no prepositions. */
    private void quantity(int word) {
        if (word + 1 >= heads.length || !relations[word].equals("case") && heads[word] != word + 1) return;
        boolean superlative =
                text.lower(word).equals("at") && Set.of("least", "most").contains(text.lower(word + 1));
        boolean about = ABOUT.contains(text.lower(word)) && parts[word + 1].equals("NUM");
        boolean upTo = text.lower(word).equals("to")
                && word > 0
                && text.lower(word - 1).equals("up");
        if (!superlative && !about && !upTo) return;
        int noun = heads[word];
        if (noun == word + 1 && heads[noun] > noun && heads[noun] - noun < REACH) noun = heads[noun];
        if (parts[noun].equals("NUM") && heads[noun] > noun && heads[noun] - noun < REACH) noun = heads[noun];
        relations[word] = "advmod";
        int verb = heads[noun];
        if (relations[noun].equals("obl") && parts[verb].equals("VERB") && verb < word && word - verb <= 2)
            relations[noun] = "obj";
    }

    private void verb(int verb) {
        int head = heads[verb];
        if (relations[verb].startsWith("acl") && tags[verb].equals("VBG") && parts[head].equals("VERB"))
            relations[verb] = "advcl";
        boolean attributive = head > verb
                && head - verb < REACH
                && relations[verb].startsWith("acl")
                && NOMINAL.contains(parts[head])
                && tags[verb].matches("VBN|VBG");
        for (int i = verb + 1; attributive && i < head; i++) attributive = Enumeration.MODIFIER.contains(parts[i]);
        if (attributive) relations[verb] = "amod";
        boolean clause = relations[verb].equals("amod") && head > verb && (helper[verb] >= 0 || subject[verb] >= 0);
        if (clause && NOMINAL.contains(parts[head]) && preposition[head] < 0) turned(verb, head);
    }

    /** {@code had suspended aid}: what has a helping verb or a subject is no adjective of the noun behind it. */
    private void turned(int verb, int noun) {
        boolean root = heads[noun] == noun;
        heads[verb] = root ? verb : heads[noun];
        relations[verb] = root ? "root" : "parataxis";
        heads[noun] = verb;
        relations[noun] = "obj";
        object[verb] = noun;
        int first = Math.max(text.sentence(verb).start(), verb - REACH);
        for (int i = first; i < verb; i++)
            if (heads[i] == noun && relations[i].startsWith("nsubj")) {
                heads[i] = verb;
                subject[verb] = i;
            }
    }

    private void noun(int noun) {
        int head = heads[noun];
        if (relations[noun].equals("obl") && parts[head].matches("NOUN|PROPN")) relations[noun] = "nmod";
        if (preposition[noun] >= 0 && parts[head].equals("VERB") && LOOSE.contains(relations[noun]))
            relations[noun] = "obl";
        else if (relations[noun].matches("nmod|appos") && preposition[noun] < 0 && head < noun && enumeration.has(noun))
            relations[noun] = "conj";
        else if (relations[noun].equals("compound")
                && determiner[head] > noun
                && parts[heads[head]].equals("VERB")
                && heads[head] < noun) twoNouns(noun, head);
        else if (relations[noun].equals("nsubj") && isJoined(noun, "nsubj")) {
            heads[noun] = noun + 1;
            relations[noun] = "compound";
            if (subject[head] == noun) subject[head] = noun + 1;
        } else if (parts[head].equals("VERB")
                && head > noun
                && preposition[noun] < 0
                && EARLY.contains(relations[noun])
                && !isTime(noun)
                && !tags[noun].matches("WP|WDT")
                && early[head] < 0) early[head] = noun;
    }

    /** Whether the next word hangs on the same verb, so that the two are one noun: {@code a drone attack killed}. */
    private boolean isJoined(int noun, String relation) {
        int next = noun + 1;
        return next < heads.length
                && heads[next] == heads[noun]
                && preposition[next] < 0
                && parts[noun].matches("NOUN|PROPN")
                && parts[next].matches("NOUN|PROPN")
                && (relation.isEmpty() ? MISSED.contains(relations[next]) : relations[next].equals(relation));
    }

    /** The noun right behind a verb that has no object, and no preposition before it. */
    private void object(int noun) {
        int verb = heads[noun];
        if (verb >= noun || noun - verb > REACH || !parts[verb].equals("VERB")) return;
        boolean named = object[verb] > noun && determiner[object[verb]] > noun && relations[noun].equals("compound");
        if (object[verb] >= 0 && !named) return;
        boolean second = relations[noun].equals("nsubj") && subject[verb] >= 0 && subject[verb] < verb;
        if (!second && !MISSED.contains(relations[noun])) return;
        boolean passive = helper[verb] >= 0 && tags[verb].equals("VBN") && isBe(helper[verb]);
        if (passive || preposition[noun] >= 0 || isTime(noun) || tags[noun].matches("WP|WDT")) return;
        for (int i = verb + 1; i < noun; i++)
            if (!Enumeration.MODIFIER.contains(parts[i])
                    && !Set.of("DET", "SYM", "ADV", "PART").contains(parts[i])
                    && !(heads[i] == verb && relations[i].matches("compound.*"))) return;
        if (isJoined(noun, "")) {
            heads[noun] = noun + 1;
            relations[noun] = "compound";
            return;
        }
        if (named) relations[object[verb]] = "xcomp";
        relations[noun] = "obj";
        object[verb] = noun;
    }

    private boolean isTime(int word) {
        return isTime(text.lower(word));
    }

    /** Whether a word in lower case names a day, a month or a length of time. */
    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    /**
     * {@code named the league a danger}: a noun before another's article is no part of it; the first article is its.
     */
    private void twoNouns(int noun, int next) {
        int first = Math.max(text.sentence(noun).start(), noun - REACH);
        for (int i = first; i < noun; i++) if (heads[i] == next && relations[i].equals("det")) heads[i] = noun;
        heads[noun] = heads[next];
        relations[noun] = "obj";
        relations[next] = "xcomp";
    }

    /** The noun right before a verb with a tense that has no subject. */
    private void subject(int verb) {
        if (subject[verb] >= 0 || relations[verb].matches("amod|compound|case|aux.*|acl.*")) return;
        boolean helped = helper[verb] >= 0
                && helper[verb] < verb
                && !text.lower(helper[verb]).matches("be|being|to");
        if (!helped && !tags[verb].matches("VBD|VBZ|VBP")) return;
        if (!helped && verb + 1 < heads.length && text.lower(verb + 1).equals("by")) return;
        Span sentence = text.sentence(verb);
        int at = (helped ? helper[verb] : verb) - 1;
        while (at >= sentence.start() && parts[at].equals("ADV")) at--;
        for (int i = 0; i < REACH && at >= sentence.start() && isRest(at); i++) at = heads[at];
        int found = at >= sentence.start() && isSubject(verb, at) ? at : early[verb];
        if (found < 0 || heads[found] == verb && relations[found].equals("obj") && found > verb) return;
        heads[found] = verb;
        relations[found] = tags[verb].equals("VBN") && helped && isBe(helper[verb]) ? "nsubj:pass" : "nsubj";
        subject[verb] = found;
    }

    /** {@code Lind} of "Mara Lind": the parse hangs a name, and a list, on its first word. */
    private boolean isRest(int word) {
        return heads[word] < word && Set.of("flat", "fixed", "conj").contains(relations[word]);
    }

    private boolean isSubject(int verb, int noun) {
        if (!NOMINAL.contains(parts[noun]) || preposition[noun] >= 0 || tags[noun].matches("WP|WDT")) return false;
        if (relations[noun].startsWith("nsubj") && heads[noun] != noun && heads[noun] < noun) return false;
        return heads[noun] == verb || heads[noun] > verb && !isBelow(verb, noun);
    }

    private boolean isBe(int word) {
        return Set.of("is", "are", "was", "were", "been").contains(text.lower(word));
    }

    /** Taken to be so where that is too far up to see. */
    private boolean isBelow(int word, int ancestor) {
        int at = word, steps = 0;
        while (at != ancestor && heads[at] != at && steps++ < DEEPEST) at = heads[at];
        return at == ancestor || steps >= DEEPEST;
    }
}
