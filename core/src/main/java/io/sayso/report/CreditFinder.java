package io.sayso.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines at a report's end that say where it comes from or who worked on it: {@code (Reporting by Jory
 * Penhalwyn; Editing by Maud Ekrel)}, {@code — AP}, {@code © 2025 AFP}.
 *
 * <p>An agency is credited where it is all of a line, but for brackets, a dash or a copyright; and where a line says
 * that it contributed to the report ({@code … contributed to this report.}), that it was written with its words
 * ({@code With AFP}), or, after a label of {@code [desk-label]}, that it reported ({@code Additional reporting by
 * Coastal Wire}), since words of that agency stand in the report. People who are named so did not supply it.
 */
final class CreditFinder {
    private static final int LONGEST = 600;
    private static final String CONTRIBUTED = " contributed to this ";

    private static final Pattern AGENCY_ALONE = Pattern.compile("(?:[–—―-]{1,2}\\s?|[(\\[])?"
            + "((?i:©|\\(c\\)|copyright)\\s?(?:©\\s?)?(?:\\d{4}\\s)?)?([\\p{L}.-]++(?: [\\p{L}.-]++){0,3})[)\\]]?\\.?");

    private CreditFinder() {}

    /**
     * A credit.
     *
     * @param span where it stands
     * @param agency the agency that it credits; null where it credits none
     */
    record Credit(Span span, @Nullable String agency) {}

    /** The credit that {@code line} of {@code text} is, or null. */
    static @Nullable Credit find(String text, Span line) {
        if (line.length() >= LONGEST) return null;
        String words = line.in(text);
        String desk = deskLine(words);
        if (desk != null) return new Credit(line, agency(desk));
        Credit shared = shared(line, words);
        if (shared != null) return shared;
        if (line.length() > 80) return null;
        Matcher alone = AGENCY_ALONE.matcher(words);
        if (!alone.matches()) return null;
        String name = alone.group(2);
        if (name.endsWith(".")) name = name.substring(0, name.length() - 1);
        return FurnitureWords.isNewsAgency(name) ? new Credit(line, name) : null;
    }

    private static @Nullable Credit shared(Span line, String words) {
        String bare = words.replaceAll("^[\\s\\p{Pd}(*_]++|[\\s).*_]++$", "");
        int at = bare.indexOf(CONTRIBUTED);
        if (at < 0 && !bare.startsWith("With ")) return null;
        String names = at < 0 ? bare.substring("With ".length()) : bare.substring(0, at);
        for (String label : FurnitureWords.SHARE_LABELS)
            if (names.regionMatches(true, 0, label + " ", 0, label.length() + 1))
                names = names.substring(label.length() + 1);
        String agency = agency(names);
        if (agency != null) return new Credit(line, agency);
        return at > 0 && at + CONTRIBUTED.length() + 40 > bare.length() && Character.isUpperCase(bare.charAt(0))
                ? new Credit(line, null)
                : null;
    }

    /** The first agency among {@code names}, or null. */
    private static @Nullable String agency(String names) {
        for (String name : names.split(", and |, | and |; ", 20)) {
            String bare = name.replaceAll("[\\s).]++$", "");
            if (FurnitureWords.isNewsAgency(bare)) return bare;
        }
        return null;
    }

    /** Who is named after a desk's label that {@code line} begins with; null where it begins with none. */
    private static @Nullable String deskLine(String line) {
        int from = 0;
        while (from < 2 && from < line.length() && "([-–—".indexOf(line.charAt(from)) >= 0) from++;
        String words = line.substring(from).stripLeading();
        boolean bracketed = from > 0;
        if (!bracketed && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0) return null;
        String lower = words.substring(0, Math.min(words.length(), 40)).toLowerCase(Locale.ROOT);
        for (String label : FurnitureWords.DESK_LABELS)
            if (lower.startsWith(label + " ") && words.length() > label.length() + 1) {
                String names = words.substring(label.length() + 1);
                return Character.isUpperCase(names.codePointAt(0)) ? names : null;
            }
        return null;
    }
}
