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
        if (words.start() > 0 && TimeWords.list("until").contains(text.lower(words.start() - 1))) return FUTURE;
        int at = words.start();
        for (int i = words.start(); i < words.end(); i++)
            if (!words.contains(new Span(text.head(i), text.head(i) + 1)) || text.head(i) == i) at = i;
        for (int step = 0; step < REACH; step++) {
            if (at < words.start() || at >= words.end()) {
                Tense tense = at(text, at);
                if (tense != NONE) return tense;
            }
            if (text.head(at) == at) return NONE;
            at = text.head(at);
        }
        return NONE;
    }

    private static Tense at(Text text, int word) {
        String lower = text.lower(word), pos = text.pos(word), tag = text.tag(word);
        boolean ahead = TimeWords.list("ahead").contains(lower);
        if (!pos.equals("VERB") && !pos.equals("AUX")) {
            if (ahead) return FUTURE;
            return auxiliaries(text, word, tag);
        }
        Tense auxiliaries = auxiliaries(text, word, tag);
        if (auxiliaries != NONE) return ahead && auxiliaries == PAST && tag.equals("VBN") ? FUTURE : auxiliaries;
        if (ahead) return FUTURE;
        return switch (tag) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> TimeWords.list("saying").contains(lower) ? NONE : FUTURE;
            case "VBN" -> PAST;
            default -> NONE;
        };
    }

    /** What the auxiliaries say that stand shortly before the word and hang on it. */
    private static Tense auxiliaries(Text text, int word, String tag) {
        boolean future = false, past = false, present = false;
        int from = Math.max(text.sentence(word).start(), word - REACH);
        for (int i = from; i < word; i++) {
            if (text.head(i) != word
                    || !(text.relation(i).startsWith("aux") || text.relation(i).equals("cop"))) continue;
            String lower = text.lower(i);
            future |= TimeWords.list("future").contains(lower);
            past |= TimeWords.list("past").contains(lower);
            present |= lower.equals("is") || lower.equals("are") || lower.equals("'s") || lower.equals("'re");
        }
        if (past) return PAST;
        if (future) return FUTURE;
        return present && tag.equals("VBG") ? FUTURE : NONE;
    }
}
