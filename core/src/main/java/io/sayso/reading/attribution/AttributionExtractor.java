package io.sayso.reading.attribution;

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
        drafts.removeIf(draft -> isFurniture(text, draft));
        drafts.addAll(new CueClauses(text, drafts).find());
        List<Mark> marks = new ArrayList<>();
        drafts.stream().map(draft -> draft.mark(text)).distinct().forEach(marks::add);
        marks.sort((a, b) ->
                a.span().equals(b.span()) ? a.id().compareTo(b.id()) : a.span().compareTo(b.span()));
        return distinctIds(marks);
    }

    private static boolean isFurniture(Text text, Draft draft) {
        return text.isFurniture(draft.anchor());
    }

    private static List<Mark> distinctIds(List<Mark> marks) {
        List<Mark> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mark mark : marks) if (seen.add(mark.id())) distinct.add(mark);
        return distinct;
    }
}
