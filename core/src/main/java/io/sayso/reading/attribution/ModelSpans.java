package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.reading.model.Role;
import io.sayso.reading.model.WordScores;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Joins the spans that the model sees into attributions: each source and content goes to the cue that its words link to
 * best, less a cost for each sentence that lies between.
 */
final class ModelSpans {
    /** What a sentence's end between a part and its cue costs, in log-probability. Set on PolNeAR dev. */
    private static final double SOURCE_SENTENCE_COST = 2, CONTENT_SENTENCE_COST = 2;

    private final Text text;
    private final WordScores scores;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Role role, Span words) {}

    ModelSpans(Text text) {
        this.text = text;
        this.scores = text.scores();
    }

    /** The attributions, by the place of their cue. */
    List<Draft> join() {
        findParts();
        TreeMap<Integer, Draft> drafts = new TreeMap<>();
        for (Part part : parts)
            if (part.role == Role.CUE)
                drafts.computeIfAbsent(part.words.start(), cue -> new Draft())
                        .cues
                        .add(part.words);
        int anchorBefore = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.role == Role.CUE) continue;
            int anchor = bestAnchor(i);
            if (i > 0 && goesOn(parts.get(i - 1), part, anchor)) anchor = anchorBefore;
            anchorBefore = anchor;
            if (anchor < 0) continue;
            Draft draft = drafts.computeIfAbsent(anchor, cue -> new Draft());
            (part.role == Role.SOURCE ? draft.sources : draft.contents).add(part.words);
        }
        List<Draft> made = new ArrayList<>(drafts.values());
        made.removeIf(Draft::isEmpty);
        return made;
    }

    private void findParts() {
        for (int from = 0; from < text.size(); ) {
            Role role = scores.role(from);
            int to = from + 1;
            while (to < text.size()
                    && scores.role(to) == role
                    && !scores.startsRole(to)
                    && scores.readTogether(from, to)) to++;
            if (role != Role.NONE) parts.add(new Part(role, new Span(from, to)));
            from = to;
        }
    }

    /** The first word of the best cue in the same window; the content's own, for one without a cue; or −1. */
    private int bestAnchor(int number) {
        Part part = parts.get(number);
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        if (part.role == Role.CONTENT) {
            best = part.words.start();
            bestScore = meanLink(part.words, best);
        }
        for (int step = -1; step <= 1; step += 2)
            for (int k = number + step; k >= 0 && k < parts.size(); k += step) {
                Part cue = parts.get(k);
                if (!scores.readTogether(cue.words.start(), part.words.start())) break;
                if (cue.role != Role.CUE) continue;
                double score = meanLink(part.words, cue.words.start()) - cost(part, cue);
                if (score > bestScore) {
                    bestScore = score;
                    best = cue.words.start();
                }
            }
        return best;
    }

    /** Whether a content that links into another sentence goes on from the one that ends right before it. */
    private boolean goesOn(Part before, Part part, int anchor) {
        return part.role == Role.CONTENT
                && before.role == Role.CONTENT
                && anchor >= 0
                && part.words.start() - before.words.end() <= 1
                && text.sentenceOf(before.words.start()) == text.sentenceOf(part.words.start())
                && text.sentenceOf(anchor) != text.sentenceOf(part.words.start());
    }

    private double cost(Part part, Part cue) {
        if (isMidSentence(part) && text.sentenceOf(part.words.start()) != text.sentenceOf(cue.words.start()))
            return Double.POSITIVE_INFINITY;
        int first = part.words.start() < cue.words.start() ? part.words.end() - 1 : part.words.start();
        int between = Math.abs(text.sentenceOf(first) - text.sentenceOf(cue.words.start()));
        boolean speechGoesOn = part.role == Role.CONTENT && text.isQuoted(part.words.start());
        return between * (speechGoesOn ? 1 : part.role == Role.SOURCE ? SOURCE_SENTENCE_COST : CONTENT_SENTENCE_COST);
    }

    /** Unquoted words in the midst of a sentence are said there or nowhere. */
    private boolean isMidSentence(Part part) {
        int from = part.words.start();
        return part.role == Role.CONTENT
                && !text.isQuoted(from)
                && from > text.sentence(from).start();
    }

    private double meanLink(Span words, int anchor) {
        double sum = 0;
        for (int i = words.start(); i < words.end(); i++) sum += scores.link(i, anchor);
        return sum / words.length();
    }
}
