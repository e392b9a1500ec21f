package io.sayso.lineage;

import io.sayso.reading.Statement;
import io.sayso.report.Span;

/** Whether a statement stands in a piece that was copied. */
final class Carried {
    private Carried() {}

    /** Whether half of the words of the statement stand in {@code piece}, or more. */
    static boolean stands(Statement statement, Span piece) {
        int all = 0, within = 0;
        for (Span passage : statement.passages()) {
            all += passage.length();
            within += Math.max(0, Math.min(passage.end(), piece.end()) - Math.max(passage.start(), piece.start()));
        }
        return 2 * within >= all;
    }
}
