package io.sayso.reading.actor;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code assets.txt}. */
final class AssetWords {
    private static final Set<String> RULES =
            Set.of("guarded", "guarded kind", "ship prefix", "numbers", "scale", "type", "guard");
    private static final Lexicon LISTS = Lexicon.read(AssetWords.class, "assets.txt");
    private static final Nouns NOUNS = Nouns.of(
            LISTS, LISTS.names().stream().filter(name -> !RULES.contains(name)).toArray(String[]::new));
    private static final Nouns GUARDED = Nouns.of(LISTS, "guarded");
    private static final Map<String, String> GUARDED_KINDS = pairs("guarded kind"),
            TYPES = pairs("type"),
            NUMBERS = pairs("numbers"),
            SCALES = pairs("scale");

    private AssetWords() {}

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : LISTS.list(list)) pairs.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
        return Map.copyOf(pairs);
    }

    /** The asset that ends with {@code word}; its list is its kind. */
    static Nouns.@Nullable Noun nounAt(Text text, int word) {
        return NOUNS.endingAt(text, word, 4);
    }

    /** The same of nouns that are assets only among others. */
    static Nouns.@Nullable Noun guardedAt(Text text, int word) {
        Nouns.Noun noun = GUARDED.endingAt(text, word, 1);
        if (noun == null) return null;
        return new Nouns.Noun(
                GUARDED_KINDS.getOrDefault(noun.singular(), noun.singular()), noun.singular(), noun.plural(), 1);
    }

    /** The kind that a type's letters tell: {@code MQ} → drone. */
    static @Nullable String kindOfType(String letters) {
        return TYPES.get(letters);
    }

    static boolean isShipPrefix(String word) {
        return LISTS.list("ship prefix").contains(word);
    }

    static boolean isGuard(String word) {
        return LISTS.list("guard").contains(word);
    }

    /** The number that words in lower case say: {@code seven}, {@code 1,200}, {@code three hundred}; null for none. */
    static @Nullable Integer number(List<String> words) {
        BigDecimal number = null;
        for (String word : words) {
            String value = NUMBERS.getOrDefault(word, SCALES.get(word));
            String digits = word.replace(",", "");
            if (value == null && digits.matches("\\d{1,9}(\\.\\d{1,6})?")) value = digits;
            if (value == null) return null;
            boolean scale = SCALES.containsKey(word);
            if (number != null && !scale || number == null && scale) return null;
            number = number == null ? new BigDecimal(value) : number.multiply(new BigDecimal(value));
        }
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > 9) return null;
        return number.intValue();
    }
}
