package io.sayso.reading.statement;

import io.sayso.reading.Statement;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each statement which other it is told in: the smallest whose passage holds all of its passages and more. */
final class Nesting {
    private Nesting() {}

    static List<Statement> link(List<Statement> statements) {
        List<Statement> linked = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement outer = outer(statements, i);
            linked.add(statements.get(i).in(outer == null ? null : outer.id()));
        }
        return linked;
    }

    /** Statements are in reading order and an outer passage starts first, so that few have to be looked at. */
    private static @Nullable Statement outer(List<Statement> statements, int inner) {
        Span whole = Span.hull(statements.get(inner).passages());
        Statement best = null;
        int bestLength = Integer.MAX_VALUE;
        for (int i = Math.max(0, inner - 40); i < Math.min(statements.size(), inner + 40); i++) {
            if (i == inner) continue;
            for (Span passage : statements.get(i).passages())
                if (passage.contains(whole) && passage.length() > whole.length() && passage.length() < bestLength) {
                    best = statements.get(i);
                    bestLength = passage.length();
                }
        }
        return best;
    }
}
