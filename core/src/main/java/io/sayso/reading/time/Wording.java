package io.sayso.reading.time;

import io.sayso.SaysoBug;
import io.sayso.reading.time.Meaning.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule's words mean: the right side of a line of {@code grammar.txt}, filled with what its pattern matched. */
final class Wording {
    private final List<String> words;
    private final Map<String, Meaning> parts;

    private Wording(List<String> words, Map<String, Meaning> parts) {
        this.words = words;
        this.parts = parts;
    }

    static Meaning meaning(List<String> words, Map<String, Meaning> parts) {
        return new Wording(words, parts).meaning();
    }

    private Meaning meaning() {
        return switch (words.get(0)) {
            case "none" -> new None();
            case "word" -> year();
            case "text" -> new Word(argument(1));
            case "half" -> half();
            case "quarter" -> fraction("0.25");
            case "length" -> Length.of(words.size() > 2 ? number(argument(1)) : BigDecimal.ONE, unit(words.size() - 1));
            case "between" -> Length.of(null, unit(1));
            case "fraction" -> Length.half(unit(1));
            case "sum" -> sum();
            case "bound" -> part(1, Length.class).bound(argument(2));
            case "same" -> same();
            case "ref" -> parts.get(words.get(1)) instanceof Ref ref ? ref : new Ref(argument(1), false);
            case "ahead" -> new Ref(argument(1), true);
            case "period" -> period();
            case "calendar" -> calendar();
            case "day-in" ->
                new Nth(
                        Integer.parseInt(argument(1)),
                        Unit.DAY,
                        new Step(Unit.MONTH, choice(2).by(), choice(2)));
            case "after-next" -> new Step(unit(1), 2, Choice.NEXT);
            case "hour-of" -> hourOf();
            case "within" -> new Within(template(1), choice(2) == Choice.NEAR ? Choice.SAME : choice(2));
            case "weekof" -> new WeekOf(template(1), false);
            case "weekfrom" -> new WeekOf(template(1), true);
            case "start" -> start();
            case "until" -> until();
            case "then" -> then();
            case "around" ->
                new Around(
                        unit(1),
                        new Holiday(argument(2), parts.get("YEAR") instanceof Word y ? y.value() : null, Choice.NEAR));
            case "off" -> new Off(lengthOf(1), argument(3).equals("before") ? -1 : 1, part(2, Point.class));
            case "nth" -> new Nth(Integer.parseInt(argument(1)), unit(2), part(3, Point.class));
            case "portion" -> new Portion(lengthOf(1), part(2, Point.class), Integer.parseInt(argument(3)));
            case "day-of-month" -> dayOfMonth();
            case "counted" ->
                new Period(Length.of(number(argument(1)), lengthOf(2).finest()), choice(3));
            case "past" -> past();
            case "often-at" -> oftenAt();
            case "weekday" -> new DayOfWeek(Integer.parseInt(argument(1)), choice(2));
            case "days" -> new Step(Unit.DAY, Integer.parseInt(argument(1)), Choice.THIS);
            case "step" -> new Step(unit(1), choice(2).by(), choice(2));
            case "holiday" -> holiday();
            case "away" -> away();
            case "year-ago" -> new YearAgo();
            case "fiscal" -> new Fiscal(argument(1));
            case "often" -> new Often(template(1));
            case "set" -> new Often(part(1, Length.class).value());
            case "every" ->
                new Often(Length.of(
                                words.size() > 2 && parts.containsKey("NUM") ? number(argument(1)) : every(),
                                unit(words.size() - 1))
                        .value());
            case "clock" -> clock();
            case "part" -> part();
            case "at" -> at();
            case "edge" -> edge();
            default -> throw new SaysoBug("grammar.txt: no meaning \"" + words.get(0) + "\"");
        };
    }

    /** The word at {@code place}, or what was matched of the class that it names. */
    private String argument(int place) {
        String word = words.get(place);
        if (!Rule.isClass(word)) return word;
        return parts.get(word) instanceof Word matched ? matched.value() : word;
    }

    private <T extends Meaning> T part(int place, Class<T> type) {
        Meaning part = parts.get(words.get(place));
        if (!type.isInstance(part)) throw new SaysoBug("grammar.txt: " + words + " needs " + words.get(place));
        return type.cast(part);
    }

    /** The length of a period or of a part of a stretch too: {@code the past two weeks}. */
    private Length lengthOf(int place) {
        Meaning part = parts.get(words.get(place));
        if (part instanceof Period period) return period.length();
        return part instanceof Portion portion ? portion.length() : part(place, Length.class);
    }

    private Meaning same() {
        Meaning part = parts.get(words.get(1));
        if (part == null) throw new SaysoBug("grammar.txt: " + words + " needs " + words.get(1));
        return part;
    }

    private @Nullable BigDecimal number(String word) {
        if (word.equals("NUM")) return BigDecimal.ONE; // the pattern lets it be missing
        return word.equals("X") ? null : new BigDecimal(word);
    }

    private BigDecimal every() {
        return words.get(1).equals("2") ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    }

    private Unit unit(int place) {
        return Unit.named(argument(place).toLowerCase(java.util.Locale.ROOT));
    }

    private Choice choice(int place) {
        if (place >= words.size()) return Choice.NEAR;
        String word = argument(place);
        return Rule.isClass(word) ? Choice.NEAR : Choice.named(word);
    }

    private Meaning year() {
        String said = argument(1);
        return said.length() == 4 ? new Word(said) : new None();
    }

    private Meaning calendar() {
        String value = template(1);
        return value.contains("{") ? new None() : new Calendar(value, choice(2));
    }

    private Meaning half() {
        if (words.size() == 2 && words.get(1).equals("NUM")) return fraction("0.5");
        Unit unit = unit(words.size() - 1);
        BigDecimal whole = parts.containsKey("NUM") ? number(argument(1)) : BigDecimal.ONE;
        return Length.of(whole, unit).plus(Length.half(unit));
    }

    /** A number and a fraction of one. */
    private Meaning fraction(String more) {
        String number = argument(1);
        return new Word(
                number.equals("X")
                        ? "X"
                        : new BigDecimal(number).add(new BigDecimal(more)).toPlainString());
    }

    private Meaning period() {
        return parts.get(words.get(1)) instanceof Length length ? new Period(length, choice(words.size() - 1)) : same();
    }

    /** The template in that place, with what was matched between its braces. */
    private String template(int place) {
        String template = words.get(place);
        for (Map.Entry<String, Meaning> part : parts.entrySet())
            if (part.getValue() instanceof Word word)
                template = template.replace("{" + part.getKey() + "}", word.value());
        return template;
    }

    private Meaning sum() {
        Length sum = part(1, Length.class);
        for (int i = 2; i < words.size(); i++) sum = sum.plus(part(i, Length.class));
        return sum;
    }

    /** The first end of a range that says its year at the second: {@code Nov} of {@code Nov-Feb 2017} is 2016. */
    private Meaning start() {
        String start = template(1), end = template(2);
        if (start.compareTo(end) > 0)
            start = "%04d".formatted(Integer.parseInt(start.substring(0, 4)) - 1) + start.substring(4);
        return new Calendar(start, Choice.NEAR);
    }

    /** The second end of a range that says its month at the first: {@code April 27 to 30}, {@code April 27 to 3}. */
    private Meaning until() {
        if (!(parts.get(words.get(1)) instanceof Calendar first)
                || !first.value().matches("[\\dX]{4}-\\d\\d-\\d\\d")) return new None();
        String year = first.value().substring(0, 4);
        int month = Integer.parseInt(first.value().substring(5, 7)), day = Integer.parseInt(argument(2));
        if (day <= Integer.parseInt(first.value().substring(8))) {
            if (month == 12 && !year.equals("XXXX")) year = "%04d".formatted(Integer.parseInt(year) + 1);
            month = month % 12 + 1;
        }
        Calendar second = new Calendar("%s-%02d-%02d".formatted(year, month, day), Choice.NEAR);
        return new Then(first, second);
    }

    private Meaning then() {
        Point second = part(2, Point.class);
        if (words.size() > 3) second = new Edge(second, argument(3));
        return parts.get(words.get(1)) instanceof Point first ? new Then(first, second) : second;
    }

    private Meaning dayOfMonth() {
        return new DayOfMonth(Integer.parseInt(argument(1)), words.size() > 2 ? Integer.valueOf(argument(2)) : null);
    }

    /** {@code quarter to six} is 45 minutes past five. */
    private Meaning past() {
        String said = argument(2);
        if (!said.matches("\\d{1,2}")) return new None();
        int minutes = minutes(), hour = Integer.parseInt(said) - (words.get(1).equals("45") ? 1 : 0);
        if (minutes < 0 || hour < 0 || hour > 23) return new None();
        if (parts.get("MERIDIEM") instanceof Word half && hour <= 12)
            hour = hour % 12 + (half.value().equals("pm") ? 12 : 0);
        return new At(null, "%02d:%02d".formatted(hour, minutes));
    }

    /** How many minutes past the hour; −1 for what are none. */
    private int minutes() {
        String said = argument(1);
        if (parts.get(said) instanceof Length length)
            said = length.value().matches("PT\\d+M") ? length.value().replaceAll("\\D", "") : "";
        return said.matches("[1-5]?\\d") ? Integer.parseInt(said) : -1;
    }

    private Meaning oftenAt() {
        Meaning set = parts.get(words.get(1)), time = parts.get(words.get(2));
        if (!(set instanceof Often often) || !(time instanceof At at) || at.day() != null)
            return set == null ? new None() : set;
        String value = often.value().replaceFirst("T(MO|AF|EV|NI)$", "");
        if (value.equals("P1D")) value = Unit.DAY.unknown();
        return value.contains("T") || value.startsWith("P") ? often : new Often(value + "T" + at.time());
    }

    private Meaning holiday() {
        boolean inYear = words.get(words.size() - 1).equals("YEAR");
        return new Holiday(argument(1), inYear ? argument(2) : null, inYear ? Choice.NEAR : choice(2));
    }

    private Meaning away() {
        Length length = words.get(1).equals("day") ? Length.of(BigDecimal.ONE, Unit.DAY) : part(1, Length.class);
        String direction = argument(2);
        boolean back = direction.equals("ago") || direction.equals("earlier");
        return new Away(length, back ? -1 : 1, direction.equals("earlier") || direction.equals("later"));
    }

    private Meaning clock() {
        Meaning meridiem = parts.get("MERIDIEM");
        String half = meridiem instanceof Word word ? word.value() : words.size() > 2 ? argument(2) : "";
        String time = ClockTime.of(argument(1).replace('.', ':'), half);
        return time == null ? new None() : new At(null, time);
    }

    /** {@code last night at 8}: the hour in the half of the day that its part is in. */
    private Meaning hourOf() {
        Meaning first = parts.get(words.get(1));
        if (!(first instanceof At whole)) return first == null ? new None() : first;
        Meaning said = parts.get(words.get(2));
        String hour = said instanceof Word word ? word.value() : said instanceof At at ? at.time() : "";
        // the small hours of a night are those of another day
        if (whole.time().equals("NI") && ClockTime.isSmall(hour)) return said instanceof At at ? at : whole;
        String time = ClockTime.in(whole.time(), hour);
        return time == null ? whole : new At(whole.day(), time);
    }

    private Meaning part() {
        Choice choice = choice(1);
        return new At(new Step(Unit.DAY, choice.by(), choice), argument(2));
    }

    private Meaning at() {
        if (words.size() == 2) return new At(null, argument(1));
        Point day = part(1, Point.class);
        Meaning time = parts.get(words.get(2));
        if (time instanceof Word word) return new At(day, word.value());
        if (time instanceof At at && at.day() == null) return new At(day, at.time());
        return time instanceof At ? time : day;
    }

    private Meaning edge() {
        String mod = argument(2);
        Meaning part = parts.get(words.get(1));
        if (part instanceof Point point) return new Edge(point, mod);
        if (part instanceof Word word && words.get(1).equals("PART")) return new Edge(new At(null, word.value()), mod);
        return new Edge(new Step(unit(1), 0, Choice.THIS), mod);
    }
}
