package io.sayso.report.language;

import io.sayso.report.Imprint;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which language a report is in, and whether it is read: the one place where that is decided.
 *
 * <p>What a report says of itself is checked, since feeds of several languages often name one. Text that is English at
 * a glance is English; where it is not, and is long enough ({@value #ENOUGH} letters), the detector is asked. Where
 * neither can tell, it is as the report says.
 */
public final class Language {
    /** OpenNLP's detector errs often on less than a sentence or two in Latin letters. */
    private static final int ENOUGH = 100, ENOUGH_OF_OTHERS = 20;

    /** How much clearer the best guess must be; what is not in Latin letters is not English, whatever it is. */
    private static final double CLEARER = 1.5, ANY = 1;

    private Language() {}

    /** {@code report} with its language, as far as it can be told. */
    public static Report settle(Report report) {
        String said = report.imprint().language(), language = language(report.text(), said);
        if (language == null || language.equals(said)) return report;
        return new Report(
                report.id(),
                report.textSha256(),
                report.part(),
                report.imprint().withLanguage(language),
                report.seen(),
                report.text(),
                report.captions(),
                report.furniture(),
                report.undecodable());
    }

    /** Whether a report of {@code imprint} is read: English is, and so is what nobody can tell. */
    public static boolean isRead(Imprint imprint) {
        return imprint.language() == null || isIn("en", imprint.language());
    }

    /**
     * That {@code report} is kept and not read, where that is so.
     *
     * @param name what its input is called
     */
    public static Optional<Unreadable> unread(String name, Report report) {
        String language = report.imprint().language();
        if (language == null || isRead(report.imprint())) return Optional.empty();
        String inWords = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        String where = report.part() == null ? name : name + ", " + report.part();
        String detail = "%s is unread: in %s. What is read is English.".formatted(where, inWords);
        return Optional.of(new Unreadable(report.id(), name, Reason.OTHER_LANGUAGE, detail));
    }

    private static @Nullable String language(String text, @Nullable String said) {
        Glance glance = Glance.at(text);
        if (glance.isEnglish()) return said != null && isIn("en", said) ? said : "en";
        if (glance.letters() < (glance.isLatin() ? ENOUGH : ENOUGH_OF_OTHERS)) return said;
        String detected = Detector.language(glance.sample(), glance.isLatin() ? CLEARER : ANY);
        if (detected == null) return said;
        return said != null && isIn(detected, said) ? said : detected;
    }

    private static boolean isIn(String language, String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }
}
