package io.sayso.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The way the JSON spells a value of an enumeration: {@code DECLINES_TO_COMMENT → "declines-to-comment"}. */
final class Kebab {
    private Kebab() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every value of {@code type}, in its order. */
    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList();
    }
}
