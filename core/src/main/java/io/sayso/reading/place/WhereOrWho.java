package io.sayso.reading.place;

import io.sayso.reading.Text;
import io.sayso.report.Span;

/**
 * Tells whether a place's name says where or who: in {@code Washington said} and {@code US officials} it stands for a
 * government or says whose people they are, and no place is meant.
 */
final class WhereOrWho {
    private final Text text;

    WhereOrWho(Text text) {
        this.text = text;
    }

    boolean isWhere(Span words) {
        int head = head(words);
        for (int hops = 0; text.relation(head).equals("conj") && hops < 8; hops++) head = text.head(head);
        int governor = text.head(head);
        if (governor == head) return true;
        return switch (text.relation(head)) {
            case "nsubj" -> !isActing(governor);
            case "compound", "amod" -> !isWhose(governor);
            case "nmod" -> !isWhose(governor) || !isOf(head, governor);
            default -> !text.relation(head).equals("nmod:poss") || !isWhose(governor);
        };
    }

    /** The word of the name that hangs outside it. */
    private int head(Span words) {
        for (int i = words.end() - 1; i >= words.start(); i--) {
            int head = text.head(i);
            if (head < words.start() || head >= words.end() || head == i) return i;
        }
        return words.end() - 1;
    }

    private boolean isActing(int verb) {
        return text.pos(verb).equals("VERB") && PlaceWords.SPEAKING.contains(base(text.lower(verb)));
    }

    private boolean isWhose(int noun) {
        return PlaceWords.WHOSE.contains(text.lower(noun));
    }

    /** Whether {@code of}, or an apostrophe and s, joins the two. */
    private boolean isOf(int head, int governor) {
        for (int i = Math.min(head, governor); i <= Math.max(head, governor); i++)
            if (text.lower(i).equals("of")) return true;
        return head < governor;
    }

    /** The base form of a verb, as far as English spelling tells and the list needs: {@code denied} → deny. */
    private static String base(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) return irregular;
        for (String[] ending : ENDINGS)
            if (verb.endsWith(ending[0])) {
                String stem = verb.substring(0, verb.length() - ending[0].length());
                for (int i = 1; i < ending.length; i++)
                    if (PlaceWords.SPEAKING.contains(stem + ending[i])) return stem + ending[i];
                int last = stem.length() - 1;
                if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) return stem.substring(0, last);
            }
        return verb;
    }

    private static final String[][] ENDINGS = {
        {"ied", "y"}, {"ies", "y"}, {"ing", "", "e"}, {"ed", "", "e"}, {"es", "", "e"}, {"s", ""}
    };
    private static final java.util.Map<String, String> IRREGULAR = java.util.Map.ofEntries(
            java.util.Map.entry("said", "say"),
            java.util.Map.entry("told", "tell"),
            java.util.Map.entry("saw", "see"),
            java.util.Map.entry("sought", "seek"),
            java.util.Map.entry("sent", "send"),
            java.util.Map.entry("gave", "give"),
            java.util.Map.entry("began", "begin"),
            java.util.Map.entry("took", "take"),
            java.util.Map.entry("made", "make"),
            java.util.Map.entry("withdrew", "withdraw"),
            java.util.Map.entry("held", "hold"),
            java.util.Map.entry("won", "win"),
            java.util.Map.entry("lost", "lose"),
            java.util.Map.entry("built", "build"),
            java.util.Map.entry("fought", "fight"),
            java.util.Map.entry("went", "go"),
            java.util.Map.entry("goes", "go"),
            java.util.Map.entry("did", "do"),
            java.util.Map.entry("has", "have"),
            java.util.Map.entry("kept", "keep"),
            java.util.Map.entry("led", "lead"),
            java.util.Map.entry("paid", "pay"),
            java.util.Map.entry("sold", "sell"),
            java.util.Map.entry("shot", "shoot"),
            java.util.Map.entry("struck", "strike"),
            java.util.Map.entry("beat", "beat"),
            java.util.Map.entry("became", "become"));
}
