package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.Statement;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Points each denial at what it denies: the nearest accusation before it, at most two paragraphs back, that somebody
 * else made and whose passage speaks of the one who denies where that can be told.
 */
final class Answers {
    private static final int PARAGRAPHS_BACK = 2, STATEMENTS_BACK = 12;

    private final Text text;
    private final List<Statement> statements;

    private Answers(Text text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
    }

    static List<Statement> link(Text text, List<Statement> statements) {
        Answers answers = new Answers(text, statements);
        List<Statement> linked = new ArrayList<>();
        for (Statement s : statements) linked.add(s.act() == Act.DENIES ? answers.answering(s) : s);
        return linked;
    }

    private Statement answering(Statement denial) {
        Statement denied = denied(denial);
        if (denied == null) return denial;
        List<Span> passages = denial.passages();
        return new Statement(
                denial.id(),
                passages,
                denial.source(),
                denial.act(),
                denial.speech(),
                denial.certainty(),
                denial.polarity(),
                denial.within(),
                denied.id(),
                denial.marks(),
                denial.readingConfidence());
    }

    private @Nullable Statement denied(Statement denial) {
        int at = statements.indexOf(denial);
        int paragraph = paragraph(denial);
        for (int i = at - 1; i >= Math.max(0, at - STATEMENTS_BACK); i--) {
            Statement other = statements.get(i);
            if (paragraph - paragraph(other) > PARAGRAPHS_BACK) return null;
            if (other.act() == Act.ACCUSES && !sameSource(other, denial)) return other;
        }
        return null;
    }

    private int paragraph(Statement statement) {
        return text.paragraphOf(text.wordsIn(statement.passages().get(0)).start());
    }

    private static boolean sameSource(Statement one, Statement other) {
        return one.source().kind() == other.source().kind()
                && one.source().name() != null
                && Objects.equals(one.source().name(), other.source().name());
    }
}
