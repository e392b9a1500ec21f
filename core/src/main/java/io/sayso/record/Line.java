package io.sayso.record;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Mark;
import io.sayso.reading.Statement;
import io.sayso.report.Passage;
import io.sayso.report.Span;

/**
 * A statement in the record: what one report says that somebody says, and whether it still stands.
 *
 * @param entry the version of the report that says it
 * @param statement what it says
 * @param standing whether it still stands
 */
public record Line(Entry entry, Statement statement, Standing standing) {
    /** Which statement of which report, the same in every run. */
    public String id() {
        return entry.report() + "/" + statement.id();
    }

    /** By the report and the statement: a statement stands once in its report. */
    @Override
    public int hashCode() {
        return 31 * entry.report().hashCode() + statement.id().hashCode();
    }

    public boolean stands() {
        return standing == Standing.STANDS;
    }

    /** From the first word that is stated to the last. */
    public Span span() {
        return new Span(
                statement.passages().get(0).start(),
                statement.passages().get(statement.passages().size() - 1).end());
    }

    /** The first piece of what is stated, where it stands. */
    public Passage passage() {
        return entry.reading().report().passage(statement.passages().get(0));
    }

    /** All that is stated, pieces that lie apart joined by an ellipsis. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Span piece : statement.passages()) {
            if (!words.isEmpty()) words.append(" … ");
            words.append(piece.in(entry.reading().report().text()));
        }
        return words.toString();
    }

    /** What is stated; of an accusation with the verb right before it, without which it is a mere name. */
    public String told() {
        if (statement.act() != Act.ACCUSES) return words();
        String text = entry.reading().report().text();
        int from = span().start();
        for (Mark mark : entry.reading().marks())
            if (mark instanceof Attribution told && statement.marks().contains(told.id()))
                for (Span cue : told.cues())
                    if (cue.end() < from && text.substring(cue.end(), from).isBlank())
                        return cue.in(text) + " " + words();
        return words();
    }
}
