package io.sayso.json;

import io.sayso.lineage.Origin;
import io.sayso.lineage.Origins;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.FigureSeries;
import io.sayso.record.Gap;
import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Party;
import io.sayso.record.Position;
import io.sayso.record.Posture;
import io.sayso.record.Promise;
import io.sayso.record.Sum;
import io.sayso.record.search.Answer;
import io.sayso.report.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a situation record on their way to JSON, field by field in the order of the contract. Within a whole record
 * a line is told once, and elsewhere named; a part that goes out alone carries its lines.
 */
final class RecordEncoder {
    private final FieldWriter out;
    private final OutcomeEncoder readings;
    private final MarkEncoder marks;
    private final boolean whole;

    RecordEncoder(FieldWriter out, boolean whole) {
        this.out = out;
        this.readings = new OutcomeEncoder(out);
        this.marks = new MarkEncoder(out);
        this.whole = whole;
    }

    /** What a line is called within a whole record. */
    static String name(Line line) {
        return line.entry().number() + "/" + line.statement().id();
    }

    /** A line with the words that it rests on and, where it goes out alone, all that it is. */
    void fields(Line line) throws IOException {
        if (whole) out.text("id", name(line));
        else {
            out.text("id", line.id());
            out.object("report", () -> report(line.entry()));
        }
        out.value("standing", line.standing());
        out.objects("passages", line.statement().passages(), span -> passage(line.entry(), span));
        if (!whole) out.object("statement", () -> readings.fields(line.statement()));
    }

    /** Which version of which report. */
    private void report(Entry entry) throws IOException {
        out.text("number", entry.number());
        out.text("id", entry.report());
        out.text("textSha256", entry.reading().report().textSha256());
        out.text("outlet", entry.imprint().outlet());
        out.text("headline", entry.imprint().headline());
        out.text("url", entry.imprint().url());
        out.text("said", entry.said());
        out.text("seen", entry.seen());
    }

    private void passage(Entry entry, Span span) throws IOException {
        out.span("span", span);
        out.text("words", span.in(entry.reading().report().text()));
    }

    private void line(String field, Line line) throws IOException {
        if (whole) out.text(field, name(line));
        else out.object(field, () -> fields(line));
    }

    private void lines(String field, List<Line> lines) throws IOException {
        if (whole) out.texts(field, lines.stream().map(RecordEncoder::name).toList());
        else out.objects(field, lines, this::fields);
    }

    private void party(String field, @Nullable Party party) throws IOException {
        out.objectOrNull(field, party, who -> {
            out.text("key", who.key());
            out.text("name", who.name());
            out.value("kind", who.kind());
            out.text("principal", who.principal());
            out.text("role", who.role());
        });
    }

    private void positions(String field, List<Position> positions) throws IOException {
        out.objects(field, positions, position -> {
            out.value("kind", position.kind());
            line("line", position.line());
        });
    }

    private void fields(Origins origins) throws IOException {
        out.count("least", origins.least());
        out.count("most", origins.most());
        out.text("why", origins.why());
        out.objects("roots", origins.roots(), this::fields);
    }

    private void fields(Origin origin) throws IOException {
        out.value("kind", origin.kind());
        out.text("words", origin.words());
        out.text("principal", origin.principal());
        out.text("through", origin.through());
        out.count("least", origin.least());
        out.count("most", origin.most());
        out.texts("reports", origin.reports());
    }

    void fields(Claim claim) throws IOException {
        out.text("id", claim.id());
        line("proposition", claim.proposition());
        out.value("status", claim.status());
        out.value("polarity", claim.polarity());
        party("accused", claim.accused());
        party("accuser", claim.accuser());
        out.value("grade", claim.grade());
        out.text("rule", claim.rule());
        out.object("origins", () -> fields(claim.origins()));
        out.objectOrNull("denied", claim.denied(), this::fields);
        positions("positions", claim.positions());
    }

    void fields(FigureSeries series) throws IOException {
        out.text("id", series.id());
        out.text("counted", series.counted());
        out.text("scope", series.scope());
        out.yes("isTotal", series.isTotal());
        out.objects("values", series.values(), value -> {
            line("line", value.line());
            out.object("figure", () -> marks.fields(value.figure()));
            out.value("kind", value.kind());
            out.yes("isConditional", value.isConditional());
            lines("alsoIn", value.alsoIn());
        });
    }

    void fields(Incident incident) throws IOException {
        out.text("id", incident.id());
        out.text("earliest", incident.earliest());
        out.text("latest", incident.latest());
        out.text("place", incident.place());
        out.objects("killed", incident.killed(), this::fields);
        out.objects("injured", incident.injured(), this::fields);
        out.objects("missing", incident.missing(), this::fields);
        out.objects("victims", incident.victims(), victims -> {
            line("line", victims.line());
            out.value("status", victims.status());
        });
        out.text("means", incident.means());
        party("allegedActor", incident.allegedActor());
        lines("alleging", incident.alleging());
        positions("position", incident.position());
        lines("lines", incident.lines());
    }

    private void fields(Incident.Toll toll) throws IOException {
        line("line", toll.line());
        out.object("figure", () -> marks.fields(toll.figure()));
    }

    void fields(Sum sum) throws IOException {
        out.object("total", () -> fields(sum.total()));
        out.objects("parts", sum.parts(), this::fields);
        out.count("missingLow", sum.missingLow());
        out.count("missingHigh", sum.missingHigh());
    }

    void fields(Measure measure) throws IOException {
        out.text("id", measure.id());
        out.value("kind", measure.kind());
        party("issuer", measure.issuer());
        out.text("scope", measure.scope());
        out.text("from", measure.from());
        out.text("until", measure.until());
        out.value("stage", measure.stage());
        lines("lines", measure.lines());
        out.objects("complied", measure.complied(), this::fields);
        out.objects("resumed", measure.resumed(), this::fields);
    }

    private void fields(Measure.Follower follower) throws IOException {
        party("who", follower.who());
        line("line", follower.line());
        out.yes("announced", follower.announced());
    }

    void fields(Posture posture) throws IOException {
        out.text("id", posture.id());
        out.text("what", posture.what());
        party("whose", posture.whose());
        out.text("place", posture.place());
        out.objects("reports", posture.reports(), strength -> {
            line("line", strength.line());
            out.count("low", strength.low());
            out.count("high", strength.high());
        });
    }

    void fields(Promise promise) throws IOException {
        out.text("id", promise.id());
        line("what", promise.what());
        party("by", promise.by());
        out.text("earliest", promise.earliest());
        out.text("latest", promise.latest());
        out.value("stage", promise.stage());
        lines("told", promise.told());
        lines("outcome", promise.outcome());
    }

    void fields(Gap gap) throws IOException {
        out.text("id", gap.id());
        out.value("kind", gap.kind());
        out.text("what", gap.what());
        lines("lines", gap.lines());
    }

    void fields(Change change) throws IOException {
        out.value("kind", change.kind());
        out.value("subject", change.subject());
        out.text("of", change.of());
        out.text("what", change.what());
        out.text("why", change.why());
        lines("lines", change.lines());
    }

    /** What a question found, with the passage that it rests on. */
    void fields(Answer answer) throws IOException {
        out.text("kind", answer.line() == null ? "paragraph" : "statement");
        out.object("report", () -> report(answer.entry()));
        out.objects(
                "passages",
                answer.line() == null
                        ? List.of(answer.span())
                        : answer.line().statement().passages(),
                span -> passage(answer.entry(), span));
        out.objectOrNull("line", answer.line(), this::fields);
    }
}
