package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in its head and in attributes: Open Graph, {@code article:…} and other {@code meta}
 * elements in the order of {@code [meta-…]} in {@code html.txt}, then microdata, {@code time}, {@code link} and
 * {@code html lang}.
 */
final class MetaTags {
    private static final int LONGEST_NAME = 120;

    private MetaTags() {}

    static void read(Document page, Facts facts) {
        Map<String, String> metas = metas(page);
        for (Field field : Field.values())
            for (String name : PageWords.inOrder("meta-" + field.name().toLowerCase(Locale.ROOT))) {
                String value = metas.get(name);
                if (value != null) facts.add(field, value, "meta " + name);
            }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) facts.add(Field.ADDRESS, canonical.attr("href"), "link canonical");
        Element root = page.selectFirst("html");
        if (root != null) {
            facts.add(Field.LANGUAGE, root.attr("lang"), "html lang");
            facts.add(Field.LANGUAGE, root.attr("xml:lang"), "html xml:lang");
        }
        properties(page, facts);
        facts.add(Field.HEADLINE, page.title(), "title");
    }

    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]"))
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"})
                for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s++"))
                    if (!name.isEmpty() && !meta.attr("content").isBlank())
                        metas.putIfAbsent(
                                name.replace("dc:", "dc.").replace("dcterms:", "dcterms."), meta.attr("content"));
        return metas;
    }

    /** Microdata on elements that are seen, and {@code time} elements: the first of each kind. */
    private static void properties(Document page, Facts facts) {
        author(page, "[itemprop=author] [itemprop=name]", "itemprop author.name", facts);
        author(page, "[itemprop=author]", "itemprop author", facts);
        author(page, "a[rel=author]", "a rel=author", facts);
        time(page, "[itemprop~=^datePublished$]", Field.PUBLISHED, "itemprop datePublished", facts);
        time(page, "[itemprop~=^dateModified$]", Field.UPDATED, "itemprop dateModified", facts);
        time(page, "time[pubdate]", Field.PUBLISHED, "time pubdate", facts);
        time(page, "time[datetime].published, time[datetime].entry-date", Field.PUBLISHED, "time published", facts);
        time(page, "time[datetime].updated", Field.UPDATED, "time updated", facts);
        time(page, "article header time[datetime]", Field.PUBLISHED, "header time", facts);
        time(page, "time[datetime]", Field.PUBLISHED, "time", facts);
    }

    private static void author(Document page, String query, String where, Facts facts) {
        Element found = page.selectFirst(query);
        String words = found == null ? "" : found.text();
        if (words.length() <= LONGEST_NAME) facts.add(Field.BYLINE, words, where);
    }

    private static void time(Document page, String query, Field field, String where, Facts facts) {
        Element found = page.selectFirst(query);
        if (found == null) return;
        for (String attribute : new String[] {"datetime", "content"})
            if (!found.attr(attribute).isBlank()) {
                facts.add(field, found.attr(attribute), where);
                return;
            }
        facts.add(field, found.text(), where);
    }
}
