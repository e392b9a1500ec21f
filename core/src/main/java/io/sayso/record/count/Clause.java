package io.sayso.record.count;

import io.sayso.reading.Lexicon;
import io.sayso.record.line.Gist;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The clause that a number stands in, as words in lower case: of "four had died on Thursday, and put the number killed
 * since Sept 8 at 65", for 65 → {@code and put the number killed since sept 8 at}.
 *
 * @param before the words before the number
 * @param after the words after it
 */
record Clause(List<String> before, List<String> after) {
    private static final Lexicon WORDING = Lexicon.read(Clause.class, "wording.txt");
    private static final Set<String> CLAUSE = WORDING.list("clause"), GIVES = WORDING.list("gives");

    /** A clause is sought this far to either side, in characters. */
    private static final int REACH = 400;

    /** "Seven had been rescued": what is said of a number stands within so many words. */
    private static final int BEHIND = 4;

    static Clause of(Gist gist, Span number) {
        String text = gist.line().entry().reading().report().text();
        Span piece = gist.line().statement().passages().stream()
                .filter(p -> p.contains(number))
                .findFirst()
                .orElse(number);
        String before = text.substring(Math.max(piece.start(), number.start() - REACH), number.start());
        String after = text.substring(number.end(), Math.min(piece.end(), number.end() + REACH));
        List<String> first = words(before), second = words(after);
        return new Clause(first.subList(lastCut(first), first.size()), second.subList(0, firstCut(second)));
    }

    /** Words and the marks that part them, in lower case. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || ((c == '\'' || c == '’' || c == '-') && !word.isEmpty())) {
                word.append(c == '’' ? '\'' : c);
                continue;
            }
            if (!word.isEmpty()) words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
            if (c == ',') words.add(",");
            else if (c == ';' || c == ':' || c == '—' || (c == '.' && endsSentence(text, i))) words.add(";");
        }
        return words;
    }

    /** Whether a full stop ends a sentence and not "Sept." or "Sen.": a small word before it, a capital behind. */
    private static boolean endsSentence(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        int next = stop + 1;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) next++;
        boolean isAbbreviated = start < stop && Character.isUpperCase(text.charAt(start));
        return !isAbbreviated && (next == text.length() || Character.isUpperCase(text.charAt(next)));
    }

    private static boolean isCut(List<String> words, int i) {
        String word = words.get(i), next = i + 1 < words.size() ? words.get(i + 1) : "";
        return word.equals(";")
                || (word.equals(",") && CLAUSE.contains(next))
                || (word.equals("and") && GIVES.contains(next));
    }

    private static int lastCut(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) if (isCut(words, i)) return i;
        return 0;
    }

    private static int firstCut(List<String> words) {
        for (int i = 0; i < words.size(); i++) if (isCut(words, i)) return i;
        return words.size();
    }

    /** Whether one of the words or phrases of the list {@code name} stands in it. */
    boolean has(String name) {
        String all = " " + String.join(" ", before) + " · " + String.join(" ", after) + " ";
        return WORDING.list(name).stream().anyMatch(phrase -> all.contains(" " + phrase + " "));
    }

    /** Whether one of the list {@code name} stands right before the number. */
    boolean endsBeforeWith(String name) {
        String all = " " + String.join(" ", before);
        return WORDING.list(name).stream().anyMatch(phrase -> all.endsWith(" " + phrase));
    }

    /** The few words right behind the number, as far as nothing is listed or joined on. */
    List<String> behind() {
        int end = 0;
        while (end < Math.min(BEHIND, after.size())
                && !after.get(end).equals(",")
                && !after.get(end).equals("and")) end++;
        return after.subList(0, end);
    }

    /** The last word before the number; empty where there is none. */
    String wordBefore() {
        return before.isEmpty() ? "" : before.get(before.size() - 1);
    }

    /** Whether one of the list {@code name} stands right behind the number. */
    boolean beginsAfterWith(String name) {
        String all = String.join(" ", after) + " ";
        return WORDING.list(name).stream().anyMatch(phrase -> all.startsWith(phrase + " "));
    }

    /** Whether the text goes on, behind the number and a comma, with one of the list {@code name}. */
    static boolean isFollowedBy(Gist gist, Span number, String name) {
        String text = gist.line().entry().reading().report().text();
        String rest = text.substring(number.end(), Math.min(text.length(), number.end() + REACH));
        List<String> words = words(rest);
        int comma = words.indexOf(",");
        if (comma < 0 || comma > BEHIND) return false;
        String next = String.join(" ", words.subList(comma + 1, words.size())) + " ";
        return WORDING.list(name).stream().anyMatch(phrase -> next.startsWith(phrase + " "));
    }

    static Set<String> list(String name) {
        return WORDING.list(name);
    }

    /** All its words, the number left out. */
    List<String> words() {
        List<String> words = new ArrayList<>(before);
        words.addAll(after);
        words.removeIf(w -> w.equals(",") || w.equals(";"));
        return words;
    }
}
