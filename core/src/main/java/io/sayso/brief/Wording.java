package io.sayso.brief;

import io.sayso.reading.Act;
import io.sayso.reading.Certainty;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Polarity;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.record.Claim;
import io.sayso.record.FigureSeries;
import io.sayso.record.Grade;
import io.sayso.record.Line;
import io.sayso.record.Posture;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the values of the record are worded in a brief. */
final class Wording {
    private static final Lexicon LEXICON = Lexicon.read(Wording.class, "wording.txt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    static final Set<String> GLUE = LEXICON.list("glue"), PRIVATE = LEXICON.list("private");

    private Wording() {}

    private static String in(String list) {
        return LEXICON.list(list).iterator().next();
    }

    static String deed(Act act) {
        return in(act.name());
    }

    static String grade(@Nullable Grade grade) {
        return grade == null ? "not graded" : in(grade.name());
    }

    /** {@code as possible (“may”)}, {@code as not so}; empty for what is put as a fact. */
    static String certainty(Statement statement) {
        Certainty certainty = statement.certainty();
        Status status = certainty.status();
        String put = status == Status.HAPPENED || status == Status.ONGOING ? "" : in(status.name());
        if (!put.isEmpty() && !certainty.hedges().isEmpty())
            put += " (“" + String.join("”, “", certainty.hedges()) + "”)";
        String polarity = switch (statement.polarity()) {
            case POSITIVE -> "";
            case NEGATIVE -> statement.act() == Act.DENIES ? "" : "as not so";
            case UNKNOWN -> status == Status.UNKNOWN ? "" : "left open";
        };
        return put.isEmpty() || polarity.isEmpty() ? put + polarity : put + ", " + polarity;
    }

    static boolean isPlain(Statement statement) {
        return statement.polarity() == Polarity.POSITIVE && certainty(statement).isEmpty();
    }

    static String who(Line line) {
        Source source = line.statement().source();
        String name = source.name() != null ? source.name() : source.text();
        if (name != null) return trimmed(name);
        if (source.kind() == SourceKind.OUTLET) return outlet(line);
        return "someone whom the report does not name";
    }

    /** "officials." at the end of a sentence is "officials". */
    static String trimmed(String name) {
        int end = name.length();
        while (end > 1 && ".,;:".indexOf(name.charAt(end - 1)) >= 0 && name.lastIndexOf(' ', end) < end - 4) end--;
        return name.substring(0, end);
    }

    /** What a figure counts; a word that the record has only as a stem, as the report has it. */
    static String counted(FigureSeries series) {
        String counted = series.latest().figure().counted();
        boolean isStem = counted != null
                && series.counted().indexOf(' ') < 0
                && counted.indexOf(' ') < 0
                && counted.toLowerCase(Locale.ROOT).startsWith(series.counted());
        return isStem && counted != null ? counted : series.counted();
    }

    static String outlet(Line line) {
        String outlet = line.entry().imprint().outlet(),
                credit = line.entry().imprint().credit();
        return outlet != null
                ? outlet
                : credit != null ? credit : "report " + line.entry().number();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** {@code 14 Nov 2026}, {@code 14 to 15 Nov 2026}; null where neither is known. */
    static @Nullable String days(@Nullable LocalDateTime first, @Nullable LocalDateTime last) {
        return dates(first == null ? null : first.toLocalDate(), last == null ? null : last.toLocalDate());
    }

    static @Nullable String dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) return last == null ? null : "by " + day(last);
        if (last == null) return "from " + day(first);
        if (first.equals(last)) return day(first);
        boolean isInMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        boolean isInYear = first.getYear() == last.getYear();
        return (isInMonth ? String.valueOf(first.getDayOfMonth()) : isInYear ? dayOfYear(first) : day(first)) + " to "
                + day(last);
    }

    /** {@code one origin}, {@code 2 to 3 origins}. */
    static String origins(Claim claim) {
        int least = claim.origins().least(), most = claim.origins().most();
        String number = least == most ? String.valueOf(least) : least + " to " + most;
        return (most == 1 ? (least == 1 ? "one" : number) : number) + (most == 1 ? " origin" : " origins");
    }

    static String strength(Posture.Strength strength) {
        Integer high = strength.high();
        if (high == null) return "at least " + strength.low();
        return high == strength.low() ? String.valueOf(high) : strength.low() + " to " + high;
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A value of an enumeration that {@code wording.txt} has words for. */
    static String of(Enum<?> value) {
        return in(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + value.name());
    }

    /** {@code words} in quotation marks, the outer ones of its own taken off. */
    static String quoted(String words) {
        String inner = words.strip();
        while (inner.length() > 1
                && "“\"".indexOf(inner.charAt(0)) >= 0
                && "”\"".indexOf(inner.charAt(inner.length() - 1)) >= 0
                && inner.chars().filter(c -> "“”\"".indexOf(c) >= 0).count() == 2)
            inner = inner.substring(1, inner.length() - 1).strip();
        return "“" + single(inner.replaceAll("\\s+", " ")) + "”";
    }

    /** Double quotation marks within, as single ones. */
    private static String single(String words) {
        StringBuilder single = new StringBuilder(words.replace('“', '‘').replace('”', '’'));
        for (int i = 0; i < single.length(); i++)
            if (single.charAt(i) == '"')
                single.setCharAt(i, i == 0 || " ([‘".indexOf(single.charAt(i - 1)) >= 0 ? '‘' : '’');
        return single.toString();
    }
}
