package io.sayso.page;

import io.sayso.page.Layer.Kind;
import io.sayso.reading.Actor;
import io.sayso.reading.Attribution;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.Reading;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.reading.When;
import io.sayso.report.Furniture;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a page makes stand out in one report: the passages of its ledger, its marks and its dateline.
 *
 * @param prefix what the ids of this report's elements begin with
 */
record ReadingLayers(Reading reading, List<LedgerLine> lines, String prefix) {
    List<Layer> all() {
        List<Layer> layers = new ArrayList<>();
        for (Furniture piece : reading.report().furniture())
            layers.add(Layer.mark(Kind.FURNITURE, piece.span(), Wording.words(piece.kind()), null));
        for (LedgerLine line : lines)
            for (int i = 0; i < line.statement().passages().size(); i++) layers.add(passage(line, i));
        for (int i = 0; i < reading.marks().size(); i++) addMark(reading.marks().get(i), markId(i), layers);
        return layers;
    }

    String lineId(int number) {
        return prefix + "line-" + number;
    }

    String passageId(int number, int passage) {
        return prefix + "passage-" + number + (passage == 0 ? "" : "-" + (passage + 1));
    }

    /** @param index which of the reading's marks it is: two of one place would share what they are called */
    String markId(int index) {
        return prefix + "mark-" + (index + 1);
    }

    private Layer passage(LedgerLine line, int i) {
        Statement statement = line.statement();
        boolean isOwn = statement.source().kind() == SourceKind.OUTLET;
        String title = isOwn ? "in the report's own voice" : "said by " + line.who();
        return new Layer(
                isOwn ? Kind.OWN : Kind.PASSAGE,
                statement.passages().get(i),
                title,
                passageId(line.number(), i),
                String.valueOf(line.number()),
                lineId(line.number()));
    }

    private static void addMark(Mark mark, String id, List<Layer> to) {
        if (mark instanceof Attribution attribution) {
            for (Span source : attribution.sources()) to.add(Layer.mark(Kind.SOURCE, source, "source", null));
            for (Span cue : attribution.cues()) to.add(Layer.mark(Kind.CUE, cue, "words of saying", null));
        } else if (mark instanceof Hedge hedge)
            to.add(Layer.mark(Kind.HEDGE, hedge.span(), "hedge: " + MarkValue.of(hedge), null));
        else if (mark instanceof When when)
            to.add(Layer.mark(Kind.WHEN, when.span(), "time: " + MarkValue.of(when), id));
        else if (mark instanceof Place place)
            to.add(Layer.mark(Kind.PLACE, place.span(), "place: " + MarkValue.of(place), id));
        else if (mark instanceof Figure figure)
            to.add(Layer.mark(Kind.FIGURE, figure.span(), "figure: " + MarkValue.of(figure), id));
        else if (mark instanceof Actor actor)
            to.add(Layer.mark(Kind.ACTOR, actor.span(), "actor: " + MarkValue.of(actor), id));
        else if (mark instanceof Event event)
            to.add(Layer.mark(Kind.EVENT, event.span(), "event: " + MarkValue.of(event), id));
    }
}
