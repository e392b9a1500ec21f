package io.sayso.report.language;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A first look at a text: whether so many of its words are those of {@code english.txt} that it can be nothing else.
 * Costs a fraction of a millisecond, and keeps the detector unloaded for whoever reads English.
 *
 * @param sample the first {@value #LONGEST} units
 * @param letters how many letters are in them
 * @param latin how many of those are Latin
 * @param words how many words
 * @param english how many of those are of the list
 */
record Glance(String sample, int letters, int latin, int words, int english) {
    private static final int LONGEST = 5_000, LONGEST_WORD = 12;

    /** Of 928 English reports of PolNeAR all but one reach it; of 46 pages in other languages none had more than 4. */
    private static final int LEAST_PERCENT = 8, LEAST = 3;

    private static final Set<String> ENGLISH = read();

    static Glance at(String text) {
        String sample = text.substring(0, Math.min(LONGEST, text.length()));
        int letters = 0, latin = 0, words = 0, english = 0;
        for (int i = 0; i < sample.length(); i++) {
            int from = i;
            while (i < sample.length() && Character.isLetter(sample.charAt(i)))
                if (Character.UnicodeScript.of(sample.charAt(i++)) == Character.UnicodeScript.LATIN) latin++;
            if (i == from) continue;
            words++;
            letters += i - from;
            if (i - from <= LONGEST_WORD
                    && ENGLISH.contains(sample.substring(from, i).toLowerCase(Locale.ROOT))) english++;
        }
        return new Glance(sample, letters, latin, words, english);
    }

    boolean isEnglish() {
        return english >= LEAST && english * 100 >= LEAST_PERCENT * words;
    }

    /** Whether most of it is in Latin letters. */
    boolean isLatin() {
        return 2 * latin > letters;
    }

    private static Set<String> read() {
        InputStream in = Glance.class.getResourceAsStream("english.txt");
        if (in == null) throw new SaysoBug("english.txt is not in the jar.");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
