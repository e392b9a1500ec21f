package io.sayso.report.feed;

import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Fragment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed, its children asked for by the names that specifications give them: {@code dc:creator}, whatever
 * prefix the feed itself uses. Names without a prefix are those of the feed's own vocabulary.
 */
final class FeedElement {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://search.yahoo.com/mrss/", "media:",
            "http://search.yahoo.com/mrss", "media:",
            "http://www.w3.org/2005/Atom", "atom:",
            "http://purl.org/rss/1.0/", "",
            "http://rssnamespace.org/feedburner/ext/1.0", "feedburner:");

    private final Element element;
    private final Map<String, String> prefixes;

    private FeedElement(Element element, Map<String, String> prefixes) {
        this.element = element;
        this.prefixes = prefixes;
    }

    /** The first element of {@code xml}, which may be cut off. */
    static FeedElement root(String xml) {
        Element root = parse(xml);
        Map<String, String> prefixes = new HashMap<>();
        for (Attribute attribute : root.attributes())
            if (attribute.getKey().startsWith("xmlns:") && PREFIXES.containsKey(attribute.getValue()))
                prefixes.put(attribute.getKey().substring(6) + ":", PREFIXES.get(attribute.getValue()));
        String own = root.tagName().endsWith(":feed")
                ? root.tagName().substring(0, root.tagName().indexOf(':') + 1)
                : "";
        if (!own.isEmpty()) prefixes.put(own, "");
        return new FeedElement(root, prefixes);
    }

    /** An item of the feed that this is the root of. */
    FeedElement item(String xml) {
        return new FeedElement(parse(xml), prefixes);
    }

    private static Element parse(String xml) {
        Element first = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
        return first == null ? new Element("none") : first;
    }

    /** The children of one name. */
    List<FeedElement> all(String name) {
        return element.children().stream()
                .filter(child -> name(child).equals(name))
                .map(child -> new FeedElement(child, prefixes))
                .toList();
    }

    @Nullable FeedElement first(String name) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling())
            if (name(child).equals(name)) return new FeedElement(child, prefixes);
        return null;
    }

    /** The words of the first child of one name, in one line and without markup; null where there are none. */
    @Nullable String line(String name) {
        FeedElement child = first(name);
        return child == null ? null : child.line();
    }

    /** Its words in one line and without markup; null where there are none. */
    @Nullable String line() {
        String line = Fragment.line(words());
        return line.isEmpty() ? null : line;
    }

    /** Its words as they stand, which may be markup. */
    String words() {
        return element.wholeText();
    }

    /** Its children as markup. */
    String markup() {
        return element.html();
    }

    @Nullable String attribute(String name) {
        String value = Draft.inOneLine(element.attr(name));
        return value.isEmpty() ? null : value;
    }

    /** Every element in it of one name, however deep. */
    List<FeedElement> within(String name) {
        return element.getAllElements().stream()
                .filter(inner -> inner != element && name(inner).equals(name))
                .map(inner -> new FeedElement(inner, prefixes))
                .toList();
    }

    private String name(Element child) {
        String name = child.tagName();
        int colon = name.indexOf(':') + 1;
        String prefix = colon == 0 ? null : prefixes.get(name.substring(0, colon));
        return prefix == null ? name : prefix + name.substring(colon);
    }
}
