package io.sayso.reading.statement;

import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorExtractor;
import io.sayso.reading.attribution.AttributionExtractor;
import io.sayso.reading.certainty.HedgeExtractor;
import io.sayso.reading.event.EventExtractor;
import io.sayso.reading.figure.FigureExtractor;
import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.place.PlaceExtractor;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.reading.time.TimeExtractor;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a report: splits and scores its text, lets each extractor mark it, and puts the marks together into statements.
 */
public final class Reader implements AutoCloseable {
    /** The version of the rules; it rises when a change of them changes readings. */
    public static final String VERSION = "0.1.0";

    private final ReaderModel model;

    public Reader(ReaderModel model) {
        this.model = model;
    }

    /** These rules with this model and these places: another gazetteer makes another reader. */
    public ReaderVersion version(SituationGazetteer places) {
        return new ReaderVersion(VERSION + places.readerSuffix(), model.sha256());
    }

    /** What {@code report} says, where {@code places} are known too. Safe for many threads. */
    public Reading read(Report report, SituationGazetteer places) {
        Text text = Text.read(report, model);
        List<Mark> marks = new ArrayList<>();
        for (Extractor extractor : extractors(places)) marks.addAll(extractor.extract(text, List.copyOf(marks)));
        List<Statement> statements = new Assembly(text, marks).statements();
        return new Reading(version(places), report, marks, statements);
    }

    /** The extractors, in the order in which each may use the marks of those before it. */
    private static List<Extractor> extractors(SituationGazetteer places) {
        return List.of(
                new AttributionExtractor(),
                new HedgeExtractor(),
                new TimeExtractor(),
                new PlaceExtractor(places),
                new FigureExtractor(),
                new ActorExtractor(),
                new EventExtractor());
    }

    @Override
    public void close() {
        model.close();
    }
}
