package io.sayso.reading.time;

import io.sayso.reading.Text;
import io.sayso.report.Span;

/** Where a clause looks: {@code will meet on Monday} ahead, {@code met on Monday} back. */
enum Tense {
    PAST,
    FUTURE,
    /** Neither is said: {@code the talks on Monday}. */
    NONE;

    /** How many words before a verb its auxiliaries are looked for in, and how many heads up a verb. */
    private static final int REACH = 8;

    /** The tense of the clause that the time at {@code words} stands in. */
    static Tense of(Text text, Span words) {
        Span sentence = text.sentence(words.start());
        String before = words.start() > sentence.start() ? text.lower(words.start() - 1) : "";
        if (isListed("ahead", before)) return FUTURE;
        if (isListed("until", before) && words.start() - 1 > sentence.start()) return FUTURE;
        int at = top(text, words);
        if (words.end() < sentence.end() && text.tag(words.end()).equals("POS")) return ofOwner(text, at);
        Tense tense = climb(text, words, at);
        return tense == NONE && isListed("by", before) ? FUTURE : tense;
    }

    /** The word of the range that the rest of it hangs on. */
    private static int top(Text text, Span words) {
        for (int i = words.start(); i < words.end(); i++)
            if (text.head(i) == i || text.head(i) < words.start() || text.head(i) >= words.end()) return i;
        return words.start();
    }

    private static Tense climb(Text text, Span words, int from) {
        boolean underInfinitive = false;
        int at = from;
        for (int step = 0; step < REACH; step++) {
            if (at < words.start() || at >= words.end()) {
                Tense tense = at(text, at, underInfinitive);
                if (tense != NONE) return tense;
                underInfinitive |= text.tag(at).equals("VB");
            }
            if (text.head(at) == at) return NONE;
            at = text.head(at);
        }
        return NONE;
    }

    /**
     * Of {@code Monday's vote will decide}, whose verb tells of the vote; of {@code will undo Monday's vote} it does
     * not.
     */
    private static Tense ofOwner(Text text, int at) {
        int owned = text.head(at);
        if (owned == at || !text.relation(owned).startsWith("nsubj")) return NONE;
        return at(text, text.head(owned), false);
    }

    /**
     * What a word says of the time that hangs on it.
     *
     * @param underInfinitive whether an infinitive stands between: {@code agreed to meet on Monday}
     */
    private static Tense at(Text text, int word, boolean underInfinitive) {
        String lower = text.lower(word), pos = text.pos(word), tag = text.tag(word);
        // the model at times takes "plans" for a past form; no past form ends so
        boolean past = tag.equals("VBD") && !lower.endsWith("s");
        boolean ahead = isListed("ahead", lower) && (underInfinitive || !past);
        Tense auxiliaries = auxiliaries(text, word, tag);
        if (!pos.equals("VERB") && !pos.equals("AUX")) return ahead ? FUTURE : auxiliaries;
        boolean asked = isListed("asking", lower) && !underInfinitive;
        if (auxiliaries != NONE)
            return ahead && !asked && auxiliaries == PAST && tag.equals("VBN") ? FUTURE : auxiliaries;
        if (ahead) return FUTURE;
        return switch (tag) {
            case "VBD", "VBN" -> PAST;
            case "VBZ", "VBP" -> isListed("saying", lower) ? NONE : FUTURE;
            default -> NONE;
        };
    }

    /** What the auxiliaries say that stand shortly before the word and hang on it. */
    private static Tense auxiliaries(Text text, int word, String tag) {
        boolean future = false, past = false, present = false;
        int from = Math.max(text.sentence(word).start(), word - REACH);
        for (int i = from; i < word; i++) {
            String relation = text.relation(i);
            if (text.head(i) != word || !(relation.startsWith("aux") || relation.equals("cop"))) continue;
            String lower = text.lower(i);
            future |= isListed("future", lower);
            past |= isListed("past", lower);
            present |= isListed("present", lower);
        }
        if (past) return PAST;
        if (future) return FUTURE;
        return present && tag.equals("VBG") ? FUTURE : NONE;
    }

    private static boolean isListed(String list, String word) {
        return TimeWords.list(list).contains(word);
    }
}
