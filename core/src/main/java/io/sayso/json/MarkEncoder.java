package io.sayso.json;

import io.sayso.reading.Actor;
import io.sayso.reading.Attribution;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Incident;
import io.sayso.reading.Mark;
import io.sayso.reading.Measure;
import io.sayso.reading.Place;
import io.sayso.reading.When;
import java.io.IOException;

/** Marks on their way to JSON, field by field in the order of the contract. */
final class MarkEncoder {
    private final FieldWriter out;

    MarkEncoder(FieldWriter out) {
        this.out = out;
    }

    /** The fields of one mark: those of every mark, then those of its kind. */
    void fields(Mark mark) throws IOException {
        out.text("id", mark.id());
        if (mark instanceof Attribution attribution) fields(attribution);
        else if (mark instanceof Hedge hedge) fields(hedge);
        else if (mark instanceof When when) fields(when);
        else if (mark instanceof Place place) fields(place);
        else if (mark instanceof Figure figure) fields(figure);
        else if (mark instanceof Actor actor) fields(actor);
        else if (mark instanceof Event event) fields(event);
    }

    private void start(String type, Mark mark) throws IOException {
        out.text("type", type);
        out.span("span", mark.span());
    }

    private void fields(Attribution attribution) throws IOException {
        start("attribution", attribution);
        out.spans("cues", attribution.cues());
        out.spans("sources", attribution.sources());
        out.spans("contents", attribution.contents());
    }

    private void fields(Hedge hedge) throws IOException {
        start("hedge", hedge);
        out.text("word", hedge.word());
        out.value("band", hedge.band());
    }

    private void fields(When when) throws IOException {
        start("when", when);
        out.value("kind", when.kind());
        out.text("value", when.value());
        out.text("mod", when.mod());
        out.text("anchor", when.anchor());
        out.value("precision", when.precision());
        out.text("earliest", when.earliest());
        out.text("latest", when.latest());
    }

    private void fields(Place place) throws IOException {
        start("place", place);
        out.text("name", place.name());
        out.text("gazetteer", place.gazetteer());
        out.text("entry", place.entry());
        out.number("lat", place.lat());
        out.number("lon", place.lon());
        out.value("precision", place.precision());
        out.text("country", place.country());
    }

    private void fields(Figure figure) throws IOException {
        start("figure", figure);
        out.number("low", figure.low());
        out.number("high", figure.high());
        out.text("unit", figure.unit());
        out.text("currency", figure.currency());
        out.value("bound", figure.bound());
        out.text("counted", figure.counted());
        out.text("of", figure.of());
        out.text("scope", figure.scope());
        out.yes("implied", figure.implied());
        out.text("rule", figure.rule());
    }

    private void fields(Actor actor) throws IOException {
        start("actor", actor);
        out.text("actor", actor.actor());
        out.value("kind", actor.kind());
        out.text("name", actor.name());
        out.text("role", actor.role());
        out.text("affiliation", actor.affiliation());
        out.objects("assets", actor.assets(), asset -> {
            out.span("span", asset.span());
            out.text("kind", asset.kind());
            out.text("name", asset.name());
            out.count("number", asset.number());
        });
    }

    private void fields(Event event) throws IOException {
        start("event", event);
        out.text("predicate", event.predicate());
        out.text("plover", event.plover());
        out.text("mode", event.mode());
        out.texts("aux", event.aux());
        out.texts("actors", event.actors());
        out.texts("recipients", event.recipients());
        out.texts("when", event.when());
        out.texts("place", event.place());
        out.texts("figures", event.figures());
        out.certainty(event.certainty());
        out.value("polarity", event.polarity());
        out.objectOrNull("incident", event.incident(), this::fields);
        out.objectOrNull("measure", event.measure(), this::fields);
        out.guess("readerFactuality", event.readerFactuality());
    }

    private void fields(Incident incident) throws IOException {
        out.text("killed", incident.killed());
        out.text("injured", incident.injured());
        out.text("missing", incident.missing());
        out.text("detained", incident.detained());
        out.texts("victims", incident.victims());
        out.value("victimStatus", incident.victimStatus());
        out.text("means", incident.means());
        out.texts("allegedActors", incident.allegedActors());
    }

    private void fields(Measure measure) throws IOException {
        out.value("kind", measure.kind());
        out.text("issuer", measure.issuer());
        out.text("scope", measure.scope());
        out.text("from", measure.from());
        out.text("until", measure.until());
    }
}
