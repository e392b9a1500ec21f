package io.sayso.reading.attribution;

import io.sayso.reading.Act;
import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who says what: {@code Mara Lind said the pier is closed} → source "Mara Lind", cue "said", content "the pier is
 * closed". The model finds most; {@link CueClauses} adds speech inside speech and the acts that the model leaves out.
 */
public final class AttributionExtractor implements Extractor {
    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        List<Draft> drafts = new ModelSpans(text).join();
        drafts.removeIf(draft -> text.isFurniture(draft.anchor()));
        drafts.forEach(draft -> new Repair(text, drafts, draft).run());
        drafts.removeIf(draft -> !saysSomething(text, draft));
        drafts.addAll(new CueClauses(text, drafts).find());
        List<Mark> marks = new ArrayList<>();
        drafts.stream().map(draft -> draft.mark(text)).distinct().forEach(marks::add);
        marks.sort((a, b) ->
                a.span().equals(b.span()) ? a.id().compareTo(b.id()) : a.span().compareTo(b.span()));
        return distinctIds(marks);
    }

    /** A cue without content says something only if it is an act of its own: {@code declined to comment}. */
    private static boolean saysSomething(Text text, Draft draft) {
        if (!draft.contents.isEmpty()) return true;
        Act act = Acts.of(text, draft.cues, List.of());
        return act == Act.DECLINES_TO_COMMENT || act == Act.DENIES || act == Act.NEITHER_CONFIRMS_NOR_DENIES;
    }

    private static List<Mark> distinctIds(List<Mark> marks) {
        List<Mark> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks) if (seen.add(mark.id())) distinct.add(mark);
        return distinct;
    }
}
