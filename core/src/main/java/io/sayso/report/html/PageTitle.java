package io.sayso.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page's title says of who published it: {@code The pier is shut | The Ledger} → {@code The Ledger}.
 *
 * <p>The last part of a title is the outlet's name where an upright stroke, a dot or colons set it off, or where the
 * part before it is the headline; the first is where the last is the headline. Dashes stand in headlines too.
 */
final class PageTitle {
    private static final int LONGEST = 40, LONGEST_TITLE = 400, ALIKE = 12;
    private static final String[] STRONG = {" | ", " :: ", " • ", " · "}, WEAK = {" - ", " – ", " — "};

    private PageTitle() {}

    /**
     * @param headlines what the page calls its headline elsewhere, perhaps the whole title among them
     * @param heading the page's first heading
     */
    static @Nullable String outlet(String title, List<String> headlines, String heading) {
        if (title.length() > LONGEST_TITLE) return null;
        for (String[] separators : new String[][] {STRONG, WEAK})
            for (String separator : separators) {
                int last = title.lastIndexOf(separator), first = title.indexOf(separator);
                if (last <= 0) continue;
                String end = title.substring(last + separator.length()).strip();
                String start = title.substring(0, first).strip();
                List<String> named = new ArrayList<>(headlines);
                named.add(heading);
                named.removeIf(title::equals);
                if (isHeadline(end, named)) return isName(start) ? start : null;
                if (separators == STRONG || isHeadline(title.substring(0, last), named))
                    return isName(end) ? end : null;
            }
        return null;
    }

    /** Whether one of {@code headlines} begins as {@code part} does. */
    private static boolean isHeadline(String part, List<String> headlines) {
        String start = part.strip().toLowerCase(Locale.ROOT);
        if (start.length() < ALIKE) return false;
        for (String headline : headlines) {
            String other = headline.strip().toLowerCase(Locale.ROOT);
            if (other.length() >= ALIKE && (other.startsWith(start) || start.startsWith(other))) return true;
        }
        return false;
    }

    private static boolean isName(String part) {
        return !part.isEmpty()
                && part.length() <= LONGEST
                && (Character.isUpperCase(part.codePointAt(0)) || Character.isDigit(part.codePointAt(0)))
                && ".!?…".indexOf(part.charAt(part.length() - 1)) < 0
                && part.chars().noneMatch(c -> "()[]:;".indexOf(c) >= 0);
    }
}
