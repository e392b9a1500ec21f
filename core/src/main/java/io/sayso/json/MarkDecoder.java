package io.sayso.json;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.Attribution;
import io.sayso.reading.Band;
import io.sayso.reading.Bound;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Incident;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Polarity;
import io.sayso.reading.Precision;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import org.jspecify.annotations.Nullable;

/** One mark on its way back from JSON. */
final class MarkDecoder {
    private static final String TYPES = "attribution, hedge, when, place, figure, actor, event";

    private final Fields fields;
    private final Fields.Spans spans;

    private MarkDecoder(Fields fields, int length) {
        this.fields = fields;
        this.spans = fields.spans(length);
    }

    /** @param length of the text that the mark is in, in UTF-16 code units */
    static Mark mark(Fields fields, int length) {
        Mark mark = new MarkDecoder(fields, length).mark();
        fields.end();
        return mark;
    }

    private Mark mark() {
        String type = fields.text("type");
        Mark mark = switch (type) {
            case "attribution" -> new Attribution(spans.all("cues"), spans.all("sources"), spans.all("contents"));
            case "hedge" -> new Hedge(spans.one("span"), fields.text("word"), fields.valueOrNull("band", Band.class));
            case "when" -> when();
            case "place" -> place();
            case "figure" -> figure();
            case "actor" -> actor();
            case "event" -> event();
            default ->
                throw fields.refused(
                        fields.way("type") + " is \"" + type + "\", which this version does not know (it knows " + TYPES
                                + ")",
                        "Read it with the version that wrote it, or a newer one.");
        };
        if (!mark.id().equals(fields.text("id")) || !mark.span().equals(spans.one("span")))
            throw fields.refused(
                    fields.way("id") + " and span are not what its parts make them: " + mark.id(),
                    "Use a record as Sayso wrote it.");
        return mark;
    }

    private When when() {
        return new When(
                spans.one("span"),
                fields.value("kind", WhenKind.class),
                fields.text("value"),
                fields.textOrNull("mod"),
                fields.textOrNull("anchor"),
                fields.value("precision", Precision.class),
                fields.minuteOrNull("earliest"),
                fields.minuteOrNull("latest"));
    }

    private Place place() {
        return new Place(
                spans.one("span"),
                fields.text("name"),
                fields.textOrNull("gazetteer"),
                fields.textOrNull("entry"),
                fields.numberOrNull("lat"),
                fields.numberOrNull("lon"),
                fields.value("precision", PlacePrecision.class),
                fields.textOrNull("country"));
    }

    private Figure figure() {
        return new Figure(
                spans.one("span"),
                fields.exactOrNull("low"),
                fields.exactOrNull("high"),
                fields.textOrNull("unit"),
                fields.textOrNull("currency"),
                fields.value("bound", Bound.class),
                fields.textOrNull("counted"),
                fields.textOrNull("of"),
                fields.textOrNull("scope"),
                fields.yes("implied"),
                fields.textOrNull("rule"));
    }

    private Actor actor() {
        return new Actor(
                spans.one("span"),
                fields.text("actor"),
                fields.value("kind", ActorKind.class),
                fields.textOrNull("name"),
                fields.textOrNull("role"),
                fields.textOrNull("affiliation"),
                fields.objects("assets").stream().map(this::asset).toList());
    }

    private Asset asset(Fields asset) {
        Asset one = new Asset(
                asset.spans(spans.limit()).one("span"),
                asset.text("kind"),
                asset.textOrNull("name"),
                asset.countOrNull("number"));
        asset.end();
        return one;
    }

    private Event event() {
        return new Event(
                spans.one("span"),
                fields.text("predicate"),
                fields.textOrNull("plover"),
                fields.textOrNull("mode"),
                fields.texts("aux"),
                fields.texts("actors"),
                fields.texts("recipients"),
                fields.texts("when"),
                fields.texts("place"),
                fields.texts("figures"),
                fields.certainty("certainty"),
                fields.value("polarity", Polarity.class),
                incident(fields.objectOrNull("incident")),
                measure(fields.objectOrNull("measure")),
                fields.number("readerFactuality"));
    }

    private static @Nullable Incident incident(@Nullable Fields fields) {
        if (fields == null) return null;
        Incident incident = new Incident(
                fields.textOrNull("killed"),
                fields.textOrNull("injured"),
                fields.textOrNull("missing"),
                fields.textOrNull("detained"),
                fields.texts("victims"),
                fields.value("victimStatus", VictimStatus.class),
                fields.textOrNull("means"),
                fields.texts("allegedActors"));
        fields.end();
        return incident;
    }

    private static @Nullable Measure measure(@Nullable Fields fields) {
        if (fields == null) return null;
        Measure measure = new Measure(
                fields.value("kind", MeasureKind.class),
                fields.textOrNull("issuer"),
                fields.textOrNull("scope"),
                fields.textOrNull("from"),
                fields.textOrNull("until"));
        fields.end();
        return measure;
    }
}
