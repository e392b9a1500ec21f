package io.sayso.reading;

import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.model.WordScores;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report's text, split once into paragraphs, sentences, words and quotations, and read once by the model; every
 * extractor shares it. Words are numbered from 0; a range of words is a half-open {@link Span} of these numbers.
 *
 * <p>Immutable; safe for many threads.
 */
public final class Text {
    private final Report report;
    private final List<Span> words, paragraphs, sentences;
    private final int[] paragraphOf, sentenceOf;
    private final List<Quotation> quotations;
    private final boolean[] quoted, caption, furniture;
    private final WordScores scores;
    private final Branches branches;

    /** Each word as it is written. */
    private final List<String> forms;

    /** Each word in lower case, once somebody has asked; threads that ask at once find the same. */
    private final @Nullable String[] lower;

    private Text(Report report, List<Span> words, List<Span> paragraphs, ReaderModel model) {
        this.report = report;
        this.words = words;
        this.paragraphs = paragraphs;
        forms = words.stream().map(w -> w.in(report.text())).toList();
        lower = new String[words.size()];
        scores = model.read(forms, paragraphs);
        branches = new Branches(scores);
        paragraphOf = new int[words.size()];
        sentenceOf = new int[words.size()];
        for (int p = 0; p < paragraphs.size(); p++)
            Arrays.fill(
                    paragraphOf, paragraphs.get(p).start(), paragraphs.get(p).end(), p);
        quotations = new QuotationFinder(report.text(), words, paragraphs).find();
        quoted = new boolean[words.size()];
        for (Quotation q : quotations)
            Arrays.fill(quoted, q.words().start(), q.words().end(), true);
        sentences = new SentenceSplitter(forms, paragraphs, scores, quoted).split();
        for (int s = 0; s < sentences.size(); s++)
            Arrays.fill(sentenceOf, sentences.get(s).start(), sentences.get(s).end(), s);
        caption = within(report.captions().stream().map(Caption::span).sorted().toList(), words);
        furniture =
                within(report.furniture().stream().map(Furniture::span).sorted().toList(), words);
    }

    /** Which of {@code words} stand in {@code spans}; both are in reading order. */
    private static boolean[] within(List<Span> spans, List<Span> words) {
        boolean[] within = new boolean[words.size()];
        int next = 0, reach = 0;
        for (int i = 0; i < within.length; i++) {
            while (next < spans.size()
                    && spans.get(next).start() <= words.get(i).start())
                reach = Math.max(reach, spans.get(next++).end());
            within[i] = words.get(i).end() <= reach;
        }
        return within;
    }

    /** Splits and reads {@code report}. */
    public static Text read(Report report, ReaderModel model) {
        List<Span> words = new ArrayList<>(), paragraphs = new ArrayList<>();
        String text = report.text();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !endsParagraph(text.charAt(to))) to++;
            int first = words.size();
            words.addAll(ReaderModel.words(text, new Span(from, to)));
            if (words.size() > first) paragraphs.add(new Span(first, words.size()));
            from = to + 1;
        }
        return new Text(report, List.copyOf(words), List.copyOf(paragraphs), model);
    }

    private static boolean endsParagraph(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    public Report report() {
        return report;
    }

    /** What the model says of each word. */
    public WordScores scores() {
        return scores;
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** Where the word stands in the report's text. */
    public Span span(int word) {
        return words.get(word);
    }

    /** Where a range of one or more words stands in the report's text. */
    public Span span(Span range) {
        return new Span(
                words.get(range.start()).start(), words.get(range.end() - 1).end());
    }

    /** The word as it is written. */
    public String word(int word) {
        return forms.get(word);
    }

    /** The word in lower case. */
    public String lower(int word) {
        String known = lower[word];
        if (known == null) lower[word] = known = word(word).toLowerCase(Locale.ROOT);
        return known;
    }

    /** A range of words as it is written. */
    public String words(Span range) {
        return range.length() == 0 ? "" : span(range).in(report.text());
    }

    /** The words that stand in {@code span} of the report's text, in whole or in part, as a range. */
    public Span wordsIn(Span span) {
        int from = firstEndingAfter(span.start()), to = from;
        while (to < words.size() && words.get(to).start() < span.end()) to++;
        return new Span(from, to);
    }

    private int firstEndingAfter(int at) {
        int low = 0, high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > at) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** Each paragraph that has words, as a range of them. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Each sentence, as a range of words. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Each quotation, in reading order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotation that a word stands in, its marks included; null for none. */
    public @Nullable Quotation quotationAt(int word) {
        int low = 0, high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).words().end() <= word) low = middle + 1;
            else high = middle;
        }
        return low < quotations.size() && quotations.get(low).words().start() <= word ? quotations.get(low) : null;
    }

    public int paragraphOf(int word) {
        return paragraphOf[word];
    }

    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** The sentence that the word stands in. */
    public Span sentence(int word) {
        return sentences.get(sentenceOf[word]);
    }

    /** The paragraph that the word stands in. */
    public Span paragraph(int word) {
        return paragraphs.get(paragraphOf[word]);
    }

    /** Whether the word stands between quotation marks, or is one. */
    public boolean isQuoted(int word) {
        return quoted[word];
    }

    /** Whether the word stands in a caption. */
    public boolean isCaption(int word) {
        return caption[word];
    }

    /** Whether the word stands in the report's headline, byline, dateline or credits. */
    public boolean isFurniture(int word) {
        return furniture[word];
    }

    /** Whether the word has a letter or a digit. */
    public boolean isWordLike(int word) {
        return word(word).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The word's Penn Treebank tag. */
    public String tag(int word) {
        return scores.xpos(word);
    }

    /** The word's universal part of speech. */
    public String pos(int word) {
        return scores.upos(word);
    }

    public int head(int word) {
        return scores.head(word);
    }

    /** How the word depends on its head. */
    public String relation(int word) {
        return scores.head(word) == word ? "root" : scores.relation(word);
    }

    /** The words that depend on {@code head}, in reading order. */
    public List<Integer> children(int head) {
        return branches.children(head);
    }

    /** Whether {@code word} hangs below {@code ancestor} in its sentence's tree, or is it. */
    public boolean isBelow(int word, int ancestor) {
        int at = word;
        while (at != ancestor && scores.head(at) != at) at = scores.head(at);
        return at == ancestor;
    }

    /** The smallest range that holds {@code head} and all below it. */
    public Span subtree(int head) {
        return branches.subtree(head);
    }
}
