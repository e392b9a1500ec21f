package io.sayso.json;

import io.sayso.lineage.Origin;
import io.sayso.lineage.Origins;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Polarity;
import io.sayso.reading.Reading;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.reading.VictimStatus;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Grade;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import io.sayso.record.SituationRecord;
import io.sayso.record.Standing;
import io.sayso.record.Sum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A valid situation record of no sense at all, the same for the same seed. */
final class RandomRecord {
    private final Random random;
    private final RandomReading values;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private RandomRecord(long seed) {
        random = new Random(seed);
        values = RandomReading.values(seed);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            Reading reading = RandomReading.of(seed * 10 + i);
            Entry entry =
                    new Entry(String.valueOf(i + 1), 1 + random.nextInt(3), instant(), gone(), instant(), reading);
            entries.add(entry);
            Set<String> ids = new HashSet<>();
            for (Statement statement : reading.statements())
                if (ids.add(statement.id())) lines.add(new Line(entry, statement, values.any(Standing.values())));
        }
    }

    static SituationRecord of(long seed) {
        return new RandomRecord(seed).record();
    }

    private SituationRecord record() {
        boolean isSilent = lines.isEmpty();
        return new SituationRecord(
                instant(),
                entries,
                lines,
                isSilent ? List.of() : values.some(4, this::claim),
                isSilent ? List.of() : values.some(3, this::series),
                isSilent ? List.of() : values.some(3, this::incident),
                isSilent ? List.of() : values.some(2, this::sum),
                isSilent ? List.of() : values.some(3, this::measure),
                isSilent ? List.of() : values.some(3, this::posture),
                isSilent ? List.of() : values.some(3, this::promise),
                values.some(
                        3, () -> new Gap(values.text(), values.any(Gap.Kind.values()), values.text(), someLines())));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextBoolean() ? 0 : random.nextInt(1000));
    }

    private @Nullable Instant gone() {
        return random.nextBoolean() ? instant() : null;
    }

    private Line line() {
        return lines.get(random.nextInt(lines.size()));
    }

    private List<Line> someLines() {
        return lines.isEmpty() ? List.of() : values.some(3, this::line);
    }

    private Party party() {
        return new Party(
                values.text(),
                values.text(),
                values.any(ActorKind.values()),
                values.text(),
                values.perhaps(values::text));
    }

    private Position position() {
        return new Position(line(), values.any(Position.Kind.values()));
    }

    private Origins origins() {
        int least = random.nextInt(3);
        return new Origins(least, least + random.nextInt(3), values.text(), values.some(3, this::origin));
    }

    private Origin origin() {
        int least = random.nextInt(2);
        return new Origin(
                values.any(Origin.Kind.values()),
                values.text(),
                values.perhaps(values::text),
                values.perhaps(values::text),
                least,
                least + random.nextInt(3),
                values.some(3, values::text));
    }

    private Claim claim() {
        boolean isGraded = random.nextBoolean();
        return new Claim(
                values.text(),
                line(),
                values.any(Status.values()),
                values.any(Polarity.values()),
                values.perhaps(this::party),
                values.perhaps(this::party),
                values.some(4, this::position),
                origins(),
                values.perhaps(this::origins),
                isGraded ? values.any(Grade.values()) : null,
                isGraded ? values.text() : null);
    }

    /** A figure in the text of {@code line}. */
    private Figure figure(Line line) {
        int length = line.entry().reading().report().text().length();
        while (true) {
            Mark mark = new RandomMark(values, random, length).any();
            if (mark instanceof Figure figure) return figure;
        }
    }

    private FigureSeries series() {
        List<FigureSeries.Value> more = values.some(3, this::value);
        return new FigureSeries(
                values.text(),
                values.text(),
                values.perhaps(values::text),
                random.nextBoolean(),
                more.isEmpty() ? List.of(value()) : more);
    }

    private FigureSeries.Value value() {
        Line line = line();
        return new FigureSeries.Value(
                line, figure(line), values.any(FigureSeries.Kind.values()), random.nextBoolean(), someLines());
    }

    private Incident.Toll toll() {
        Line line = line();
        return new Incident.Toll(line, figure(line));
    }

    private Incident incident() {
        return new Incident(
                values.text(),
                values.perhaps(this::minute),
                values.perhaps(this::minute),
                values.perhaps(values::text),
                values.some(3, this::toll),
                values.some(3, this::toll),
                values.some(3, this::toll),
                values.some(3, () -> new Incident.Victims(line(), values.any(VictimStatus.values()))),
                values.perhaps(values::text),
                values.perhaps(this::party),
                someLines(),
                values.some(3, this::position),
                someLines());
    }

    private LocalDateTime minute() {
        return LocalDateTime.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 30);
    }

    private Sum sum() {
        int low = random.nextInt(20) - 10;
        return new Sum(toll(), values.some(3, this::toll), low, low + random.nextInt(5));
    }

    private Measure measure() {
        return new Measure(
                values.text(),
                values.any(MeasureKind.values()),
                values.perhaps(this::party),
                values.perhaps(values::text),
                values.perhaps(this::minute),
                values.perhaps(this::minute),
                values.any(Measure.Stage.values()),
                someLines(),
                values.some(2, () -> new Measure.Follower(party(), line(), random.nextBoolean())),
                values.some(2, () -> new Measure.Follower(party(), line(), random.nextBoolean())));
    }

    private Posture posture() {
        return new Posture(
                values.text(),
                values.text(),
                values.perhaps(this::party),
                values.perhaps(values::text),
                values.some(3, () -> new Posture.Strength(line(), random.nextInt(9), values.perhaps(() -> 10))));
    }

    private Promise promise() {
        return new Promise(
                values.text(),
                line(),
                values.perhaps(this::party),
                values.perhaps(this::day),
                values.perhaps(this::day),
                values.any(Promise.Stage.values()),
                someLines(),
                someLines());
    }

    private LocalDate day() {
        return minute().toLocalDate();
    }
}
