package io.sayso.bench;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a time of the Recognizers-Text specification is not scored. Each rule goes by the specification's own values or
 * by the form of the words; the first that holds is counted.
 */
enum LeftOut {
    UNRESOLVED("no value in the specification (30 February, a school year, a season without its year)") {
        @Override
        boolean holds(ExpectedTime time) {
            return !time.kind().equals("set")
                    && time.values().stream()
                            .allMatch(value -> value.path("value").asText().equals("not resolved"));
        }
    },
    SECONDS("reckoned to the second, from the second of speaking (\"in 5 minutes\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return time.values().stream()
                    .anyMatch(value -> value.path("timex").asText().matches(".*T\\d\\d:\\d\\d:\\d\\d.*"));
        }
    },
    HALF_OF_DAY("an hour whose half of the day the words leave open: both are given (\"at 7\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return time.timesOfDay().stream().anyMatch(t -> time.timesOfDay().contains(t.plusHours(12)));
        }
    },
    OPEN_NUMBER("a number that the words leave open is given as 3 (\"a few days\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return OPEN.matcher(time.words()).find();
        }
    },
    FIGURES("dates and years in figures and signs other than ISO 8601's (\"5/12\", \"Oct/2\", \"=2019\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return SIGNS.matcher(ISO.matcher(time.words()).replaceAll("")).find();
        }
    },
    SHORTHAND("shorthand of chat (\"3h\", \"9a\", \"EOD\", \"11ish\", \"tmrw\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return CHAT.matcher(time.words()).find();
        }
    },
    NUMBERED_WEEK("a week by its number in the year (\"week 31\")") {
        @Override
        boolean holds(ExpectedTime time) {
            return WEEK.matcher(time.words()).find();
        }
    };
    private static final Pattern OPEN = Pattern.compile("\\b(few|several|some)\\b", CASE_INSENSITIVE),
            ISO = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b"),
            SIGNS =
                    Pattern.compile("[=<>~@]|\\d[/.]\\d|\\d-\\d{1,2}\\b|\\b\\d{1,2}-\\d|\\d{8}|\\d/\\p{L}|\\p{L}/\\d|"
                            + "\\d-\\p{L}{3,9}-|-\\d{4}-|\\p{L}-\\d+-\\d|\\b\\d{4} \\d\\d \\d\\d\\b"),
            CHAT =
                    Pattern.compile(
                            "\\d[hdywap]\\b|ish\\b|\\d(ampm|years)|\\p{L}{3}\\d|\\b(eod|eoy|eom|otd|tmrw|w/c|[sc]y\\d*)\\b",
                            CASE_INSENSITIVE),
            WEEK = Pattern.compile("\\bweek \\d", CASE_INSENSITIVE);

    private final String reason;

    LeftOut(String reason) {
        this.reason = reason;
    }

    abstract boolean holds(ExpectedTime time);

    /** In words, for the page. */
    String reason() {
        return reason;
    }

    static Optional<LeftOut> of(ExpectedTime time) {
        return Arrays.stream(values()).filter(rule -> rule.holds(time)).findFirst();
    }
}
