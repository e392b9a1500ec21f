package io.sayso.reading.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word pieces of words: lower-cased, accents stripped, split at punctuation, WordPiece.
 *
 * <p>Safe for many threads. Remembers the pieces of common words, of at most {@link #REMEMBERED} words at a time.
 */
final class WordPieces implements AutoCloseable {
    /** A word has this many pieces at most, as in training. */
    static final int MOST = 12;

    private static final int REMEMBERED = 100_000, AT_ONCE = 2_000, UNKNOWN = 100;
    /**
     * Longer words are cut here: what follows lies past the twelfth piece. The tokenizer gives up at this length too.
     */
    private static final int LONGEST_WORD = 100;

    private static final int[] NONE = {UNKNOWN};

    static {
        // Else the tokenizer looks for Amazon's machine and reports its use there.
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final HuggingFaceTokenizer tokenizer;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    WordPieces(InputStream tokenizerJson) throws IOException {
        tokenizer = HuggingFaceTokenizer.newInstance(
                tokenizerJson, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
    }

    /** The pieces of each of {@code words}, one array of 1 to {@value #MOST} vocabulary numbers a word. */
    List<int[]> of(List<String> words) {
        List<String> cut = words.stream().map(WordPieces::cut).toList();
        Set<String> unknown = new LinkedHashSet<>();
        List<int[]> pieces = new ArrayList<>(words.size());
        for (int from = 0; from < cut.size(); from += AT_ONCE) {
            List<String> some = cut.subList(from, Math.min(cut.size(), from + AT_ONCE));
            if (known.size() > REMEMBERED) known.clear();
            Map<String, int[]> fresh = Map.of();
            unknown.clear();
            for (String word : some) if (!known.containsKey(word)) unknown.add(word);
            if (!unknown.isEmpty()) fresh = encode(List.copyOf(unknown));
            for (String word : some) {
                int[] mine = fresh.containsKey(word) ? fresh.get(word) : known.get(word);
                pieces.add(mine == null ? encode(List.of(word)).getOrDefault(word, NONE) : mine);
            }
        }
        return pieces;
    }

    private Map<String, int[]> encode(List<String> words) {
        Encoding encoding = tokenizer.encode(words, false, false);
        long[] ids = encoding.getIds(), wordOf = encoding.getWordIds();
        Map<String, int[]> fresh = new ConcurrentHashMap<>();
        for (int i = 0, from = 0; i < words.size(); i++) {
            int to = from;
            while (to < ids.length && wordOf[to] == i) to++;
            int[] pieces = new int[Math.min(MOST, to - from)];
            for (int k = 0; k < pieces.length; k++) pieces[k] = (int) ids[from + k];
            fresh.put(words.get(i), pieces.length == 0 ? NONE : pieces);
            from = to;
        }
        known.putAll(fresh);
        return fresh;
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST_WORD) return word;
        return word.substring(
                0, Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
