package io.sayso.report.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Fragment;
import io.sayso.report.draft.Fragment.Picture;
import io.sayso.report.draft.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of ninjs, asked for what it says in whatever version: {@code headline} of 1.x is one of {@code headlines}
 * since 2.0, {@code body_text} and {@code body_xhtml} are {@code bodies}, names in lower case or (some agencies) not.
 *
 * @param item the item
 */
record NinjsItem(JsonNode item) {
    /** The text of field {@code name}, or that of its {@code name}, {@code literal} or {@code value}. */
    @Nullable String text(String name) {
        return text(field(name));
    }

    @Nullable String headline() {
        String headline = text("headline"), one = headline != null ? headline : worded("headlines");
        return one == null ? null : Fragment.line(one);
    }

    /** The body as plain text; null where there is none. */
    @Nullable String body() {
        String plain = text("body_text");
        if (plain != null) return plain;
        for (JsonNode body : field("bodies")) {
            String type = Json.text(body, "contenttype"), words = Json.text(body, "value");
            if (words == null) continue;
            if (type == null || type.startsWith("text/plain")) return words;
        }
        String markup = text("body_xhtml");
        for (JsonNode body : field("bodies")) if (markup == null) markup = Json.text(body, "value");
        for (String other : new String[] {"body_html", "body_nitf"}) if (markup == null) markup = text(other);
        return markup == null ? null : Fragment.of(markup).text();
    }

    @Nullable String summary() {
        String own = text("description_text"), one = own != null ? own : worded("descriptions");
        if (one == null) one = text("description_xhtml");
        return one == null ? null : Fragment.of(one).text();
    }

    @Nullable String outlet() {
        for (String name : new String[] {"publisher", "copyrightholder", "infosource", "infosources"}) {
            String outlet = text(name);
            if (outlet != null) return outlet;
        }
        return null;
    }

    @Nullable String byline() {
        String byline = text("byline");
        if (byline == null) byline = text("by");
        if (byline == null) {
            List<String> names = new ArrayList<>();
            for (JsonNode one : field("bylines")) {
                String name = text(one);
                if (name != null) names.add(name);
            }
            byline = names.isEmpty() ? null : String.join(", ", names);
        }
        if (byline == null) return null;
        String line = Draft.inOneLine(byline);
        return line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3) : line;
    }

    /** Where it was filed, by a field of its own. */
    @Nullable String located() {
        String dateline = text("dateline");
        return dateline != null ? dateline : text("located");
    }

    /** The captions of what is associated with it, but of other texts. */
    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (JsonNode one : field("associations")) {
            NinjsItem associated = new NinjsItem(one);
            if ("text".equals(associated.text("type"))) continue;
            String caption = associated.summary();
            if (caption == null) caption = associated.body();
            String credit = associated.text("creditline");
            if (credit == null) credit = associated.byline();
            if (caption != null) pictures.add(new Picture(caption, credit));
        }
        return pictures;
    }

    /** The plain one of several wordings, else the first. */
    private @Nullable String worded(String name) {
        String first = null;
        for (JsonNode one : field(name)) {
            String words = text(one), type = Json.text(one, "contenttype");
            if (words != null && (type == null || type.startsWith("text/plain"))) return words;
            if (first == null) first = words;
        }
        return first;
    }

    private JsonNode field(String name) {
        JsonNode exact = item.path(name);
        if (!exact.isMissingNode()) return exact;
        for (var field : item.properties()) if (field.getKey().equalsIgnoreCase(name)) return field.getValue();
        return exact;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) return value.isEmpty() ? null : text(value.path(0));
        if (value.isValueNode() && !value.isNull()) return value.asText().isBlank() ? null : value.asText();
        for (String name : new String[] {"value", "name", "literal"}) {
            String inner = Json.text(value, name);
            if (inner != null) return inner;
        }
        return null;
    }
}
