package io.sayso.report;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules for a report's frame ask of words: are they a name, an agency, a day? */
final class Words {
    private static final Set<String> AGENCIES = agencies();

    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul"
                            + " aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed"
                            + " thu thur thurs fri sat sun")
                    .split(" "));

    /** Words that stand in lower case inside a name or between names. */
    private static final Set<String> JOINING = Set.of(
            "and", "of", "in", "for", "the", "at", "de", "del", "der", "van", "von", "da", "di", "la", "le", "al");

    private Words() {}

    private static Set<String> agencies() {
        try (InputStream in = Words.class.getResourceAsStream("/io/sayso/report/agencies.txt")) {
            if (in == null) throw new SaysoBug("The list of agencies is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code text} is one agency's name, or several with a stroke between them. */
    static boolean isAgency(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)) return true;
        for (String part : lower.split("/", -1)) if (!AGENCIES.contains(part.strip())) return false;
        return true;
    }

    /** Whether {@code word} is a day of the week or a month, in full or short, with or without a full stop or comma. */
    static boolean isDayOrMonth(String word) {
        return DAYS_AND_MONTHS.contains(letters(word).toLowerCase(Locale.ROOT));
    }

    /** Whether all letters of {@code word} are capitals, and it has one; its other characters are those of a name. */
    static boolean isAllCaps(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) letter = true;
            else if (Character.isLetter(c)
                    || ("-'’./".indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK)) return false;
        }
        return letter;
    }

    static boolean isCapitalised(String word) {
        String bare = letters(word);
        return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    }

    /**
     * Whether {@code words} read as a name or names: 1 to {@code most} words, capitalised but for small words inside.
     */
    static boolean isName(List<String> words, int most) {
        if (words.isEmpty() || words.size() > most) return false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inside = i > 0 && i < words.size() - 1;
            if (!isCapitalised(word) && !(inside && (JOINING.contains(word) || word.equals("&")))) return false;
        }
        return true;
    }

    /** Whether {@code text} ends as a sentence does, perhaps inside quotation marks or brackets. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) at--;
        return at >= 0 && ".?!…".indexOf(text.charAt(at)) >= 0;
    }

    private static String letters(String word) {
        int from = 0, to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) to--;
        return word.substring(from, to);
    }
}
