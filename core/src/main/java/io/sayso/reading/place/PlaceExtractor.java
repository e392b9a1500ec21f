package io.sayso.reading.place;

import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the places that a text names, and finds them in the gazetteer: {@code arrived in Caracas} → Caracas, geonames
 * 3646738, 10.488, −66.879, settlement, VE. A name that stands for a government, as in {@code Washington said}, is no
 * place.
 */
public final class PlaceExtractor implements Extractor {
    private final SituationGazetteer own;

    /** With the gazetteer that comes with Sayso. */
    public PlaceExtractor() {
        this(SituationGazetteer.NONE);
    }

    /** With a situation's gazetteer too. */
    public PlaceExtractor(SituationGazetteer own) {
        this.own = own;
    }

    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        Gazetteer gazetteer = own == SituationGazetteer.NONE
                ? WorldGazetteer.bundled()
                : new JoinedGazetteer(WorldGazetteer.bundled(), own);
        List<Mention> mentions = new MentionFinder(text, gazetteer).find();
        Resolver resolver = new Resolver(gazetteer, mentions);
        List<Mark> places = new ArrayList<>();
        for (Mention mention : mentions)
            if (mention.isWhere()) places.add(place(text, gazetteer, mention, resolver.place(mention)));
        return places;
    }

    /** All places in the gazetteer that are so called, as marks on the name itself. */
    public static List<Place> called(String name) {
        Gazetteer gazetteer = WorldGazetteer.bundled();
        List<Place> places = new ArrayList<>();
        for (int place : gazetteer.find(NameKey.of(name)))
            places.add(known(new Span(0, name.length()), gazetteer, place));
        return places;
    }

    private static Place place(Text text, Gazetteer gazetteer, Mention mention, int place) {
        if (place < 0) {
            PlacePrecision said = PlaceWords.saidBy(text.word(mention.words().end() - 1));
            return new Place(
                    text.span(mention.words()), text.words(mention.words()), null, null, null, null, said, null);
        }
        return known(text.span(mention.words()), gazetteer, place);
    }

    private static Place known(Span span, Gazetteer gazetteer, int place) {
        return new Place(
                span,
                gazetteer.name(place),
                gazetteer.gazetteer(place),
                gazetteer.entry(place),
                gazetteer.lat(place),
                gazetteer.lon(place),
                gazetteer.kind(place).precision(),
                gazetteer.country(place));
    }
}
