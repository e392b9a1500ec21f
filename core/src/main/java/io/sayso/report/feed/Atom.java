package io.sayso.report.feed;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.ReportFormat;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Atom (RFC 4287), with Dublin Core and Media RSS. The {@code source} of an entry is the feed that it was first in;
 * {@link Publisher} says what follows.
 */
public final class Atom implements ReportFormat, XmlFeed {
    @Override
    public boolean accepts(Input input) {
        return FeedXml.root(input).equals("feed");
    }

    @Override
    public List<Extraction> extract(Input input) {
        return items(input, "entry");
    }

    @Override
    public FeedItem item(FeedElement feed, FeedElement entry) {
        FeedElement source = entry.first("source"), content = entry.first("content");
        String whole = content == null || content.attribute("src") != null ? "" : markup(content);
        FeedElement summary = entry.first("summary");
        boolean isWhole = !whole.isBlank();
        String link = link(entry);
        Publisher publisher = Publisher.of(
                Rss.first(source == null ? null : source.line("title"), entry.line("dc:publisher")),
                feed.line("title"),
                link,
                link(feed));
        return new FeedItem(
                publisher.outlet(),
                Rss.first(authors(entry), authors(source == null ? feed : source)),
                publisher.credit(),
                title(entry),
                times(entry),
                link,
                entry.line("id"),
                Rss.first(
                        content == null ? null : content.attribute("xml:lang"),
                        entry.attribute("xml:lang"),
                        entry.line("dc:language"),
                        feed.attribute("xml:lang")),
                isWhole ? whole : summary == null ? null : markup(summary),
                isWhole,
                Media.pictures(entry));
    }

    /** A text construct as HTML: {@code xhtml} is markup itself, {@code html} is escaped, all else is plain. */
    private static String markup(FeedElement construct) {
        String type = construct.attribute("type");
        if ("xhtml".equals(type)) return construct.markup();
        if ("html".equals(type) || "text/html".equals(type)) return construct.words();
        return construct.words().replace("&", "&amp;").replace("<", "&lt;");
    }

    private static @Nullable String title(FeedElement entry) {
        FeedElement title = entry.first("title");
        return title == null ? null : title.line();
    }

    private static @Nullable String authors(FeedElement of) {
        List<String> names = of.all("author").stream()
                .map(author -> author.line("name"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static Times times(FeedElement entry) {
        Times times = new Times();
        for (String name : new String[] {"published", "issued", "dc:date"})
            times.add(Kind.PUBLISHED, entry.line(name), name);
        for (String name : new String[] {"updated", "modified"}) times.add(Kind.UPDATED, entry.line(name), name);
        return times;
    }

    private static @Nullable String link(FeedElement entry) {
        for (FeedElement link : entry.all("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) return link.attribute("href");
        }
        return null;
    }
}
