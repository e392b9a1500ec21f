package io.sayso.record.line;

import io.sayso.reading.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The content words of a text, each as the stem that stands for it and for words that say the same: {@code "The boats
 * were struck"} → boat, hit. Stems are Snowball's (English, Porter2); which words say the same is a list.
 */
public final class Stems {
    private static final Lexicon LISTS = Lexicon.read(Stems.class, "words.txt");
    private static final Set<String> EMPTY = LISTS.list("empty");

    /** Each stem to the name of the list that it stands in. */
    private static final Map<String, String> SAME = same();

    private Stems() {}

    private static Map<String, String> same() {
        Lexicon lists = Lexicon.read(Stems.class, "same.txt");
        Map<String, String> same = new HashMap<>();
        for (String name : lists.names()) {
            same.put(stem(name), name);
            for (String word : lists.list(name)) same.put(stem(word), name);
        }
        return same;
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** What stands for {@code word}: the name of its list, or else its stem. */
    public static String of(String word) {
        String stem = stem(word.toLowerCase(Locale.ROOT));
        return SAME.getOrDefault(stem, stem);
    }

    /** What stands for the content words of {@code text}, in alphabetical order. */
    public static Set<String> in(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : words(text)) if (!EMPTY.contains(word)) stems.add(of(word));
        return Collections.unmodifiableSet(stems);
    }

    /** The words of {@code text} in lower case, in reading order: runs of letters and digits, without {@code 's}. */
    public static List<String> words(String written) {
        String text = plain(written);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = i > 0 && i + 1 < text.length() && (c == '\'' || c == '’');
            if (Character.isLetterOrDigit(c)) word.append(Character.toLowerCase(c));
            else if (!inside || word.isEmpty() || !Character.isLetter(text.charAt(i + 1))) end(word, words);
            else if (text.charAt(i + 1) == 's' && !letter(text, i + 2)) i++;
        }
        return words;
    }

    /** Without ligatures and other forms of letters that only print has: {@code ﬁre} → fire. */
    private static String plain(String text) {
        return text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean letter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }
}
