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
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A valid mark of no sense at all, of any kind, in a text of {@code length} units. */
record RandomMark(RandomReading values, Random random, int length) {
    Mark any() {
        return switch (random.nextInt(7)) {
            case 0 -> attribution();
            case 1 -> new Hedge(span(), values.text(), values.perhaps(() -> values.any(Band.values())));
            case 2 -> when();
            case 3 -> place();
            case 4 -> figure();
            case 5 -> actor();
            default -> event();
        };
    }

    private Attribution attribution() {
        List<Span> contents = values.some(3, this::span);
        List<Span> cues = values.some(3, this::span);
        boolean isNothing = cues.isEmpty() && contents.isEmpty();
        return new Attribution(isNothing ? List.of(span()) : cues, values.some(3, this::span), contents);
    }

    private When when() {
        LocalDateTime first = LocalDateTime.of(random.nextInt(4000) - 500, 1 + random.nextInt(12), 3, 0, 0)
                .plusMinutes(random.nextInt(1_000_000));
        return new When(
                span(),
                values.any(WhenKind.values()),
                values.text(),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.any(Precision.values()),
                values.perhaps(() -> first),
                values.perhaps(() -> first.plusSeconds(random.nextInt(1000)).plusNanos(random.nextInt(1000))));
    }

    private Place place() {
        boolean isFound = random.nextBoolean(), isPlaced = random.nextBoolean();
        return new Place(
                span(),
                values.text(),
                isFound ? values.text() : null,
                isFound ? values.text() : null,
                isPlaced ? (Double) ((random.nextInt(180_001) - 90_000) / 1e3) : null,
                isPlaced ? (Double) ((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(13) - 10)) : null,
                values.any(PlacePrecision.values()),
                values.perhaps(values::text));
    }

    private Figure figure() {
        BigDecimal low = new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(40) - 20);
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(3)));
        boolean hasLow = random.nextBoolean();
        return new Figure(
                span(),
                hasLow ? low : null,
                hasLow && random.nextBoolean() ? null : high,
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.any(Bound.values()),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text),
                random.nextBoolean(),
                values.perhaps(values::text));
    }

    private Actor actor() {
        return new Actor(
                span(),
                values.text(),
                values.any(ActorKind.values()),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.some(
                        3,
                        () -> new Asset(
                                span(),
                                values.text(),
                                values.perhaps(values::text),
                                values.perhaps(() -> random.nextInt(500)))));
    }

    private Event event() {
        return new Event(
                span(),
                values.text(),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.some(3, values::text),
                values.some(3, values::text),
                values.some(3, values::text),
                values.some(3, values::text),
                values.some(3, values::text),
                values.some(3, values::text),
                values.certainty(),
                values.any(Polarity.values()),
                incident(),
                measure(),
                (random.nextInt(6001) - 3000) / 1000.0);
    }

    private @Nullable Incident incident() {
        return values.perhaps(() -> new Incident(
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.some(3, values::text),
                values.any(VictimStatus.values()),
                values.perhaps(values::text),
                values.some(3, values::text)));
    }

    private @Nullable Measure measure() {
        return values.perhaps(() -> new Measure(
                values.any(MeasureKind.values()),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text),
                values.perhaps(values::text)));
    }

    private Span span() {
        return values.span(length);
    }
}
