package io.sayso.reading.event;

import io.sayso.reading.Lexicon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The base forms of words: {@code struck} → strike, {@code warships} → warship. Knows the verbs that the room's lists
 * have, by making all their forms, and no other.
 */
final class Lemmas {
    private static final Map<String, String> IRREGULAR_NOUNS = Map.of(
            "people",
            "people",
            "men",
            "man",
            "women",
            "woman",
            "children",
            "child",
            "servicemen",
            "serviceman",
            "policemen",
            "policeman",
            "gunmen",
            "gunman",
            "fishermen",
            "fisherman",
            "talks",
            "talk");

    private final Map<String, String> verbs = new HashMap<>();

    /** @param bases the verbs to know, each in its base form; of two with one form, the first has it */
    Lemmas(Set<String> bases) {
        Lexicon forms = Lexicon.read(Lemmas.class, "forms.txt");
        for (String base : bases) verbs.put(base, base);
        for (String base : forms.names()) for (String form : forms.list(base)) verbs.putIfAbsent(form, base);
        Map<String, String> made = new LinkedHashMap<>();
        for (String base : bases)
            for (String form : regular(base, forms.names().contains(base))) made.putIfAbsent(form, base);
        made.forEach(verbs::putIfAbsent);
    }

    private static List<String> regular(String base, boolean irregular) {
        char last = base.charAt(base.length() - 1);
        boolean consonantY = last == 'y' && base.length() > 1 && !isVowel(base.charAt(base.length() - 2));
        String stem = consonantY ? base.substring(0, base.length() - 1) + "i" : base;
        String s = consonantY || base.matches(".*(s|x|z|ch|sh|o)") ? stem + "es" : base + "s";
        String short_ = last == 'e' ? base.substring(0, base.length() - 1) : base;
        String ing = base.endsWith("ee") ? base + "ing" : short_ + "ing";
        String ed = last == 'e' ? base + "d" : stem + "ed";
        String twice = base + last;
        return irregular ? List.of(s, ing, twice + "ing") : List.of(s, ing, ed, twice + "ing", twice + "ed");
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** The base form of a verb in lower case; null for one that no list has. */
    @Nullable String verb(String form) {
        return verbs.get(form);
    }

    /** A noun in the singular, in lower case; plain rules, since it is only compared with lists. */
    static String noun(String word) {
        String noun = word.toLowerCase(Locale.ROOT);
        String known = IRREGULAR_NOUNS.get(noun);
        if (known != null) return known;
        int length = noun.length();
        if (length < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")) return noun;
        if (noun.endsWith("ies") && length > 4) return noun.substring(0, length - 3) + "y";
        if (noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses") || noun.endsWith("xes"))
            return noun.substring(0, length - 2);
        return noun.substring(0, length - 1);
    }
}
