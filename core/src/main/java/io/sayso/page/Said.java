package io.sayso.page;

import io.sayso.reading.Polarity;
import io.sayso.reading.Statement;
import io.sayso.record.Line;
import io.sayso.record.Standing;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record in words: who says it and through whom, what they do by saying it, how sure they are, the exact
 * words, and which report has them. The words of the report are as they stand in it; whoever shows them makes them
 * harmless.
 *
 * @param line what it shows
 * @param who on whose word: a name, the report's words for the source, or {@code source not given}
 * @param office what a named source is and for whom it speaks; null where the report does not say
 * @param via who carried it, the nearest first
 * @param unnamed that the source asked not to be named, and why; null where the report does not say
 * @param how {@code denies · happened · negative}
 * @param words the exact words, pieces that lie apart joined by an ellipsis; an accusation's with their verb
 */
public record Said(
        Line line,
        String who,
        @Nullable String office,
        List<String> via,
        @Nullable String unnamed,
        String how,
        String words) {
    public Said {
        via = List.copyOf(via);
    }

    public static Said of(Line line) {
        Wording wording = new Wording(line.entry().reading());
        Statement statement = line.statement();
        String how = Wording.words(statement.act()) + " · " + wording.howSure(statement.certainty())
                + (Wording.isNegative(statement) ? " · negative" : "")
                + (statement.polarity() == Polarity.UNKNOWN ? " · left open" : "");
        return new Said(
                line,
                wording.called(statement.source()),
                wording.office(statement.source()),
                wording.via(statement.source()),
                wording.unnamed(statement.source()),
                how,
                line.told());
    }

    /** The number that the report is opened by: {@code 12.1}. */
    public String report() {
        return line.entry().number();
    }

    /** Who published the report; its headline where it does not say, and else its number. */
    public String outlet() {
        Imprint imprint = line.entry().imprint();
        if (imprint.outlet() != null) return imprint.outlet();
        if (imprint.credit() != null) return imprint.credit();
        return imprint.headline() != null ? imprint.headline() : "report " + report();
    }

    /** When the report was published or last changed, as it says itself. */
    public Moment when() {
        return line.entry().said();
    }

    /** {@code Joren Vask (commander, Kelmar), via Coastal Wire}. */
    public String chain() {
        String through = via.isEmpty() ? "" : ", via " + String.join(", via ", via);
        return who + (office == null ? "" : " (" + office + ")") + through;
    }

    /** That it stands no longer, and why; null while it stands. */
    public @Nullable String fallen() {
        return line.standing() == Standing.STANDS ? null : Wording.words(line.standing());
    }
}
