package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Quotation;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who says what: {@code Mara Lind said the pier is closed} → source "Mara Lind", cue "said", content "the pier is
 * closed". The model finds most; {@link CueClauses} adds speech inside speech and the acts that the model leaves out.
 */
public final class AttributionExtractor implements Extractor {
    /** What happens when something was said, or in spite of it. */
    private static final Set<String> AFTER =
            Set.of("after", "amid", "amidst", "before", "despite", "during", "following", "since", "until");

    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        List<Draft> drafts = new ModelSpans(text).join();
        drafts.removeIf(draft -> text.isFurniture(draft.anchor()));
        for (Draft draft : drafts) {
            int anchor = draft.anchor();
            draft.sources.removeIf(source -> isElsewhere(text, source, anchor));
            draft.contents.removeIf(content -> isElsewhere(text, content, anchor));
        }
        drafts.removeIf(draft -> draft.isEmpty() || isOfAnother(text, draft));
        goOn(text, drafts);
        Claimed words = new Claimed(text, drafts);
        for (Draft draft : drafts) new Repair(text, words, draft).run();
        drafts.removeIf(draft -> !saysSomething(text, draft));
        drafts.addAll(new CueClauses(text, drafts).find());
        List<Mark> marks = new ArrayList<>();
        drafts.stream().map(draft -> draft.mark(text)).distinct().forEach(marks::add);
        marks.sort((a, b) ->
                a.span().equals(b.span()) ? a.id().compareTo(b.id()) : a.span().compareTo(b.span()));
        return distinctIds(marks);
    }

    /** Whether a source or a content stands in a caption, a byline or a headline, and what ties it to them does not. */
    private static boolean isElsewhere(Text text, Span part, int anchor) {
        return text.isFurniture(part.start()) || text.isCaption(part.start()) != text.isCaption(anchor);
    }

    /** What happened after a warning is not what it warned of: {@code airlines cancelled flights after the warning}. */
    private static boolean isOfAnother(Text text, Draft draft) {
        if (draft.cues.isEmpty() || draft.contents.isEmpty()) return false;
        int noun = draft.cues.get(draft.cues.size() - 1).end() - 1;
        List<Integer> below = text.children(noun);
        // however it is tagged, what has an article is a noun
        return (text.tag(noun).startsWith("NN")
                        || below.stream().anyMatch(child -> text.relation(child).equals("det")))
                && below.stream()
                        .anyMatch(
                                child -> text.relation(child).matches("case|mark") && AFTER.contains(text.lower(child)))
                && draft.contents.stream()
                        .allMatch(content -> content.end() <= text.subtree(noun).start()
                                && text.sentenceOf(content.start()) == text.sentenceOf(noun)
                                && !text.isQuoted(content.start()));
    }

    /** What follows in a quotation whose beginning is somebody's is that speaker's too. */
    private static void goOn(Text text, List<Draft> drafts) {
        Map<Quotation, Draft> speaking = new HashMap<>();
        for (Draft draft : drafts)
            if (!draft.cues.isEmpty())
                for (Span content : draft.contents) {
                    Quotation quotation = text.quotationAt(content.end() - 1);
                    if (quotation != null && !quotation.words().contains(draft.cues.get(0)))
                        speaking.putIfAbsent(quotation, draft);
                }
        drafts.removeIf(draft -> {
            if (!draft.cues.isEmpty() || draft.contents.isEmpty()) return false;
            Draft speaker = speaking.get(text.quotationAt(draft.contents.get(0).start()));
            if (speaker == null) return false;
            speaker.contents.addAll(draft.contents);
            return true;
        });
    }

    /** A cue without content says something only if it is an act of its own: {@code declined to comment}. */
    private static boolean saysSomething(Text text, Draft draft) {
        if (!draft.contents.isEmpty()) return !draft.cues.isEmpty() || isUtterance(text, draft);
        Act act = Acts.of(text, draft.cues, List.of());
        return act == Act.DECLINES_TO_COMMENT || act == Act.DENIES || act == Act.NEITHER_CONFIRMS_NOR_DENIES;
    }

    /** Without a cue, words are somebody's only if they are quoted, or make a clause that somebody is said to say. */
    private static boolean isUtterance(Text text, Draft draft) {
        if (!draft.sources.isEmpty()) return true;
        for (Span content : draft.contents) {
            boolean clause = false;
            for (int i = content.start(); i < content.end(); i++) {
                if (text.isQuoted(i)) return true;
                clause |= text.relation(i).startsWith("nsubj");
            }
            if (clause && content.start() == text.sentence(content.start()).start()) return true;
        }
        return false;
    }

    private static List<Mark> distinctIds(List<Mark> marks) {
        List<Mark> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks) if (seen.add(mark.id())) distinct.add(mark);
        return distinct;
    }
}
