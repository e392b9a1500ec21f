package io.sayso.report;

import java.util.Set;
import java.util.regex.Pattern;

/** What a run of words looks like: a person's or agency's name, or names, as bylines and credits write them. */
final class Names {
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’&-]*+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’-]*+");
    private static final Set<String> JOINS = Set.of("and", "AND", "&");

    private Names() {}

    /** {@code Jean-Luc de la Cruz}: from {@code least} to {@code most} words with a capital, particles among them. */
    static boolean isNames(String words, int least, int most) {
        int names = 0;
        String[] all = SPACES.split(words.strip(), most + 6);
        for (int i = 0; i < all.length; i++) {
            boolean inside = i > 0 && i < all.length - 1;
            if (inside && (JOINS.contains(all[i]) || FurnitureWords.NAME_PARTICLES.contains(all[i]))) continue;
            if (FurnitureWords.isNoName(all[i]) || !NAME.matcher(all[i]).matches() || isPossessive(all[i]))
                return false;
            names++;
        }
        return names >= least && names <= most;
    }

    /** {@code JUAN PÉREZ}: two to five words in capitals, one of them of three letters or more. */
    static boolean isInCapitals(String words) {
        String[] all = SPACES.split(words.strip(), 7);
        boolean longer = false;
        int names = 0;
        for (String word : all) {
            if (word.equals("AND")) continue;
            if (FurnitureWords.isNoName(word) || !CAPITALS.matcher(word).matches()) return false;
            longer |= word.length() >= 3;
            names++;
        }
        return longer && names >= 2 && names <= 5 && isNames(words, 2, 5);
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }
}
