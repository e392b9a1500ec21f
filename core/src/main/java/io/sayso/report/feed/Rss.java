package io.sayso.report.feed;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.ReportFormat;
import io.sayso.report.TimeFound.Kind;
import io.sayso.report.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0 and its forebears (0.9x, 1.0), with the modules of Dublin Core, content and Media RSS. {@link Publisher} says
 * what the {@code source} of an item is.
 */
public final class Rss implements ReportFormat, XmlFeed {
    @Override
    public boolean accepts(Input input) {
        String root = FeedXml.root(input);
        return root.equals("rss") || root.equals("RDF");
    }

    @Override
    public List<Extraction> extract(Input input) {
        return items(input, "item");
    }

    @Override
    public FeedItem item(FeedElement feed, FeedElement item) {
        FeedElement channel = feed.first("channel");
        if (channel == null) channel = feed;
        FeedElement content = item.first("content:encoded"), summary = item.first("description");
        FeedElement body = content != null && !content.words().isBlank() ? content : summary;
        String link = first(item.line("feedburner:origLink"), item.line("link"), permalink(item));
        Publisher publisher = Publisher.of(
                first(item.line("source"), item.line("dc:publisher")),
                first(channel.line("dc:publisher"), channel.line("title")),
                link,
                channel.line("link"));
        return new FeedItem(
                publisher.outlet(),
                byline(item),
                publisher.credit(),
                item.line("title"),
                times(item),
                link,
                first(item.line("guid"), item.line("dc:identifier")),
                first(item.line("dc:language"), channel.line("language"), channel.line("dc:language")),
                body == null ? null : body.words(),
                body != summary,
                Media.pictures(item));
    }

    static @Nullable String first(@Nullable String... found) {
        for (String one : found) if (one != null) return one;
        return null;
    }

    /** RSS's own author is an address with the name in brackets: {@code desk@ledger.example (Mara Lind)}. */
    private static @Nullable String byline(FeedElement item) {
        List<String> creators = item.all("dc:creator").stream()
                .map(creator -> String.valueOf(creator.line()))
                .filter(name -> !name.equals("null"))
                .distinct()
                .toList();
        if (!creators.isEmpty()) return String.join(", ", creators);
        String author = first(item.line("author"), item.line("atom:author"));
        if (author == null || author.indexOf('@') < 0) return author;
        int open = author.indexOf('('), close = author.lastIndexOf(')');
        return open >= 0 && close > open + 1 ? author.substring(open + 1, close).strip() : null;
    }

    private static Times times(FeedElement item) {
        Times times = new Times();
        for (String name : new String[] {"pubDate", "dc:date", "dcterms:issued", "atom:published"})
            times.add(Kind.PUBLISHED, item.line(name), name);
        for (String name : new String[] {"atom:updated", "dcterms:modified"})
            times.add(Kind.UPDATED, item.line(name), name);
        return times;
    }

    private static @Nullable String permalink(FeedElement item) {
        FeedElement guid = item.first("guid");
        return guid == null || "false".equals(guid.attribute("isPermaLink")) ? null : guid.line();
    }
}
