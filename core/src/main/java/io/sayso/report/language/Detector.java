package io.sayso.report.language;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Apache OpenNLP's language detector, which knows 103 languages. It takes about a second to load, and is loaded when it
 * is first asked. Safe for many threads.
 */
final class Detector {
    /** Where its codes (ISO 639-3) have none of ISO 639-1: it tells a language by its main variety. */
    private static final Map<String, String> VARIETIES =
            Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg");

    private Detector() {}

    /**
     * The language of {@code text} as a BCP 47 tag; null where the second guess is not {@code clearer} times less
     * likely. All are small numbers, since the detector spreads its doubt over 103 languages.
     */
    static @Nullable String language(String text, double clearer) {
        var guesses = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
        if (guesses.length < 2 || guesses[0].getConfidence() < clearer * guesses[1].getConfidence()) return null;
        String code = guesses[0].getLang();
        return VARIETIES.getOrDefault(code, Loaded.TWO_LETTERS.getOrDefault(code, code));
    }

    private static final class Loaded {
        static final LanguageDetectorModel MODEL = model();
        static final Map<String, String> TWO_LETTERS = twoLetters();

        private static LanguageDetectorModel model() {
            try (InputStream in = Detector.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) throw new SaysoBug("opennlp-models-langdetect is not on the class path.");
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> twoLetters() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOLanguages())
                codes.put(
                        Locale.forLanguageTag(code).getISO3Language(),
                        Locale.forLanguageTag(code).getLanguage());
            return codes;
        }
    }
}
