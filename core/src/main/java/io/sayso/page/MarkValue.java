package io.sayso.page;

import io.sayso.reading.Actor;
import io.sayso.reading.Bound;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Hedge;
import io.sayso.reading.Incident;
import io.sayso.reading.Place;
import io.sayso.reading.Polarity;
import io.sayso.reading.VictimStatus;
import io.sayso.reading.When;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mark was taken to mean, in words: {@code at least 40 people → "at least 40 people killed"}. */
final class MarkValue {
    private MarkValue() {}

    static String of(Hedge hedge) {
        return "“" + hedge.word() + "”" + (hedge.band() == null ? "" : ", " + Wording.percent(hedge.band()));
    }

    /** {@code 2026-11-22, day; from 2026-11-22 00:00 to 2026-11-22 23:59}. */
    static String of(When when) {
        String value = when.mod() == null ? when.value() : when.value() + " (" + when.mod() + ")";
        String range = range(when.earliest(), when.latest());
        return value + ", " + Wording.words(when.precision()) + (range.isEmpty() ? "" : "; " + range);
    }

    private static String range(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        String earliest = from == null ? "" : "from " + minute(from), latest = to == null ? "" : "to " + minute(to);
        return (earliest + " " + latest).strip();
    }

    private static String minute(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }

    /** {@code Port Alder, settlement, KM; 10.250, −66.500; geonames 1234567}. */
    static String of(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(joined(", ", place.name(), Wording.words(place.precision()), place.country()));
        if (place.lat() != null && place.lon() != null) parts.add(degrees(place.lat()) + ", " + degrees(place.lon()));
        parts.add(place.gazetteer() == null ? "in no gazetteer" : place.gazetteer() + " " + place.entry());
        return String.join("; ", parts);
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.3f", degrees).replace('-', '−');
    }

    /** {@code at least 40 people killed, in the province}. */
    static String of(Figure figure) {
        String number = number(figure);
        String what = joined(" ", number, figure.counted(), figure.of());
        return joined(
                ", ",
                what,
                figure.scope(),
                figure.implied() ? "implied" : null,
                figure.rule() == null ? null : "by rule " + figure.rule());
    }

    private static String number(Figure figure) {
        BigDecimal low = figure.low(), high = figure.high();
        String unit = joined(" ", figure.currency(), figure.unit());
        String range = low != null && high != null
                ? low.equals(high) ? grouped(low) : grouped(low) + " to " + grouped(high)
                : grouped(Objects.requireNonNull(low != null ? low : high));
        boolean isPlain = figure.bound() == Bound.EXACT || figure.bound() == Bound.BETWEEN;
        return joined(" ", isPlain ? null : Wording.words(figure.bound()), range, unit.isEmpty() ? null : unit);
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point), rest = point < 0 ? "" : plain.substring(point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
    }

    /** {@code Mara Lind, person, harbour master}. */
    static String of(Actor actor) {
        String assets = actor.assets().stream()
                .map(asset -> joined(
                        " ",
                        asset.number() == null ? null : asset.number().toString(),
                        asset.kind(),
                        asset.name() == null ? null : "(" + asset.name() + ")"))
                .collect(Collectors.joining(", "));
        return joined(
                ", ",
                actor.name(),
                Wording.words(actor.kind()),
                actor.role(),
                actor.affiliation() == null ? null : "for " + actor.affiliation(),
                assets.isEmpty() ? null : assets);
    }

    /** {@code kill, ASSAULT; happened; harm to people, civilian}. */
    static String of(Event event) {
        String code = event.plover() == null
                ? null
                : joined(" ", event.plover(), event.mode())
                        + (event.aux().isEmpty() ? "" : " (" + String.join(", ", event.aux()) + ")");
        String sure = Wording.words(event.certainty().status());
        return joined(
                "; ",
                joined(", ", event.predicate(), code),
                event.polarity() == Polarity.POSITIVE ? sure : sure + ", " + Wording.words(event.polarity()),
                event.incident() == null ? null : harm(event.incident()),
                event.measure() == null
                        ? null
                        : joined(
                                ", ",
                                "measure: " + Wording.words(event.measure().kind()),
                                event.measure().scope()));
    }

    private static String harm(Incident incident) {
        boolean isTold = incident.victimStatus() != VictimStatus.UNKNOWN;
        return joined(
                ", ",
                "harm to people",
                isTold ? Wording.words(incident.victimStatus()) : null,
                incident.means() == null ? null : "by " + incident.means());
    }

    private static String joined(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(by));
    }
}
