package io.sayso.bench;

import io.sayso.reading.Attribution;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells speech inside speech from the rest: PolNeAR marks a word at most once, so what Sayso finds within a content can
 * only count against it there.
 */
final class Nested {
    private Nested() {}

    /** Those of {@code marks} whose cues and contents do not all stand inside one content of another. */
    static List<Attribution> leftOut(List<Attribution> marks) {
        return marks.stream().filter(m -> !isNested(m, marks)).toList();
    }

    private static boolean isNested(Attribution mark, List<Attribution> among) {
        List<Span> all = new ArrayList<>(mark.cues());
        all.addAll(mark.contents());
        Span reach = Span.hull(all);
        return among.stream()
                .flatMap(other -> other.contents().stream())
                .anyMatch(content -> content.contains(reach) && !content.equals(reach));
    }
}
