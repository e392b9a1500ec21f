package io.sayso.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the record in words, for a line on any surface: {@code lead}, {@code what} and {@code rest} are one line,
 * of which only {@code what} may be cut. So an accusation is never told without its accuser, its grade and the known
 * denial, which stand in {@code rest}. The words of reports are as they stand there; whoever shows them makes them
 * harmless.
 *
 * @param label what it is or how it stands, in a word or two: {@code weak}, {@code in force}
 * @param lead what goes before
 * @param what what it is about; the words of a report are in quotation marks
 * @param rest what goes behind
 * @param notes more about it, each a line of its own
 * @param reports the numbers of the reports that it rests on
 * @param cells its single values by name, for a table
 */
public record RecordItem(
        String label,
        String lead,
        String what,
        String rest,
        List<String> notes,
        List<String> reports,
        Map<String, @Nullable Object> cells) {
    public RecordItem {
        notes = List.copyOf(notes);
        reports = List.copyOf(reports);
    }

    /** The same under another label. */
    public RecordItem labelled(String other) {
        return new RecordItem(other, lead, what, rest, notes, reports, cells);
    }
}
