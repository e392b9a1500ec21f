package io.sayso.reading.time;

import io.sayso.reading.Text;
import io.sayso.reading.time.Meaning.Word;
import io.sayso.reading.time.Numerals.Numeral;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a sentence apart into pieces: entries of {@code words.txt}, numbers, dates in figures, and other words. */
final class Lexer {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)"),
            HOUR = Pattern.compile("(\\d{1,2})(?:[:.]([0-5]\\d))?(am|pm)"),
            RUN_ON = Pattern.compile("(0?\\d|1[0-2])([0-5]\\d)"),
            NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?"),
            ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)"),
            DECADE = Pattern.compile("((?:1[5-9]|20)?\\d)0s"),
            SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})"),
            QUARTER = Pattern.compile("[qh][1-4]");
    private static final Set<String> BEFORE_OLD_YEARS = Set.of(
            "in", "since", "by", "from", "of", "until", "till", "to", "year", "before", "after", "during", "circa");
    private static final Set<String> MONEY = Set.of("$", "£", "€", "¥", "no.", "#");
    private static final Set<String> MEASURES = Set.of(
            "%", "percent", "miles", "people", "feet", "pounds", "dollars", "points", "kilometers", "kilometres");

    private final Text text;
    private final Span sentence;

    private Lexer(Text text, Span sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static List<Piece> pieces(Text text, Span sentence) {
        return new Lexer(text, sentence).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int at = sentence.start(); at < sentence.end(); ) {
            Piece piece = next(at);
            pieces.add(piece);
            at = piece.words().end();
        }
        return pieces;
    }

    private Piece next(int at) {
        Numeral numeral = Numerals.read(text, at, sentence.end());
        int listed = 0;
        Map<String, Meaning> readings = Map.of();
        for (int words = Math.min(TimeWords.LONGEST, sentence.end() - at); words > 0 && listed == 0; words--) {
            readings = TimeWords.readings(phrase(at, words));
            if (!readings.isEmpty()) listed = words;
        }
        if (numeral != null && numeral.to() - at >= listed) return numeral(at, numeral);
        if (listed == 0) return single(at);
        readings = listed == 1 ? allowed(at, readings) : numbered(readings);
        return piece(at, at + listed, readings);
    }

    private String phrase(int from, int words) {
        StringBuilder phrase = new StringBuilder(text.lower(from));
        for (int i = from + 1; i < from + words; i++) phrase.append(' ').append(text.lower(i));
        return phrase.toString().replace('’', '\'');
    }

    private Piece piece(int from, int to, Map<String, Meaning> readings) {
        return new Piece(new Span(from, to), phrase(from, to - from), readings);
    }

    private Piece numeral(int at, Numeral numeral) {
        Map<String, Meaning> readings = new HashMap<>();
        readings.put(numeral.isYear() || isSpelledYear(at, numeral) ? "YEAR" : "NUM", word(numeral.value()));
        if (numeral.value() <= 31) readings.put("DAYNUM", two(numeral.value()));
        return piece(at, numeral.to(), readings);
    }

    /** {@code in two thousand and five}, {@code April nineteen hundred ninety}. */
    private boolean isSpelledYear(int at, Numeral numeral) {
        String before = lower(at - 1);
        return numeral.value() >= 1500
                && numeral.value() < 2100
                && numeral.to() - at > 1
                && (BEFORE_OLD_YEARS.contains(before)
                        || TimeWords.readings(before).containsKey("MONTH"))
                && !TimeWords.readings(lower(numeral.to())).containsKey("UNITS");
    }

    /** Leaves out what a word cannot be here: {@code may} that is no month, {@code second} that is an ordinal. */
    private Map<String, Meaning> allowed(int at, Map<String, Meaning> readings) {
        String lower = text.lower(at), tag = text.tag(at);
        boolean small = Character.isLowerCase(text.word(at).codePointAt(0));
        if (TimeWords.list("capitalised").contains(lower) && (small || tag.equals("MD"))) return Map.of();
        if (TimeWords.list("adverbs").contains(lower) && describes(at)) return Map.of();
        if (TimeWords.list("short").contains(lower) && !isShort(at, small, readings)) return Map.of();
        Map<String, Meaning> allowed = new HashMap<>(numbered(readings));
        if (readings.containsKey("MONTH") && (isName(at) || tag.startsWith("VB"))) allowed.remove("MONTH");
        if (!small && isOfTitle(at)) {
            allowed.remove("OFTEN");
            allowed.remove("WEEKDAY");
        }
        if (tag.startsWith("VB")) allowed.remove("SEASON");
        if (readings.get("ORD") instanceof Word ord && (!ord.value().equals("2") || !tag.startsWith("NN")))
            allowed.remove("UNIT");
        return allowed;
    }

    private boolean describes(int at) {
        return text.relation(at).equals("amod") || text.relation(at).equals("compound");
    }

    /** An ordinal is the number of a century and of a day too. */
    private static Map<String, Meaning> numbered(Map<String, Meaning> readings) {
        if (!(readings.get("ORD") instanceof Word ord)) return readings;
        Map<String, Meaning> numbered = new HashMap<>(readings);
        long number = Long.parseLong(ord.value());
        numbered.put("CENTURY", two(number - 1));
        numbered.put("DAYNUM", two(number));
        return numbered;
    }

    /** Whether a word is part of the name of a person, {@code April Ness}, or of what is called after a month. */
    private boolean isName(int at) {
        String name = text.scores().name(at);
        return (name.endsWith("PER") || name.endsWith("ORG")) && !isFigure(at + 1) && !isFigure(at - 1);
    }

    /** Whether a capitalised word is part of an organisation's or a newspaper's name: {@code Daily Courier}. */
    private boolean isOfTitle(int at) {
        String name = text.scores().name(at);
        boolean more = name.startsWith("I-")
                || at + 1 < sentence.end() && text.scores().name(at + 1).startsWith("I-");
        return more && (name.endsWith("ORG") || name.endsWith("MISC"));
    }

    /** {@code Nov 16}, {@code 16 nov}, {@code since Nov}: a month needs a figure beside it, or a word before it. */
    private boolean isShort(int at, boolean small, Map<String, Meaning> readings) {
        if (!readings.containsKey("MONTH")) return !small && isBesideTime(at);
        if (isFigure(at + 1) || isFigure(at - 1)) return true;
        if (small) return false;
        return isBesideTime(at)
                || lower(at + 1).equals("-") && isTime(at + 2)
                || lower(at + 1).equals(",") && isFigure(at + 2)
                || isBeforeMonth(lower(at - 1));
    }

    private static boolean isBeforeMonth(String word) {
        return TimeWords.list("before months").contains(word);
    }

    private boolean isBesideTime(int at) {
        return isFigure(at + 1) || isFigure(at - 1) || isTime(at + 1) || isTime(at - 1);
    }

    private boolean isFigure(int at) {
        String lower = lower(at);
        return !lower.isEmpty() && Character.isDigit(lower.codePointAt(0));
    }

    private boolean isTime(int at) {
        Map<String, Meaning> readings = TimeWords.readings(lower(at));
        return readings.containsKey("MONTH")
                || readings.containsKey("PART")
                || readings.containsKey("STEP")
                || lower(at).equals("week");
    }

    private Piece single(int at) {
        String lower = text.lower(at);
        Map<String, Meaning> readings = new HashMap<>();
        if (lower.equals("½") || lower.equals("1/2")) readings.put("HALF", new Meaning.None());
        if (!text.isWordLike(at)) {
            if (!lower.equals("-") && !lower.equals("$")) readings.put("PUNCT", new Meaning.None());
            return piece(at, at + 1, readings);
        }
        if (Character.isDigit(lower.codePointAt(0)) || lower.length() == 2) figures(at, lower, readings);
        return piece(at, at + 1, readings);
    }

    private void figures(int at, String lower, Map<String, Meaning> readings) {
        Matcher match = NUMBER.matcher(lower);
        if (match.matches()) number(at, lower, readings);
        match = CLOCK.matcher(lower);
        if (match.matches() && lower.length() >= 4 && (lower.contains(":") || isMeridiem(at + 1)))
            readings.put(lower.contains(":") ? "CLOCK" : "HOUR", time(match.group(1), match.group(2)));
        if (match.matches() && isMeridiem(at + 1)) {
            readings.remove("CLOCK");
            readings.put("HOUR", time(match.group(1), match.group(2)));
        }
        match = RUN_ON.matcher(lower);
        if (match.matches() && isMeridiem(at + 1)) readings.put("HOUR", time(match.group(1), match.group(2)));
        match = HOUR.matcher(lower);
        if (match.matches()) {
            readings.put("HOUR", time(match.group(1), match.group(2)));
            readings.put("MERIDIEM_OF_IT", new Word(match.group(3)));
        }
        match = ORDINAL.matcher(lower);
        if (match.matches() && Integer.parseInt(match.group(1)) > 0) {
            long number = Long.parseLong(match.group(1));
            readings.put("ORD", word(number));
            readings.put("CENTURY", two(number - 1));
            if (number <= 31) readings.put("DAYNUM", two(number));
            if (number <= 31) readings.put("ORDINAL", two(number));
        }
        match = DECADE.matcher(lower);
        if (match.matches() && isDecade(at, match.group(1)))
            readings.put("DECADE", new Word((match.group(1).length() == 1 ? "19" : "") + match.group(1)));
        match = SLASHED.matcher(lower);
        if (match.matches()) slashed(match, readings);
        if (QUARTER.matcher(lower).matches() && !lower.matches("h[34]"))
            readings.put("QUARTER", new Word(lower.toUpperCase(java.util.Locale.ROOT)));
    }

    private void number(int at, String lower, Map<String, Meaning> readings) {
        readings.put("NUM", new Word(lower.replace(",", "")));
        if (lower.length() == 2 && lower.endsWith("0") && isDecade(at, lower.substring(0, 1)))
            readings.put("TENYEAR", new Word("19" + lower.charAt(0)));
        if (MONEY.contains(lower(at - 1))) return;
        if (lower.length() <= 2 && Integer.parseInt(lower) >= 1 && Integer.parseInt(lower) <= 31) {
            readings.put("DAYNUM", two(Long.parseLong(lower)));
            if (lower.length() == 2) readings.put("NUM2", new Word(lower));
        }
        if (lower.length() == 4 && lower.chars().allMatch(Character::isDigit) && isYear(at, Integer.parseInt(lower))) {
            readings.put("YEAR", new Word(lower));
            if (lower.endsWith("0")) readings.put("TENYEAR", new Word(lower.substring(0, 3)));
            boolean counts = TimeWords.readings(lower(at + 1)).containsKey("UNITS");
            readings.remove(counts ? "YEAR" : "NUM");
        }
    }

    private boolean isYear(int at, int number) {
        String before = lower(at - 1), after = lower(at + 1);
        if (MEASURES.contains(after)) return false;
        boolean counted = text.relation(at).equals("nummod")
                && text.head(at) == at + 1
                && text.tag(at + 1).equals("NNS");
        if (number >= 1900 && number < 2100)
            return !counted || BEFORE_OLD_YEARS.contains(before) || before.equals("the");
        boolean ofDate = before.equals(",") || TimeWords.readings(before).containsKey("MONTH");
        return number >= 1000 && number < 2200 && !counted && (ofDate || BEFORE_OLD_YEARS.contains(before));
    }

    /** {@code the '80s} and {@code the 80s}, and not {@code in his 80s}. */
    private boolean isDecade(int at, String digits) {
        if (digits.length() > 1) return true;
        String before = lower(at - 1);
        return digits.charAt(0) >= '2'
                && Set.of("the", "'", "’", "‘", "early", "late", "mid", "-").contains(before);
    }

    private boolean isMeridiem(int at) {
        return TimeWords.readings(lower(at)).containsKey("MERIDIEM");
    }

    private String lower(int at) {
        return at >= sentence.start() && at < sentence.end() ? text.lower(at) : "";
    }

    /** {@code 10/30/1989}: read only where it can be read in one way. */
    private static void slashed(Matcher match, Map<String, Meaning> readings) {
        int first = Integer.parseInt(match.group(1)), second = Integer.parseInt(match.group(2));
        int year = Integer.parseInt(match.group(3));
        if (match.group(3).length() == 2) year += year < 50 ? 2000 : 1900;
        if (first > 12 && second <= 12) {
            int day = first;
            first = second;
            second = day;
        } else if (second <= 12 && first != second) return;
        if (first >= 1 && first <= 12 && second >= 1 && second <= 31)
            readings.put("ISODATE", new Word("%04d-%02d-%02d".formatted(year, first, second)));
    }

    private static Word time(String hour, @org.jspecify.annotations.Nullable String minute) {
        return new Word("%02d:%s".formatted(Integer.parseInt(hour), minute == null ? "00" : minute));
    }

    private static Word word(long number) {
        return new Word(Long.toString(number));
    }

    private static Word two(long number) {
        return new Word("%02d".formatted(number));
    }
}
