package io.sayso.reading.actor;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of {@code actors.txt}. */
final class ActorWords {
    /** The most words in one noun. */
    private static final int LONGEST = 4;

    private static final Lexicon LISTS = Lexicon.read(ActorWords.class, "actors.txt");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+"),
            DROPPED = Pattern.compile("[.'’`]"),
            OTHER = Pattern.compile("[^\\p{L}\\p{Nd}&]+");
    private static final Nouns NOUNS = Nouns.of(
            LISTS,
            "office",
            "people",
            "crowd",
            "party",
            "body of state",
            "body",
            "armed body",
            "armed",
            "kin",
            "kin male",
            "kin female");
    private static final Map<String, Gender> GENDERS = genders();
    private static final Set<String> TITLES = new LinkedHashSet<>(LISTS.list("title"));

    static {
        TITLES.addAll(LISTS.list("title male"));
        TITLES.addAll(LISTS.list("title female"));
    }

    private ActorWords() {}

    /** The noun that ends with {@code word}, as long as the text has it; null where none does. */
    static Nouns.@Nullable Noun nounAt(Text text, int word) {
        return NOUNS.endingAt(text, word, LONGEST);
    }

    static Set<String> list(String name) {
        return LISTS.list(name);
    }

    /** Whether a word before a name is a plain title: {@code Mr}, {@code Gen.} */
    static boolean isTitle(String word) {
        return TITLES.contains(normal(word));
    }

    /** The sex that a title or noun in any form tells. */
    static Gender gender(String word) {
        return GENDERS.getOrDefault(normal(word), Gender.UNKNOWN);
    }

    /** Whether a list of base forms holds {@code word}, a regular verb or noun in any form. */
    static boolean holds(String list, String word) {
        return stems(word).stream().anyMatch(LISTS.list(list)::contains);
    }

    private static Collection<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>(Set.of(word));
        for (String ending : new String[] {"s", "es", "ed", "d", "ing"}) {
            if (!word.endsWith(ending) || word.length() < ending.length() + 2) continue;
            String stem = word.substring(0, word.length() - ending.length());
            stems.add(stem);
            if (ending.equals("ing")) stems.add(stem + "e");
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) stems.add(stem.substring(0, last));
        }
        if (word.endsWith("ies") || word.endsWith("ied")) stems.add(word.substring(0, word.length() - 3) + "y");
        return stems;
    }

    /** A name in lower case, without accents, points, apostrophes and hyphens, and without "the" before it. */
    static String normal(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        plain = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = OTHER.matcher(plain).replaceAll(" ").strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static Map<String, Gender> genders() {
        Map<String, Gender> genders = new HashMap<>();
        for (String list : LISTS.names()) {
            Gender gender = list.endsWith("female") ? Gender.FEMALE : list.endsWith("male") ? Gender.MALE : null;
            if (gender != null) for (String entry : LISTS.list(list)) genders.put(entry.split("=", -1)[0], gender);
        }
        return Map.copyOf(genders);
    }

    /** The sex that the text gives somebody. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        /** Whether somebody of this sex can be somebody of the other. */
        boolean fits(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }
}
