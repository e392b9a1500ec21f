package io.sayso.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a number case of Recognizers-Text is not scored: how news never writes a number. Each goes by the form of the
 * input alone, never by what Sayso makes of it; the first that holds is counted.
 */
enum NumberLeftOut {
    POWERS("powers and scientific notation (\"1.1^23\", \"12.32e+14\", \"1.3x10^6\")", "\\d\\^|\\d[eE][+-]?\\d|x10"),
    EQUALITY("signs of comparison, and equality (\"=>30\", \"equal to 20\")", "[<>=]|\\b[Ee]qual"),
    CODES(
            "numbers inside addresses and codes (\"192.168.1.2\", \"+1-222-2222/2222\", \"SCP-173\")",
            "\\d\\.\\d+\\.\\d+\\.|\\d-\\d+-\\d|\\d/\\d+/\\d|[A-Z]{2}-\\d|\\bnrs?\\."),
    DECIMAL_COMMA("decimal commas (\"5,00\", \"1.111,11\")", "\\d,\\d{1,2}\\b(?!,\\d{3})"),
    QUOTIENTS(
            "quotients, and parts of more than twenty, in words (\"2000 over 3\", \"one hundred thirty fifths\")",
            "^[^$]*(\\d|\\bone) over (\\d+|one [a-z ]+)$|(twenty|thirty|hundred|[mr]illion)[ -]?(and )?(firsts|fifths|ths)\\b");

    private final String reason;
    private final Pattern form;

    NumberLeftOut(String reason, String form) {
        this.reason = reason;
        this.form = Pattern.compile(form);
    }

    String reason() {
        return reason;
    }

    static Optional<NumberLeftOut> of(String input) {
        return Arrays.stream(values())
                .filter(rule -> rule.form.matcher(input).find())
                .findFirst();
    }
}
