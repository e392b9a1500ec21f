package io.sayso.web;

import io.sayso.page.CountWording;
import io.sayso.page.CourseWording;
import io.sayso.page.Html;
import io.sayso.page.RecordItem;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Posture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Harms, measures and forces where the reports place them. What is placed in a town or at a site has a pin; what is
 * placed in a country, a province or a sea stands beside that area's name and has none, since nobody says where in it.
 */
final class MapPage implements Page {
    /** A country that reaches over more degrees than this is not shown whole. */
    private static final double LARGEST = 15;

    private final Asked asked;
    private final Known known;
    private final Map<String, Spot> spots = new TreeMap<>();

    /** Where something is placed, with all that is. */
    private record Spot(String name, double lat, double lon, boolean isPoint, List<Thing> things) {}

    private record Thing(String kind, RecordItem item, List<Line> lines) {}

    /** What is placed by name, and of which no gazetteer knows where it lies. */
    private final Map<String, List<Thing>> elsewhere = new TreeMap<>();

    MapPage(Asked asked, Known known, SituationGazetteer gazetteer) {
        this.asked = asked;
        this.known = known;
        CountWording counts = new CountWording(known.words());
        CourseWording courses = new CourseWording(known.words());
        for (Incident each : known.record().incidents())
            add(each.place(), new Thing("harm", counts.item(each), each.lines()), gazetteer);
        for (Measure each : known.record().measures())
            add(scope(each), new Thing("measure", courses.item(each), each.lines()), gazetteer);
        for (Posture each : known.record().postures())
            add(
                    each.place(),
                    new Thing(
                            "posture",
                            counts.item(each),
                            each.reports().stream().map(Posture.Strength::line).toList()),
                    gazetteer);
    }

    /** The first place that a measure's lines name within what it covers. */
    private static @Nullable String scope(Measure measure) {
        String scope = measure.scope();
        if (scope == null) return null;
        for (Line line : measure.lines())
            for (Place place : places(line))
                if (scope.contains(
                        place.span().in(line.entry().reading().report().text()))) return place.name();
        return null;
    }

    private static List<Place> places(Line line) {
        Set<String> ids = new HashSet<>(line.statement().marks());
        List<Place> places = new ArrayList<>();
        for (Mark mark : line.entry().reading().marks())
            if (mark instanceof Place place && ids.contains(mark.id())) places.add(place);
        return places;
    }

    private void add(@Nullable String name, Thing thing, SituationGazetteer gazetteer) {
        if (name == null) return;
        String key = name.toLowerCase(Locale.ROOT);
        Spot spot = spots.get(key);
        if (spot == null) spot = spot(name, thing, gazetteer);
        if (spot == null) {
            elsewhere.computeIfAbsent(name, place -> new ArrayList<>()).add(thing);
            return;
        }
        spots.put(key, spot);
        spot.things.add(thing);
    }

    private static @Nullable Spot spot(String name, Thing thing, SituationGazetteer gazetteer) {
        Spot own = gazetteer.called(name).map(MapPage::spot).orElse(null);
        if (own != null) return own;
        for (Line line : thing.lines)
            for (Place place : places(line)) {
                Spot spot = place.name().equalsIgnoreCase(name) ? spot(place) : null;
                if (spot != null) return spot;
            }
        return null;
    }

    /** Where a mark says that the place lies; null where it does not. */
    private static @Nullable Spot spot(Place place) {
        Double lat = place.lat(), lon = place.lon();
        if (lat == null || lon == null) return null;
        boolean isPoint = place.precision() == PlacePrecision.SITE || place.precision() == PlacePrecision.SETTLEMENT;
        return new Spot(place.name(), lat, lon, isPoint, new ArrayList<>());
    }

    @Override
    public String title() {
        return "Map";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", title()).line();
        html.element(
                        "p",
                        "Harms (●), measures (■) and forces (▲) where reports place them; of several in one place"
                                + " the first of these. A pin is a town or a site. What is placed in"
                                + " a country, a province or a sea has no pin, but an open sign before its name and,"
                                + " where it is a country, a shade: nobody says where in it.",
                        "class",
                        "facts")
                .line();
        if (spots.isEmpty())
            html.element(
                    "p",
                    elsewhere.isEmpty()
                            ? "No report places anything."
                            : "Of the places that reports name, no gazetteer tells where they lie.",
                    "class",
                    "empty");
        else chart(html);
        Items items = new Items(html, asked, known);
        int number = 0;
        for (Spot spot : spots.values())
            section(
                    html,
                    items,
                    "place-" + ++number,
                    spot.name + (spot.isPoint ? "" : ", somewhere in it"),
                    spot.things);
        for (Map.Entry<String, List<Thing>> place : elsewhere.entrySet())
            section(html, items, "place-" + ++number, place.getKey() + ", in no gazetteer", place.getValue());
    }

    private static void section(Html html, Items items, String id, String heading, List<Thing> things)
            throws IOException {
        html.open("section", "id", id).open("h2").strange(heading).close();
        items.begin();
        for (Thing thing : things) {
            RecordItem item = thing.item;
            items.item(
                    new RecordItem(
                            thing.kind.equals("posture") ? "forces" : thing.kind,
                            item.lead(),
                            item.what(),
                            item.rest(),
                            List.of(),
                            item.reports(),
                            item.cells()),
                    items.passage(thing.lines.get(0)),
                    null,
                    thing.lines);
        }
        items.end();
        html.close().line();
    }

    private void chart(Html html) throws IOException {
        Graticule graticule = new Graticule();
        for (Spot spot : spots.values()) graticule.include(spot.lat, spot.lon);
        Set<String> held = new HashSet<>();
        for (Spot spot : spots.values()) {
            if (spot.isPoint) continue;
            held.add(spot.name.toLowerCase(Locale.ROOT));
            Coast.Country country = Coast.get().find(spot.name);
            if (country != null) whole(country, graticule);
        }
        List<Coast.Country> countries = graticule.fitted();
        graticule.begin(html, "Map of places that reports name; the list below has all that is on it", countries, held);
        int number = 0;
        for (Spot spot : spots.values()) {
            number++;
            String label = spot.name + " (" + spot.things.size() + ")";
            html.open("a", "href", "#place-" + number, "aria-label", label);
            if (spot.isPoint) graticule.pin(html, spot.lat, spot.lon, kind(spot), label);
            else graticule.area(html, spot.lat, spot.lon, kind(spot), label);
            html.close();
        }
        html.close().line();
        html.element(
                        "p",
                        countries.isEmpty()
                                ? "No coast of Natural Earth’s lies here."
                                : "Coasts and borders are Natural Earth’s, in the public domain, to some two kilometres;"
                                        + " they say nothing of whose land is whose.",
                        "class",
                        "facts")
                .line();
    }

    /** Shows all of a country, unless towns would be lost in it. */
    private static void whole(Coast.Country country, Graticule graticule) {
        double[] bounds = country.bounds();
        if (Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) > LARGEST) return;
        graticule.include(bounds[1], bounds[0]);
        graticule.include(bounds[3], bounds[2]);
    }

    /** Of a place with several kinds of things, the gravest. */
    private static String kind(Spot spot) {
        for (String kind : List.of("harm", "measure", "posture"))
            if (spot.things.stream().anyMatch(thing -> thing.kind.equals(kind))) return kind;
        return "harm";
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "places",
                spots.values().stream()
                        .map(spot -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("name", spot.name);
                            row.put("lat", String.valueOf(spot.lat));
                            row.put("lon", String.valueOf(spot.lon));
                            row.put("precision", spot.isPoint ? "point" : "area");
                            row.put("things", things(spot.things));
                            return row;
                        })
                        .toList());
        json.put(
                "inNoGazetteer",
                elsewhere.entrySet().stream()
                        .map(place -> Map.of("name", place.getKey(), "things", things(place.getValue())))
                        .toList());
        return json;
    }

    private static List<Map<String, @Nullable Object>> things(List<Thing> things) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Thing thing : things) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("kind", thing.kind);
            row.put("words", thing.item.what());
            row.put("told", thing.item.rest());
            row.put("reports", thing.item.reports());
            rows.add(row);
        }
        return rows;
    }
}
