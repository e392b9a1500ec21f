package io.sayso.report;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a line is what an outlet says of its own report: {@code Correction: An earlier version of this article
 * misstated the day.} It begins with a label of {@code furniture.txt} and a colon or a dash, a date between them
 * perhaps; or it says near its beginning one of the phrases there.
 */
final class NoteFinder {
    private static final int PHRASE_WITHIN = 60;

    private static final Pattern DATE_AND_COLON =
            Pattern.compile("(?:,? ?\\(?(?:\\p{Lu}\\p{L}{2,9}+\\.?,? ?|\\d{1,4},? ?){1,4}\\)?)? ?(?::|[–—-] )");

    private NoteFinder() {}

    static boolean isNote(String line) {
        String start =
                line.substring(0, Math.min(line.length(), 2 * PHRASE_WITHIN)).toLowerCase(Locale.ROOT);
        for (String label : FurnitureWords.NOTE_LABELS)
            if (start.startsWith(label)
                    && DATE_AND_COLON
                            .matcher(line)
                            .region(label.length(), line.length())
                            .lookingAt()) return true;
        for (String phrase : FurnitureWords.NOTE_PHRASES) {
            int at = start.indexOf(phrase);
            if (at >= 0 && at < PHRASE_WITHIN) return true;
        }
        return false;
    }
}
