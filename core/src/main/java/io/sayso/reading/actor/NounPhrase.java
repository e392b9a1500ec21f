package io.sayso.reading.actor;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun that says who acts, with what stands before it: {@code a senior harbour official} → role "senior harbour
 * official"; {@code the Venezuelan president} → role "president", affiliation VEN.
 *
 * @param words its range, from its first modifier, article and owner left out
 * @param counted the same with the words that count it
 * @param role its words without state and number; null where none is left
 * @param affiliation the state or body that its words, its owner or what follows "of" name
 * @param determiner the article or the like before it, in lower case; empty where there is none
 * @param number the word that counts it, in lower case; null where none does
 */
record NounPhrase(
        Span words,
        Span counted,
        @Nullable String role,
        @Nullable String affiliation,
        String determiner,
        @Nullable String number) {
    private static final int LONGEST = 9;
    private static final Set<String> OF_BODY = Set.of("of", "for", "at", "with");
    private static final Set<String> QUANTITY = Set.of(
            "least", "most", "many", "several", "few", "some", "more", "hundreds", "dozens", "thousands", "multiple");
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then");

    /** The phrase whose last word is {@code end}, a word that {@code noun} ends with. */
    static NounPhrase endingAt(Text text, int end, Nouns.Noun noun) {
        int limit = Math.max(text.sentence(end).start(), end - LONGEST), from = end - noun.length() + 1;
        while (from > limit && isModifier(text, from - 1, end)) from--;
        from = afterCompound(text, from, end);
        while (from < end && (!text.isWordLike(from) || text.tag(from).equals("JJS") && isQuantity(text, from))) from++;
        String affiliation = null, number = null;
        int role = from, at = from;
        while (at <= end - noun.length()) {
            Countries.Country state = Countries.at(text, at, end + 1 - noun.length());
            boolean counts = text.tag(at).equals("CD");
            if (counts) number = text.lower(at);
            if (state != null && affiliation == null && !isPlaceWithin(text, state, end)) affiliation = state.iso();
            int next = state == null ? at + 1 : state.end();
            if (role == at && (state != null || counts || isPlainOther(text, at))) role = next;
            at = next;
        }
        if (affiliation == null) affiliation = bodyWithin(text, from, end + 1 - noun.length());
        if (affiliation == null) affiliation = owner(text, from, limit);
        if (affiliation == null) affiliation = after(text, end);
        String determiner = from > text.sentence(end).start() ? text.lower(from - 1) : "";
        if (!text.tag(Math.max(from - 1, 0)).matches("DT|PRP\\$|POS")) determiner = "";
        int bare = from;
        while (bare < end && (text.tag(bare).equals("CD") || isQuantity(text, bare))) bare++;
        int after = noun.list().equals("office") ? title(text, end) : end + 1;
        String words = text.words(new Span(Math.min(Math.max(role, bare), end), after));
        return new NounPhrase(new Span(bare, after), new Span(from, end + 1), words, affiliation, determiner, number);
    }

    /** Of {@code 20 | -year veteran} what follows the compound, whose number the phrase has lost. */
    private static int afterCompound(Text text, int from, int end) {
        boolean cut = from + 1 < end
                && text.word(from).equals("-")
                && from > 0
                && text.tag(from - 1).equals("CD")
                && text.span(from - 1).end() == text.span(from).start();
        return cut ? from + 2 : from;
    }

    private static boolean isModifier(Text text, int word, int head) {
        String tag = text.tag(word);
        if (tag.equals("HYPH")) return true;
        if (text.scores().name(word).endsWith("PER")) return false;
        if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD"))
            return text.head(word) > word && text.head(word) <= head
                    || !text.relation(word).matches("nsubj.*|obj|obl|root");
        return tag.matches("VBN|VBG") && text.relation(word).equals("amod") && text.head(word) <= head;
    }

    private static boolean isPlainOther(Text text, int word) {
        return Set.of("other", "more", "many", "several", "-").contains(text.lower(word));
    }

    /** Whether a capital stands before the noun as a place ({@code Caracas residents}), which is no affiliation. */
    private static boolean isPlaceWithin(Text text, Countries.Country state, int end) {
        return state.form() == Countries.Form.CAPITAL;
    }

    private static boolean isQuantity(Text text, int word) {
        return QUANTITY.contains(text.lower(word));
    }

    /** Where an office's title ends: of {@code Minister of Foreign Affairs}, after the last word. */
    private static int title(Text text, int end) {
        int limit = Math.min(text.sentence(end).end(), end + LONGEST), to = end + 1;
        if (to + 1 >= limit || !Character.isUpperCase(text.word(end).codePointAt(0))) return to;
        if (!Set.of("of", "for").contains(text.lower(to))) return to;
        int from = text.lower(to + 1).equals("the") ? to + 2 : to + 1, at = from;
        while (at < limit && isTitleWord(text, at)) at++;
        while (at > from && !Character.isUpperCase(text.word(at - 1).codePointAt(0))) at--;
        boolean state = at > from && Countries.at(text, from, at) != null;
        return at > from && !state ? at : to;
    }

    private static boolean isTitleWord(Text text, int word) {
        if (text.lower(word).equals("and")) return true;
        return Character.isUpperCase(text.word(word).codePointAt(0))
                && !text.scores().name(word).endsWith("PER");
    }

    /** The body among the modifiers, named ({@code CIA officials}) or not ({@code administration official}). */
    private static @Nullable String bodyWithin(Text text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.scores().name(i).endsWith("ORG")) {
                int to = i + 1;
                while (to < end && text.scores().name(to).equals("I-ORG")) to++;
                return text.words(new Span(i, to));
            }
            Nouns.Noun noun = ActorWords.nounAt(text, i);
            if (noun != null
                    && (noun.list().startsWith("body") || noun.list().equals("armed"))
                    && !FORMER.contains(text.lower(i)))
                return text.words(new Span(Math.max(from, i - noun.length() + 1), i + 1));
        }
        return null;
    }

    /** Of {@code Venezuela's president}, Venezuela. */
    private static @Nullable String owner(Text text, int from, int limit) {
        int mark = from - 1;
        if (mark <= limit || !text.tag(mark).equals("POS")) return null;
        return nameEndingAt(text, mark - 1, limit);
    }

    private static @Nullable String nameEndingAt(Text text, int last, int limit) {
        if (text.scores().name(last).equals("O")) return null;
        int from = last;
        while (from > limit && text.scores().name(from).startsWith("I-")) from--;
        Countries.Country state = Countries.at(text, from, last + 1);
        if (state != null && state.end() == last + 1) return state.iso();
        return text.scores().name(last).endsWith("LOC") ? null : text.words(new Span(from, last + 1));
    }

    /** Of {@code president of Venezuela} or {@code a spokesman for the Coast Guard}, what follows. */
    private static @Nullable String after(Text text, int end) {
        int limit = text.sentence(end).end(), from = end + 2;
        if (from >= limit || !OF_BODY.contains(text.lower(end + 1))) return null;
        if (text.tag(from).equals("DT") && from + 1 < limit) from++;
        if (text.scores().name(from).equals("O")) return null;
        int to = from + 1;
        while (to < limit && text.scores().name(to).startsWith("I-")) to++;
        Countries.Country state = Countries.at(text, from, to);
        if (state != null && state.end() == to) return text.lower(end + 1).equals("of") ? state.iso() : null;
        return text.scores().name(from).endsWith("ORG") ? text.words(new Span(from, to)) : null;
    }
}
