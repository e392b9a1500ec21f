package io.sayso.reading.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The key of a name, by which the gazetteer is searched: {@code St. Mary's-on-the-Hill} → {@code st marys on the hill}.
 * Marks, dots and apostrophes go, other signs part words, and "the" in front goes. {@code gazetteer/names.py} makes the
 * same.
 */
final class NameKey {
    private static final String DROPPED = ".'’‘ʻʼ`´‛ʿʾ";
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

    private NameKey() {}

    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String word : plain(name).split(" ")) {
            if (word.isEmpty()) continue;
            if (key.length() > 0) key.append(' ');
            key.append(SHORT.getOrDefault(word, word));
        }
        String whole = key.toString();
        return whole.startsWith("the ") ? whole.substring(4) : whole;
    }

    private static String plain(String name) {
        String parted = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        String lower = parted.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') plain.append((char) c);
        else if (c == '&') plain.append(" and ");
        else if (DROPPED.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) return;
        else if (Character.isLetterOrDigit(c)) plain.append(latin(c));
        else plain.append(' ');
    }

    private static String latin(int c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ə' -> "a";
            default -> Character.toString(c);
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) > 127) return false;
        return true;
    }
}
