package io.sayso.json;

import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Caption;
import io.sayso.report.Completeness;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import io.sayso.report.TimeFound;
import io.sayso.report.Unreadable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A valid reading of no sense at all, the same for the same seed, with every field in every state that it can be in.
 */
public final class RandomReading {
    private static final String[] PIECES = {
        "Kelmar",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\"",
        "\\",
        "“ja”",
        "é",
        "e\u0301",
        "日本",
        "\uD83D\uDE80",
        "\u0000",
        "\u001b[31m",
        "\u0085",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\ufffd",
        "</script>",
        "null",
        "{}",
        "'",
        "\u007f",
        "\ud7ff",
        "\uffff"
    };

    private static final ZoneId[] ZONES = {
        ZoneOffset.UTC,
        ZoneOffset.ofHours(-12),
        ZoneOffset.ofHoursMinutes(5, 45),
        ZoneId.of("Europe/London"),
        ZoneId.of("America/Argentina/Buenos_Aires"),
        ZoneId.of("UTC")
    };

    private final Random random;

    private RandomReading(long seed) {
        random = new Random(seed);
    }

    /** A source of values of no sense at all. */
    static RandomReading values(long seed) {
        return new RandomReading(seed);
    }

    public static Reading of(long seed) {
        return new RandomReading(seed).reading();
    }

    public static Unreadable unreadable(long seed) {
        RandomReading random = new RandomReading(seed);
        return new Unreadable(
                Sha256.of(random.text()), random.text(), random.any(Unreadable.Reason.values()), random.text());
    }

    private Reading reading() {
        Report report = report();
        int length = report.text().length();
        List<Mark> marks = some(8, () -> new RandomMark(this, random, length).any());
        List<Statement> statements = some(6, () -> statement(length));
        return new Reading(new ReaderVersion(text(), Sha256.of(text())), report, marks, statements);
    }

    private Report report() {
        String text = text().repeat(1 + random.nextInt(3));
        return new Report(
                Sha256.of(text()),
                Sha256.of(text),
                perhaps(this::text),
                imprint(),
                perhaps(this::moment),
                text,
                some(3, () -> caption(text.length())),
                some(3, () -> new Furniture(any(Furniture.Kind.values()), span(text.length()))),
                random.nextInt(3));
    }

    private Imprint imprint() {
        return new Imprint(
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::moment),
                perhaps(this::moment),
                some(3, this::time),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                any(PublicationStatus.values()),
                perhaps(this::moment),
                perhaps(this::text),
                any(Completeness.values()));
    }

    private TimeFound time() {
        Moment moment = perhaps(this::moment);
        return new TimeFound(
                any(TimeFound.Kind.values()),
                moment,
                text(),
                moment != null && random.nextBoolean(),
                perhaps(this::text));
    }

    private Caption caption(int length) {
        Span span = span(length);
        Span inner = new Span(span.start() + random.nextInt(span.length() + 1), span.end());
        return new Caption(span, inner, perhaps(() -> inner));
    }

    private Moment moment() {
        LocalDate date = LocalDate.ofEpochDay(random.nextInt(40_000));
        LocalTime time = LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_400_000_000_000L));
        LocalTime minute = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return new Moment(date, perhaps(() -> random.nextBoolean() ? time : minute), perhaps(() -> any(ZONES)));
    }

    private Statement statement(int length) {
        List<Span> passages = some(3, () -> span(length));
        return new Statement(
                "statement:" + text(),
                passages.isEmpty() ? List.of(span(length)) : passages,
                source(length, 0),
                any(Act.values()),
                any(Speech.values()),
                certainty(),
                any(Polarity.values()),
                perhaps(this::text),
                perhaps(this::text),
                some(3, this::text),
                random.nextInt(1001) / 1000.0);
    }

    private Source source(int length, int depth) {
        return new Source(
                any(SourceKind.values()),
                some(3, () -> span(length)),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(this::text),
                perhaps(() -> 1 + random.nextInt(5000)),
                perhaps(() -> new Anonymity(random.nextBoolean(), perhaps(this::text))),
                depth > 4 ? null : perhaps(() -> source(length, depth + 1)));
    }

    Certainty certainty() {
        return new Certainty(any(Status.values()), some(3, this::text), perhaps(() -> any(Band.values())));
    }

    Span span(int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(length - start + 1));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) text.append(any(PIECES));
        return text.toString();
    }

    <T> List<T> some(int most, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) list.add(each.get());
        return list;
    }

    <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
