package io.sayso.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who took or supplied a picture, at the end of the line under it.
 *
 * <p>Five forms count, of which the last {@value #TAIL} units of a line are looked through once each:
 *
 * <ul>
 *   <li>in brackets: {@code (Photo by X)}, {@code (X/Agency)}, {@code [AP Photo/X]}, {@code (X via Agency)};
 *   <li>after a label: {@code Photograph: X/Agency}, {@code Credit: X}, {@code Photo by X};
 *   <li>after a dash, {@code X/Agency}; or {@code Agency}, where no sentence ends before the dash (reports are signed
 *       so); or a name of two words or more in capitals with no full stop after it, where what stands before the dash
 *       is neither in capitals nor a quotation (people sign these so too);
 *   <li>after a full stop or nothing, {@code X/Agency} or {@code X via Agency};
 *   <li>alone, the name of an agency for pictures: {@code Getty Images}.
 * </ul>
 *
 * <p>Agencies and labels are those of {@code furniture.txt}. {@code Agency/Agency} is no picture's credit: reports are
 * signed so.
 *
 * @param from where in the line the credit begins, with its bracket, label or dash
 * @param names where in the line the names stand
 */
record PictureCredit(int from, Span names) {
    private static final int TAIL = 160;
    private static final String DASHES = "–—―", STOPS = ".!?…", QUOTES = "\"“”'‘’«»";

    /**
     * The credit that {@code line} ends in, or null.
     *
     * @param mayBeHeadline whether capitals and labels at its end prove nothing
     */
    static @Nullable PictureCredit endOf(String line, boolean mayBeHeadline) {
        int end = line.endsWith(".") ? line.length() - 1 : line.length();
        int from = Math.max(0, end - TAIL);
        if (!mayHold(line, from)) return isPictureAgency(line.substring(0, end)) ? of(line, 0, 0, end) : null;
        PictureCredit credit = inBrackets(line, from, end);
        if (credit == null) credit = labelled(line, from, end, mayBeHeadline);
        if (credit == null) credit = afterDash(line, from, end, mayBeHeadline);
        return credit != null ? credit : afterStop(line, from, end);
    }

    /** Whether all of {@code line} names who took or supplied a picture. */
    static boolean isOne(String line) {
        String names = line.substring(labelEnd(line));
        return isPictureAgency(names)
                || (isCredit(names) && (labelEnd(line) > 0 || names.strip().indexOf(' ') > 0));
    }

    private static boolean mayHold(String line, int from) {
        for (int i = from; i < line.length(); i++)
            if (":/)]-–—―".indexOf(line.charAt(i)) >= 0 || line.startsWith(" by ", i) || line.startsWith(" via ", i))
                return true;
        return false;
    }

    private static @Nullable PictureCredit inBrackets(String line, int from, int end) {
        if (end < from + 2 || ")]".indexOf(line.charAt(end - 1)) < 0) return null;
        int open = Math.max(line.lastIndexOf('(', end - 1), line.lastIndexOf('[', end - 1));
        if (open < from) return null;
        int close = line.charAt(end - 2) == '.' ? end - 2 : end - 1;
        if (close <= open) return null;
        String inside = line.substring(open + 1, close);
        int label = labelEnd(inside);
        String names = inside.substring(label);
        boolean credit = label > 0 ? isCredit(names) : isSlashCredit(names) || isPictureAgency(names);
        return credit ? of(line, open, open + 1 + label, close) : null;
    }

    /** Where the names begin after a label at the start of {@code words}; 0 where there is none. */
    static int labelEnd(String words) {
        for (String by : new String[] {":", " by ", "/", " courtesy of ", " via "}) {
            int at = words.indexOf(by);
            if (at > 0 && isCreditLabel(words.substring(0, at))) return at + by.length();
        }
        return 0;
    }

    private static @Nullable PictureCredit labelled(String line, int from, int end, boolean mayBeHeadline) {
        int colon = line.lastIndexOf(':', end - 1), by = line.lastIndexOf(" by ", end - 1);
        int at = Math.max(colon, by);
        if (at <= from) return null;
        int label = labelStart(line, from, at);
        if (label < 0 || (mayBeHeadline && label > 0)) return null;
        int names = at + (at == colon ? 1 : " by ".length());
        return isCredit(line.substring(names, end)) ? of(line, label, names, end) : null;
    }

    /** Where the label that ends at {@code at} begins, with a capital and after a space or nothing; or −1. */
    private static int labelStart(String line, int from, int at) {
        int start = at, found = -1;
        for (int words = 0; words < 2 && start > from; words++) {
            start = Math.max(line.lastIndexOf(' ', start - 1), from - 1);
            String label = line.substring(start + 1, at);
            if (!label.isEmpty() && Character.isUpperCase(label.charAt(0)) && isCreditLabel(label)) found = start + 1;
        }
        return found;
    }

    private static @Nullable PictureCredit afterDash(String line, int from, int end, boolean mayBeHeadline) {
        int dash = lastDash(line, from, end);
        if (dash < 0) return null;
        String names = line.substring(dash + 1, end), before = line.substring(0, dash);
        if (isSlashCredit(names) || isPictureAgency(names)) return of(line, dash, dash + 1, end);
        boolean stopped = end < line.length();
        if (mayBeHeadline || stopped || isQuotation(before)) return null;
        boolean agency = FurnitureWords.isNewsAgency(names.strip()) && !endsSentence(before);
        if (!agency && !Names.isInCapitals(names)) return null;
        return before.codePoints().anyMatch(Character::isLowerCase) ? of(line, dash, dash + 1, end) : null;
    }

    private static int lastDash(String line, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            char c = line.charAt(i);
            if (DASHES.indexOf(c) >= 0) return i;
            if (c == '-' && (line.charAt(i - 1) == '-' || Lines.isSpace(line.charAt(i - 1)))) return i;
        }
        return -1;
    }

    private static boolean endsSentence(String words) {
        String bare = words.stripTrailing();
        int at = bare.length() - 1;
        while (at > 0 && QUOTES.indexOf(bare.charAt(at)) >= 0) at--;
        return at >= 0 && STOPS.indexOf(bare.charAt(at)) >= 0;
    }

    private static boolean isQuotation(String words) {
        String bare = words.strip();
        return bare.length() > 1
                && QUOTES.indexOf(bare.charAt(0)) >= 0
                && QUOTES.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static @Nullable PictureCredit afterStop(String line, int from, int end) {
        if (from == 0 && isSlashCredit(line.substring(0, end))) return of(line, 0, 0, end);
        if (line.indexOf('/', from) < 0 && line.indexOf(" via ", from) < 0) return null;
        for (int i = from + 1; i < end; i++) {
            boolean afterStop = STOPS.indexOf(line.charAt(i - 1)) >= 0
                    || (i > 1 && QUOTES.indexOf(line.charAt(i - 1)) >= 0 && STOPS.indexOf(line.charAt(i - 2)) >= 0);
            if (afterStop && Lines.isSpace(line.charAt(i)) && isSlashCredit(line.substring(i, end)))
                return of(line, i, i, end);
        }
        return null;
    }

    private static PictureCredit of(String line, int from, int namesFrom, int end) {
        int start = from;
        while (start > 0 && ("-|".indexOf(line.charAt(start - 1)) >= 0 || Lines.isSpace(line.charAt(start - 1))))
            start--;
        return new PictureCredit(start, Lines.trim(line, namesFrom, end));
    }

    private static boolean isCreditLabel(String label) {
        return FurnitureWords.CREDIT_LABELS.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPictureAgency(String name) {
        return FurnitureWords.PICTURE_AGENCIES.contains(name.strip());
    }

    /** After a label, any names will do. */
    private static boolean isCredit(String names) {
        String bare = names.strip();
        for (String part : parts(bare))
            if (!FurnitureWords.suppliesPictures(part) && !Names.isNames(part, 1, 5)) return false;
        return true;
    }

    /** {@code X/Agency}, {@code X/Agency/Agency} or {@code X via Agency}, where not every part is a news agency. */
    private static boolean isSlashCredit(String names) {
        List<String> parts = parts(names);
        if (parts.size() < 2 || parts.size() > 4) return false;
        return FurnitureWords.suppliesPictures(parts.get(parts.size() - 1))
                && isCredit(names)
                && !parts.stream().allMatch(FurnitureWords::isNewsAgency);
    }

    private static List<String> parts(String names) {
        return Arrays.stream(names.split("/| via ", 5)).map(String::strip).toList();
    }
}
