package io.sayso.reading.place;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a place's name says where or who. In {@code Washington said}, {@code US officials} and {@code talks
 * with Damascus} it stands for a government or says whose people they are, and no place is meant. Decided by what the
 * name hangs on in the model's parse; where that does not tell, it says where.
 */
final class WhereOrWho {
    /** How far a list of names is followed to what its first hangs on. */
    private static final int LONGEST_LIST = 8;

    private static final Map<String, String> IRREGULAR = Map.of(
            "lay", "lie", "sat", "sit", "stood", "stand", "shook", "shake", "slept", "sleep", "saw", "see", "has",
            "have", "had", "have", "got", "get", "became", "become");

    private final Text text;

    WhereOrWho(Text text) {
        this.text = text;
    }

    /**
     * @param words where the name stands
     * @param key its key
     * @param kind what it is likely a name of
     */
    boolean isWhere(Span words, String key, PlaceKind kind) {
        String preposition = wordBefore(words);
        boolean isState = kind == PlaceKind.COUNTRY || kind == PlaceKind.CAPITAL;
        if (PlaceWords.AT_A_PLACE.contains(preposition) || isBased(words.end())) return true;
        if (PlaceWords.SEATS_OF_POWER.contains(key)) return false;
        int head = head(words);
        for (int i = 0; i < LONGEST_LIST && text.relation(head).equals("conj"); i++) head = text.head(head);
        int governor = text.head(head);
        if (governor == head) return true;
        if (isState && PlaceWords.WITH_A_GOVERNMENT.contains(preposition)) return isLand(governor);
        boolean before = head < governor && text.pos(governor).equals("VERB");
        return switch (text.relation(head)) {
            case "nsubj" -> before ? isOfALand(governor) : !isModifier(head, governor) || isWhereBefore(governor, kind);
            // The parse takes some subjects for objects, but an object follows its verb.
            case "obj" -> before ? isOfALand(governor) : !isMadeToAct(governor, words.end());
            case "compound", "amod" -> isWhereBefore(governor, kind);
            case "nmod:poss" -> !isWhose(governor);
            case "nmod" -> !(preposition.equals("of") && isWhose(governor)) && !isBetween(governor);
            default -> true;
        };
    }

    /** Whether "-based" or "-born" follows. */
    private boolean isBased(int after) {
        return after + 1 < text.size()
                && text.word(after).equals("-")
                && PlaceWords.BASED.contains(text.lower(after + 1));
    }

    /** The word before the name, "the" aside. */
    private String wordBefore(Span words) {
        int before = words.start() - 1;
        if (before >= 0 && text.lower(before).equals("the")) before--;
        return before < 0 ? "" : text.lower(before);
    }

    /** The word of the name that hangs outside it. */
    private int head(Span words) {
        for (int i = words.end() - 1; i >= words.start(); i--) {
            int head = text.head(i);
            if (head < words.start() || head >= words.end() || head == i) return i;
        }
        return words.end() - 1;
    }

    private boolean isWhose(int noun) {
        return PlaceWords.WHOSE.contains(text.lower(noun));
    }

    private boolean isBetween(int noun) {
        return PlaceWords.BETWEEN.contains(text.lower(noun));
    }

    private boolean isLand(int noun) {
        return PlaceWords.LAND.contains(text.lower(noun)) || PlaceWords.isKindOfPlace(text.word(noun));
    }

    /** Whether a name stands right before a noun: the parse takes some of these for its subject. */
    private boolean isModifier(int head, int noun) {
        return noun == head + 1 && text.pos(noun).equals("NOUN");
    }

    private boolean isWhereBefore(int noun, PlaceKind kind) {
        return !isWhose(noun) && (kind != PlaceKind.COUNTRY || isLand(noun));
    }

    /** Of "urged Venezuela to act": whoever acts is a government. */
    private boolean isMadeToAct(int verb, int after) {
        return after < text.size()
                && text.lower(after).equals("to")
                && isOneOf(PlaceWords.MAKE_TO_ACT, text.lower(verb));
    }

    private boolean isOfALand(int verb) {
        String word = text.lower(verb);
        return isOneOf(PlaceWords.OF_A_LAND, IRREGULAR.getOrDefault(word, word));
    }

    /** Whether a verb, in whatever form, is in a list of base forms. */
    private static boolean isOneOf(Set<String> verbs, String verb) {
        if (verbs.contains(verb)) return true;
        for (String ending : new String[] {"s", "es", "d", "ed", "ing"})
            if (verb.endsWith(ending)) {
                String stem = verb.substring(0, verb.length() - ending.length());
                if (verbs.contains(stem) || verbs.contains(stem + "e")) return true;
            }
        return false;
    }
}
