package io.sayso.record.count;

import io.sayso.reading.Event;
import io.sayso.reading.Place;
import io.sayso.reading.PlacePrecision;
import io.sayso.reading.Precision;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Parties;
import io.sayso.report.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When and where a harm is said to have come about.
 *
 * @param earliest the first minute; null where it is not told
 * @param latest the last minute
 * @param places where; empty where it is not told
 */
record Setting(@Nullable LocalDateTime earliest, @Nullable LocalDateTime latest, List<Site> places) {
    static final Setting UNTOLD = new Setting(null, null, List.of());

    /** Longer stretches than this tell a campaign and not when one harm was. */
    private static final Duration LONGEST = Duration.ofDays(8);

    /** What stands before a time that is not when it was: "since September", "until Friday". */
    private static final Set<String> NOT_WHEN = Set.of("since", "until", "till", "before", "after", "from", "than");

    /** What stands before a place where something was; "flights to", "the village of" tell of others. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "off", "outside", "over", "above", "around", "on", "inside", "across", "by");

    Setting {
        places = List.copyOf(places);
    }

    /**
     * A place, as far as it tells two harms apart.
     *
     * @param isBroad whether much can happen in it at once: a state, a sea
     */
    record Site(String name, @Nullable Double lat, @Nullable Double lon, boolean isBroad) {
        /** Two places this far apart, in kilometres, can be one harm told by different landmarks. */
        private static final double NEAR = 15, NEAR_BROAD = 300;

        private static final double KILOMETRES_A_DEGREE = 111.2;

        boolean mayBe(Site other) {
            if (name.equals(other.name)) return true;
            if (lat == null || lon == null || other.lat == null || other.lon == null) return isBroad || other.isBroad;
            double north = (lat - other.lat) * KILOMETRES_A_DEGREE;
            double turn = Math.abs(lon - other.lon);
            double east =
                    Math.min(turn, 360 - turn) * KILOMETRES_A_DEGREE * Math.cos(Math.toRadians((lat + other.lat) / 2));
            return Math.hypot(north, east) <= (isBroad || other.isBroad ? NEAR_BROAD : NEAR);
        }
    }

    /** As {@code gist} tells it: of what it says of the deed, or else of all it says. */
    static Setting of(Gist gist, List<Event> deeds, Parties parties) {
        Set<String> ids = new TreeSet<>();
        for (Event deed : deeds) {
            ids.addAll(deed.when());
            ids.addAll(deed.place());
        }
        List<When> whens = whens(gist, ids), all = whens.isEmpty() ? whens(gist, null) : whens;
        List<Site> places = places(gist, ids, parties),
                everywhere = places.isEmpty() ? places(gist, null, parties) : places;
        LocalDateTime earliest = null, latest = null;
        for (When when : all) {
            LocalDateTime from = when.earliest(), to = when.latest();
            if (from == null || to == null) continue;
            if (earliest == null || from.isAfter(earliest)) earliest = from;
            if (latest == null || to.isBefore(latest)) latest = to;
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) return new Setting(null, null, everywhere);
        return new Setting(earliest, latest, everywhere);
    }

    private static List<When> whens(Gist gist, @Nullable Set<String> ids) {
        LocalDateTime said = gist.line().entry().said().date().atTime(23, 59);
        List<When> whens = new ArrayList<>();
        for (When when : gist.whens()) {
            LocalDateTime from = when.earliest(), to = when.latest();
            if (from == null || to == null || (ids != null && !ids.contains(when.id()))) continue;
            if (isClockTime(gist, when)
                    || from.isAfter(said)
                    || Duration.between(from, to).compareTo(LONGEST) > 0) continue;
            if (!NOT_WHEN.contains(wordBefore(gist, when.span()))) whens.add(when);
        }
        return whens;
    }

    /** "At about 11 p.m.": of which day, the words do not say. */
    private static boolean isClockTime(Gist gist, When when) {
        if (when.kind() != WhenKind.TIME || when.precision().compareTo(Precision.HOUR) > 0) return false;
        String words = when.span().in(gist.line().entry().reading().report().text());
        boolean hasName =
                words.chars().anyMatch(Character::isUpperCase) && !words.endsWith("UTC") && !words.endsWith("GMT");
        return !hasName && !words.toLowerCase(Locale.ROOT).contains("day");
    }

    private static String wordBefore(Gist gist, Span span) {
        String text = gist.line().entry().reading().report().text();
        String before = text.substring(Math.max(0, span.start() - 20), span.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
    }

    private static List<Site> places(Gist gist, @Nullable Set<String> ids, Parties parties) {
        List<Site> sites = new ArrayList<>();
        for (String id : ids == null ? gist.line().statement().marks() : ids) {
            if (!(gist.marks().get(id) instanceof Place place)) continue;
            boolean isStated = gist.line().statement().passages().stream().anyMatch(p -> p.contains(place.span()));
            if (ids == null && !(isStated && WHERE.contains(wordBefore(gist, place.span())))) continue;
            sites.add(site(place, parties));
        }
        return sites;
    }

    private static Site site(Place place, Parties parties) {
        boolean isBroad = parties.state(place.name()).isPresent()
                || place.precision() == PlacePrecision.COUNTRY
                || place.precision() == PlacePrecision.REGION
                || place.precision() == PlacePrecision.PROVINCE
                || place.precision() == PlacePrecision.WATER
                || BROAD.stream().anyMatch(place.name().toLowerCase(Locale.ROOT)::contains);
        return new Site(place.name(), place.lat(), place.lon(), isBroad);
    }

    /** Words in the names of waters, for places that no gazetteer has. */
    private static final Set<String> BROAD = Set.of("strait", "sea", "gulf", "ocean", "channel", "coast", "bay");

    boolean isTold() {
        return earliest != null || !places.isEmpty();
    }

    boolean hasTime() {
        return earliest != null;
    }

    /** Whether nothing that both tell speaks against their being one. */
    boolean mayBe(Setting other) {
        return mayBeAt(other) && mayBeWhen(other);
    }

    boolean mayBeWhen(Setting other) {
        if (earliest == null || latest == null || other.earliest == null || other.latest == null) return true;
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    boolean mayBeAt(Setting other) {
        if (places.isEmpty() || other.places.isEmpty()) return true;
        return places.stream().anyMatch(p -> other.places.stream().anyMatch(p::mayBe));
    }

    /** Whether both name one place, and not only a wide one. */
    boolean sharesPlace(Setting other) {
        return places.stream()
                .anyMatch(p -> !p.isBroad() && other.places.stream().anyMatch(q -> !q.isBroad() && p.mayBe(q)));
    }

    boolean overlaps(Setting other) {
        return earliest != null && other.earliest != null && mayBeWhen(other);
    }

    /** Whether one is told within a day of the other. */
    boolean isNear(Setting other) {
        if (earliest == null || latest == null || other.earliest == null || other.latest == null) return false;
        return !earliest.minusDays(1).isAfter(other.latest)
                && !other.earliest.minusDays(1).isAfter(latest);
    }

    /** What both allow, with the places of both. */
    Setting with(Setting other) {
        List<Site> all = new ArrayList<>(places);
        for (Site site : other.places) if (!all.contains(site)) all.add(site);
        if (earliest == null || latest == null) return new Setting(other.earliest, other.latest, all);
        if (other.earliest == null || other.latest == null || !mayBeWhen(other))
            return new Setting(earliest, latest, all);
        return new Setting(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest,
                all);
    }

    /** How long the time is that it allows; the longest of all where none is told. */
    Duration width() {
        return earliest == null || latest == null ? Duration.ofDays(100_000) : Duration.between(earliest, latest);
    }
}
