package io.sayso.report.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.Completeness;
import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PublicationStatus;
import io.sayso.report.ReportFormat;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.WrittenMoment;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Fragment.Picture;
import io.sayso.report.draft.Json;
import io.sayso.report.draft.Languages;
import io.sayso.report.draft.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * IPTC ninjs, 1.0 to 3.0 (iptc.org/std/ninjs): one item of a news agency in JSON.
 *
 * <p>A kill ({@code pubstatus} canceled) is a report too, with whatever words it has, be they none: its
 * {@code identifier} is that of the report that it takes back. A correction is a report with a higher {@code version}
 * and its note to editors.
 */
public final class Ninjs implements ReportFormat {
    private static final List<String> MARKS =
            List.of("$standard", "pubstatus", "versioncreated", "versionCreated", "body_text", "body_xhtml", "bodies");

    @Override
    public boolean accepts(Input input) {
        Map<String, String> fields = Json.look(input);
        return fields.containsKey("uri") && MARKS.stream().anyMatch(fields::containsKey);
    }

    @Override
    public List<Extraction> extract(Input input) {
        Decoded decoded = Decoded.of(input.bytes());
        try {
            return List.of(report(input, Json.object(decoded.text()), decoded.undecodable()));
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }

    private static Extraction report(Input input, JsonNode item, int undecodable) throws Refused {
        NinjsItem ninjs = new NinjsItem(item);
        String headline = ninjs.headline(), body = ninjs.body(), summary = ninjs.summary();
        PublicationStatus status = status(ninjs);
        Draft draft = new Draft().headline(headline);
        if (body != null) draft.body(body);
        else if (summary != null) draft.body(summary);
        else if (status != PublicationStatus.CANCELED)
            throw new Refused(Reason.EMPTY, "is a ninjs item without a body, or a description in its place.");
        if (status == PublicationStatus.CANCELED && draft.isEmpty() && ninjs.text("ednote") != null)
            draft.body(String.valueOf(ninjs.text("ednote")));
        for (Picture picture : ninjs.pictures()) draft.caption(picture.caption(), picture.credit());
        Times times = times(ninjs);
        Imprint said = new Imprint(
                ninjs.outlet(),
                ninjs.byline(),
                ninjs.text("infosource") != null ? ninjs.text("infosource") : ninjs.text("infosources"),
                ninjs.located(),
                headline == null ? null : Draft.inOneLine(headline),
                times.published(),
                times.updated(),
                times.found(),
                null,
                ninjs.text("uri"),
                ninjs.text("version"),
                Languages.tag(ninjs.text("language")),
                status,
                embargo(ninjs),
                ninjs.text("ednote"),
                body == null ? Completeness.SUMMARY : Completeness.WHOLE);
        return draft.whole(input, said, undecodable);
    }

    private static PublicationStatus status(NinjsItem ninjs) throws Refused {
        String status = ninjs.text("pubstatus");
        return switch (status == null ? "usable" : status.toLowerCase(Locale.ROOT)) {
            case "usable" -> PublicationStatus.USABLE;
            case "withheld" -> PublicationStatus.WITHHELD;
            case "canceled", "cancelled" -> PublicationStatus.CANCELED;
            default ->
                throw new Refused(
                        Reason.MALFORMED,
                        "has a pubstatus that ninjs does not know. Use usable, withheld or canceled.");
        };
    }

    /** An embargo that cannot be read may not be passed over. */
    private static @Nullable Moment embargo(NinjsItem ninjs) throws Refused {
        String text = Json.text(ninjs.item(), "embargoed");
        if (text == null) return null;
        return WrittenMoment.read(text)
                .orElseThrow(
                        () -> new Refused(
                                Reason.MALFORMED,
                                "has an \"embargoed\" that is not a date, so it may not be used. Use ISO 8601, e.g. 2025-03-02T14:00Z."));
    }

    /** When its first version was made, which is no update of it. */
    private static Times times(NinjsItem ninjs) {
        Times times = new Times();
        for (String name : new String[] {"firstcreated", "contentcreated"})
            times.add(Kind.PUBLISHED, ninjs.text(name), name);
        boolean isFirst = times.published() == null || "1".equals(ninjs.text("version"));
        times.add(isFirst ? Kind.PUBLISHED : Kind.UPDATED, ninjs.text("versioncreated"), "versioncreated");
        return times;
    }
}
