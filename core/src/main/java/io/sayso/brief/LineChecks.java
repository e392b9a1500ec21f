package io.sayso.brief;

import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Statement;
import io.sayso.record.FigureSeries;
import io.sayso.record.Line;
import io.sayso.record.SituationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a line of the record bears out what a clause says of it: speaker, deed, certainty, words, numbers. */
final class LineChecks {
    private final Telling telling;
    private final Map<String, List<FigureSeries>> figures = new HashMap<>();

    LineChecks(SituationRecord record, Telling telling) {
        this.telling = telling;
        record.figures()
                .forEach(series -> figures.computeIfAbsent(series.id(), id -> new ArrayList<>())
                        .add(series));
    }

    boolean bears(Line line, @Nullable Thing thing, Piece piece) {
        String words = piece.words();
        Statement statement = line.statement();
        return switch (piece.slot()) {
            case WHO -> words.equals(telling.names.who(line));
            case DEED -> words.equals(Wording.deed(statement.act()));
            case CERTAINTY -> words.equals(Wording.certainty(statement));
            case OUTLET -> words.equals(Wording.outlet(line));
            case SAID_ON -> words.equals(telling.saidOn(line));
            case QUOTE -> isQuoted(line, words);
            case NUMBER -> isCounted(line, thing, words);
            case SCOPE -> figures(line).stream().anyMatch(figure -> words.equals(figure.scope()));
            default -> false;
        };
    }

    /** All that is stated or the words of one of its figures: a part would say more or less than the whole. */
    private boolean isQuoted(Line line, String words) {
        if (words.equals(Wording.quoted(telling.names.words(line)))) return true;
        String text = line.entry().reading().report().text();
        return figures(line).stream()
                .anyMatch(figure -> words.equals(Wording.quoted(figure.span().in(text))));
    }

    /** A number with its bound must be a value of the series that the clause speaks of, and stand in this line. */
    private boolean isCounted(Line line, @Nullable Thing thing, String words) {
        Quantity printed = Quantity.read(words);
        if (printed == null) return false;
        for (Figure figure : figures(line)) {
            Quantity read = Quantity.of(figure);
            if (!printed.equals(read)) continue;
            List<FigureSeries> series = thing == null ? List.of() : figures.getOrDefault(thing.id(), List.of());
            if (series.stream()
                    .flatMap(each -> each.values().stream())
                    .anyMatch(
                            value -> value.line().equals(line) && value.figure().equals(figure))) return true;
        }
        return false;
    }

    /** The figures in what the line states. */
    static List<Figure> figures(Line line) {
        List<Figure> figures = new ArrayList<>();
        for (Mark mark : line.entry().reading().marks())
            if (mark instanceof Figure figure
                    && line.statement().passages().stream().anyMatch(passage -> passage.contains(figure.span())))
                figures.add(figure);
        return figures;
    }

    /** What a clause leaves out that it may not: how sure the speaker is, and the day and deed beside a number. */
    List<String> missing(Clause clause) {
        Line line = clause.line();
        if (line == null || !(clause.has(Slot.NUMBER) || clause.has(Slot.TOLL) || clause.has(Slot.QUOTE)))
            return List.of();
        boolean isPlain = Wording.certainty(line.statement()).isEmpty();
        List<String> missing = new ArrayList<>();
        if (!isPlain && !clause.has(Slot.CERTAINTY)) missing.add("the speaker's doubt is left out");
        if (!clause.has(Slot.SAID_ON)) missing.add("the day is left out");
        if (clause.has(Slot.WHO) != clause.has(Slot.DEED)) missing.add("who says it, or that they do, is left out");
        return missing;
    }
}
