package io.sayso.lineage;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Reading;
import io.sayso.report.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report says that its newsroom's own people saw or counted: {@code A Northquay team on the ferry saw},
 * {@code Northquay counted}, {@code our reporter heard}. What they were told or shown is hearsay.
 */
final class Witness {
    private static final Lexicon LISTS = Lexicon.read(Witness.class, "principals.txt");
    private static final Set<String> PEOPLE = LISTS.list("newsroom"),
            SEES = LISTS.list("witnesses"),
            HEARSAY = LISTS.list("hearsay");
    private static final int FAR = 12;

    private Witness() {}

    /** Whether the words are of somebody of a newsroom: {@code Coastal Wire reporter}. */
    static boolean isOfNewsroom(@Nullable String role) {
        return role != null && PEOPLE.contains(last(role));
    }

    private static String last(String role) {
        String[] words = Names.key(role).split(" ", -1);
        return words[words.length - 1];
    }

    static boolean in(Reading reading, String outlet) {
        String text = reading.report().text();
        BitSet quoted = Quoted.in(text);
        String key = Names.key(outlet), first = key.split(" ", 2)[0];
        List<Span> words = Digesting.words(text);
        for (int i = 0; i < words.size(); i++) {
            if (quoted.get(words.get(i).start())) continue;
            String word = lower(text, words.get(i));
            boolean named = word.equals(first)
                    && Character.isUpperCase(text.charAt(words.get(i).start()));
            boolean ours = word.equals("our") && i + 1 < words.size() && PEOPLE.contains(lower(text, words.get(i + 1)));
            if ((named || ours) && sees(text, words, i + 1)) return true;
        }
        return false;
    }

    private static boolean sees(String text, List<Span> words, int from) {
        int to = Math.min(words.size(), from + FAR);
        for (int i = from; i < to; i++) {
            if (ends(text, words.get(i - 1).end(), words.get(i).start())) return false;
            String word = lower(text, words.get(i));
            if (HEARSAY.contains(word)) return false;
            if (SEES.contains(word)) return true;
        }
        return false;
    }

    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) if (".!?\n;:".indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }

    private static String lower(String text, Span word) {
        String lower = word.in(text).toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
