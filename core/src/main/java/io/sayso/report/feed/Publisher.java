package io.sayso.report.feed;

import io.sayso.report.draft.Links;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who published an item of a feed, and whose report it is where that is somebody else.
 *
 * @param outlet who published it; null where neither item nor feed says so
 * @param credit whose report it is; null where it is the outlet's own
 */
record Publisher(@Nullable String outlet, @Nullable String credit) {
    /**
     * An item that leads to a page of the feed's own host was published there, and the source that it names is
     * credited; one that leads elsewhere was published by its source.
     *
     * @param source whom the item names as its source
     * @param feed what the feed calls itself
     * @param link where the item leads
     * @param home where the feed's own pages stand
     */
    static Publisher of(@Nullable String source, @Nullable String feed, @Nullable String link, @Nullable String home) {
        if (source == null || feed == null || source.equals(feed))
            return new Publisher(source == null ? feed : source, null);
        String linked = host(link), own = host(home);
        boolean published = linked != null
                && own != null
                && (linked.equals(own) || linked.endsWith("." + own) || own.endsWith("." + linked));
        return published ? new Publisher(feed, source) : new Publisher(source, null);
    }

    private static @Nullable String host(@Nullable String address) {
        String web = Links.web(address);
        if (web == null) return null;
        try {
            String host = new URI(web).getHost();
            if (host == null) return null;
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
