package io.sayso.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.sayso.report.html.Fact.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org: {@code {"@type": "NewsArticle",
 * "datePublished": …}}, alone, in a list or in an {@code @graph}, where a thing may be told by its {@code @id}.
 *
 * <p>Of several articles the first is taken, but one that is an entry of a list only where there is no other. Text that
 * is no JSON is passed over. Lists that stand in one another deeper than Jackson's limit (1,000) are no JSON here.
 */
final class JsonLd {
    private static final Set<String> ARTICLES = PageWords.list("article-type"), PAGES = PageWords.list("page-type");
    private static final int MOST_AUTHORS = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>(), pages = new ArrayList<>();
    private @Nullable JsonNode listed, site;

    private JsonLd() {}

    static void read(Document page, Facts facts) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) data.gather(script.data());
        data.tell(facts);
    }

    private void gather(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json.substring(start(json)));
        } catch (JsonProcessingException e) {
            return; // a page's broken data says nothing
        }
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, false));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            if (visit.node.isObject()) note(visit);
            boolean listed = visit.listed || visit.node.has("itemListElement");
            List<JsonNode> children = new ArrayList<>();
            visit.node.forEach(children::add);
            for (int i = children.size() - 1; i >= 0; i--)
                if (children.get(i).isContainerNode()) open.push(new Visit(children.get(i), listed));
        }
    }

    /** Where a script's data begins, behind the marks of CDATA and of comments that some pages put around it. */
    private static int start(String json) {
        int at = 0;
        while (at < json.length() && json.charAt(at) != '{' && json.charAt(at) != '[') at++;
        return json.startsWith("[CDATA[", at) ? at + "[CDATA[".length() : at;
    }

    private record Visit(JsonNode node, boolean listed) {}

    private void note(Visit visit) {
        JsonNode node = visit.node;
        String id = node.path("@id").asText();
        if (!id.isEmpty() && node.size() > 1) byId.putIfAbsent(id, node);
        String type = type(node);
        if (ARTICLES.contains(type)) {
            if (!visit.listed) articles.add(node);
            else if (listed == null) listed = node;
        } else if (PAGES.contains(type)) pages.add(node);
        else if (type.equals("WebSite") && site == null) site = node;
    }

    private void tell(Facts facts) {
        if (!articles.isEmpty()) tell(articles.get(0), "json-ld ", facts);
        for (JsonNode page : pages) tell(page, "json-ld page ", facts);
        if (articles.isEmpty() && listed != null) facts.add(Field.TYPE, "ItemList", "json-ld itemListElement");
        if (site != null) facts.add(Field.OUTLET, text(site.path("name")), "json-ld WebSite.name");
    }

    private void tell(JsonNode node, String where, Facts facts) {
        facts.add(Field.TYPE, type(node), where + "@type");
        String headline = text(node.path("headline"));
        if (headline.isEmpty()) facts.add(Field.HEADLINE, text(node.path("name")), where + "name");
        facts.add(Field.HEADLINE, headline, where + "headline");
        facts.add(Field.BYLINE, names(node.path("author")), where + "author");
        facts.add(Field.BYLINE, names(node.path("creator")), where + "creator");
        facts.add(Field.OUTLET, names(node.path("publisher")), where + "publisher");
        facts.add(Field.PUBLISHED, text(node.path("datePublished")), where + "datePublished");
        facts.add(Field.UPDATED, text(node.path("dateModified")), where + "dateModified");
        facts.add(Field.ADDRESS, text(node.path("url")), where + "url");
        facts.add(Field.ADDRESS, text(node.path("mainEntityOfPage")), where + "mainEntityOfPage");
        facts.add(Field.LANGUAGE, text(node.path("inLanguage")), where + "inLanguage");
        facts.add(Field.IDENTIFIER, text(node.path("identifier")), where + "identifier");
        facts.add(
                Field.FREE,
                node.path("isAccessibleForFree").asText().toLowerCase(Locale.ROOT),
                where + "isAccessibleForFree");
        facts.add(Field.WORDS, node.path("wordCount").asText(), where + "wordCount");
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asText();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** A value's words: itself, the first of a list, or what a thing is by its value, address or id. */
    private static String text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        if (!one.isObject()) return one.asText();
        for (String key : new String[] {"@value", "value", "@id", "url", "name"})
            if (one.path(key).isValueNode()) return one.path(key).asText();
        return "";
    }

    /** The names of people or bodies, with commas between. */
    private String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            JsonNode whole = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText(), one)
                    : one;
            JsonNode name = whole.isObject() ? whole.path("name") : whole;
            String words = (name.isArray() ? name.path(0) : name).asText().strip();
            if (!words.isEmpty() && names.size() < MOST_AUTHORS && !names.contains(words)) names.add(words);
        }
        return String.join(", ", names);
    }
}
