package io.sayso.json;

import io.sayso.lineage.Origin;
import io.sayso.lineage.Origins;
import io.sayso.reading.ActorKind;
import io.sayso.reading.Figure;
import io.sayso.reading.MeasureKind;
import io.sayso.reading.Polarity;
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
import io.sayso.record.Sum;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole situation record on its way back from JSON. It is refused where a line is not what its report says. */
final class RecordDecoder {
    static final String NEXT = "Use a record as Sayso wrote it.";

    private final Fields record;
    private final LineDecoder lines = new LineDecoder();

    RecordDecoder(Fields record) {
        this.record = record;
    }

    SituationRecord record(String type) {
        if (!type.equals("record")) throw record.refused("type is \"" + type + "\" and not \"record\"", NEXT);
        if (!record.text("offsetUnit").equals("utf-16")) throw record.refused("offsetUnit is not \"utf-16\"", NEXT);
        List<Entry> reports = all("reports", lines::entry);
        List<Line> said = all("lines", lines::line);
        SituationRecord whole = new SituationRecord(
                record.instant("asOf"),
                reports,
                said,
                all("claims", this::claim),
                all("figures", this::series),
                all("incidents", this::incident),
                all("sums", this::sum),
                all("measures", this::measure),
                all("postures", this::posture),
                all("promises", this::promise),
                all("gaps", this::gap));
        record.end();
        return whole;
    }

    private <T> List<T> all(String field, Function<Fields, T> each) {
        return all(record, field, each);
    }

    private static <T> List<T> all(Fields of, String field, Function<Fields, T> each) {
        return of.objects(field).stream().map(each).toList();
    }

    private Line one(Fields fields, String field) {
        return lines.named(fields.text(field), fields);
    }

    private List<Line> several(Fields fields, String field) {
        return fields.texts(field).stream()
                .map(name -> lines.named(name, fields))
                .toList();
    }

    private static @Nullable Party partyOrNull(Fields of, String field) {
        Fields fields = of.objectOrNull(field);
        return fields == null ? null : party(fields);
    }

    private static Party party(Fields fields) {
        Party party = new Party(
                fields.text("key"),
                fields.text("name"),
                fields.value("kind", ActorKind.class),
                fields.text("principal"),
                fields.textOrNull("role"));
        fields.end();
        return party;
    }

    private List<Position> positions(Fields of, String field) {
        return all(of, field, fields -> {
            Position position = new Position(one(fields, "line"), fields.value("kind", Position.Kind.class));
            fields.end();
            return position;
        });
    }

    private static Origins origins(Fields fields) {
        Origins origins = new Origins(
                fields.count("least"),
                fields.count("most"),
                fields.text("why"),
                all(fields, "roots", RecordDecoder::origin));
        fields.end();
        return origins;
    }

    private static Origin origin(Fields fields) {
        Origin origin = new Origin(
                fields.value("kind", Origin.Kind.class),
                fields.text("words"),
                fields.textOrNull("principal"),
                fields.textOrNull("through"),
                fields.count("least"),
                fields.count("most"),
                fields.texts("reports"));
        fields.end();
        return origin;
    }

    private Claim claim(Fields fields) {
        Fields denied = fields.objectOrNull("denied");
        Claim claim = new Claim(
                fields.text("id"),
                one(fields, "proposition"),
                fields.value("status", Status.class),
                fields.value("polarity", Polarity.class),
                partyOrNull(fields, "accused"),
                partyOrNull(fields, "accuser"),
                positions(fields, "positions"),
                origins(fields.object("origins")),
                denied == null ? null : origins(denied),
                fields.valueOrNull("grade", Grade.class),
                fields.textOrNull("rule"));
        fields.end();
        return claim;
    }

    private static Figure figure(Fields fields, Line line) {
        Fields figure = fields.object("figure");
        int length = line.entry().reading().report().text().length();
        if (MarkDecoder.mark(figure, length) instanceof Figure of) return of;
        throw fields.refused(fields.way("figure") + " is none", NEXT);
    }

    private FigureSeries series(Fields fields) {
        FigureSeries series = new FigureSeries(
                fields.text("id"),
                fields.text("counted"),
                fields.textOrNull("scope"),
                fields.yes("isTotal"),
                all(fields, "values", this::value));
        fields.end();
        return series;
    }

    private FigureSeries.Value value(Fields fields) {
        Line line = one(fields, "line");
        FigureSeries.Value value = new FigureSeries.Value(
                line,
                figure(fields, line),
                fields.value("kind", FigureSeries.Kind.class),
                fields.yes("isConditional"),
                several(fields, "alsoIn"));
        fields.end();
        return value;
    }

    private Incident.Toll toll(Fields fields) {
        Line line = one(fields, "line");
        Incident.Toll toll = new Incident.Toll(line, figure(fields, line));
        fields.end();
        return toll;
    }

    private Incident incident(Fields fields) {
        Incident incident = new Incident(
                fields.text("id"),
                fields.minuteOrNull("earliest"),
                fields.minuteOrNull("latest"),
                fields.textOrNull("place"),
                all(fields, "killed", this::toll),
                all(fields, "injured", this::toll),
                all(fields, "missing", this::toll),
                all(fields, "victims", this::victims),
                fields.textOrNull("means"),
                partyOrNull(fields, "allegedActor"),
                several(fields, "alleging"),
                positions(fields, "position"),
                several(fields, "lines"));
        fields.end();
        return incident;
    }

    private Incident.Victims victims(Fields fields) {
        Incident.Victims victims =
                new Incident.Victims(one(fields, "line"), fields.value("status", VictimStatus.class));
        fields.end();
        return victims;
    }

    private Sum sum(Fields fields) {
        Sum sum = new Sum(
                toll(fields.object("total")),
                all(fields, "parts", this::toll),
                fields.whole("missingLow"),
                fields.whole("missingHigh"));
        fields.end();
        return sum;
    }

    private Measure measure(Fields fields) {
        Measure measure = new Measure(
                fields.text("id"),
                fields.value("kind", MeasureKind.class),
                partyOrNull(fields, "issuer"),
                fields.textOrNull("scope"),
                fields.minuteOrNull("from"),
                fields.minuteOrNull("until"),
                fields.value("stage", Measure.Stage.class),
                several(fields, "lines"),
                all(fields, "complied", this::follower),
                all(fields, "resumed", this::follower));
        fields.end();
        return measure;
    }

    private Measure.Follower follower(Fields fields) {
        Measure.Follower follower =
                new Measure.Follower(party(fields.object("who")), one(fields, "line"), fields.yes("announced"));
        fields.end();
        return follower;
    }

    private Posture posture(Fields fields) {
        Posture posture = new Posture(
                fields.text("id"),
                fields.text("what"),
                partyOrNull(fields, "whose"),
                fields.textOrNull("place"),
                all(fields, "reports", this::strength));
        fields.end();
        return posture;
    }

    private Posture.Strength strength(Fields fields) {
        Posture.Strength strength =
                new Posture.Strength(one(fields, "line"), fields.count("low"), fields.countOrNull("high"));
        fields.end();
        return strength;
    }

    private Promise promise(Fields fields) {
        Promise promise = new Promise(
                fields.text("id"),
                one(fields, "what"),
                partyOrNull(fields, "by"),
                fields.dayOrNull("earliest"),
                fields.dayOrNull("latest"),
                fields.value("stage", Promise.Stage.class),
                several(fields, "told"),
                several(fields, "outcome"));
        fields.end();
        return promise;
    }

    private Gap gap(Fields fields) {
        Gap gap = new Gap(
                fields.text("id"), fields.value("kind", Gap.Kind.class), fields.text("what"), several(fields, "lines"));
        fields.end();
        return gap;
    }
}
