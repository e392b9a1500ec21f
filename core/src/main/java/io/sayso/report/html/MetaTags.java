package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in its head: Open Graph, {@code article:…} and other {@code meta} elements in the
 * order of {@code [meta-…]} in {@code html.txt}, then {@code link}, {@code html lang} and {@code title}.
 */
final class MetaTags {
    private MetaTags() {}

    static void read(Document page, Facts facts) {
        Map<String, String> metas = metas(page);
        for (Field field : Field.values())
            for (String name : PageWords.inOrder("meta-" + field.name().toLowerCase(Locale.ROOT))) {
                String value = metas.get(name);
                if (value != null) facts.add(field, value, "meta " + name);
            }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            String whole = canonical.absUrl("href");
            facts.add(Field.ADDRESS, whole.isEmpty() ? canonical.attr("href") : whole, "link canonical");
        }
        Element root = page.selectFirst("html");
        if (root != null) {
            facts.add(Field.LANGUAGE, root.attr("lang"), "html lang");
            facts.add(Field.LANGUAGE, root.attr("xml:lang"), "html xml:lang");
        }
        facts.add(Field.HEADLINE, page.title(), "title");
        Element heading = page.selectFirst("h1");
        String outlet = PageTitle.outlet(page.title(), facts.headlines(), heading == null ? "" : heading.text());
        if (outlet != null) facts.add(Field.OUTLET, outlet, "title");
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
}
