package io.sayso.report.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.Decoded;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.ReportFormat;
import io.sayso.report.Span;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Json;
import io.sayso.report.draft.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item is cut from its { to its }. */
public final class JsonFeed implements ReportFormat {
    @Override
    public boolean accepts(Input input) {
        return Json.look(input).getOrDefault("version", "").contains("://jsonfeed.org/version/");
    }

    @Override
    public List<Extraction> extract(Input input) {
        Decoded decoded = Decoded.of(input.bytes());
        try {
            JsonNode feed = Json.object(decoded.text());
            List<Span> items = Json.objects(decoded.text(), "items");
            if (items.isEmpty()) throw new Refused(Reason.EMPTY, "is a feed without items. Give one that has some.");
            List<Extraction> reports = new ArrayList<>();
            for (Span span : items) {
                String original = span.in(decoded.text());
                int number = reports.size() + 1;
                if (number > FeedItem.MOST) {
                    reports.add(FeedItem.tooMany()
                            .of(input, "item " + number, decoded.text().substring(span.start())));
                    break;
                }
                reports.add(item(feed, Json.object(original)).report(input, number, original, decoded.undecodable()));
            }
            return reports;
        } catch (Refused e) {
            return List.of(e.of(input));
        }
    }

    private static FeedItem item(JsonNode feed, JsonNode item) {
        String html = Json.text(item, "content_html"), plain = Json.text(item, "content_text");
        String whole = html != null ? html : plain == null ? null : escaped(plain),
                summary = Json.text(item, "summary");
        return new FeedItem(
                Json.text(feed, "title"),
                Rss.first(authors(item), authors(feed)),
                null,
                Json.text(item, "title"),
                times(item),
                Json.text(item, "url"),
                Json.text(item, "id"),
                Rss.first(Json.text(item, "language"), Json.text(feed, "language")),
                whole != null ? whole : summary == null ? null : escaped(summary),
                whole != null,
                List.of());
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** {@code authors} since 1.1, {@code author} before. */
    private static @Nullable String authors(JsonNode of) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : of.path("authors")) {
            String name = Json.text(author, "name");
            if (name != null) names.add(name);
        }
        return names.isEmpty() ? Json.text(of.path("author"), "name") : String.join(", ", names);
    }

    private static Times times(JsonNode item) {
        Times times = new Times();
        times.add(Kind.PUBLISHED, Json.text(item, "date_published"), "date_published");
        times.add(Kind.UPDATED, Json.text(item, "date_modified"), "date_modified");
        return times;
    }
}
