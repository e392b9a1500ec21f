package io.sayso.store;

import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a report is known again when it has changed, the surest first: its canonical URL, what its
 * publisher calls it, else where it came from.
 *
 * <ul>
 *   <li>A URL counts without its fragment and without regard to http or https. What was fetched may not say that it is
 *       another site's report: then it is known by where it was fetched.
 *   <li>What a publisher calls it counts as it is where it is a URI, and otherwise with the outlet's name.
 *   <li>Where it came from counts for files, and for named parts of them; not for parts that are only counted
 *       ({@code item 3}), which move, nor for standard input.
 * </ul>
 */
final class Identity {
    /** A counted part: {@code item 3}, {@code line 12}. */
    private static final Pattern COUNTED = Pattern.compile("(?:[a-z]{1,20}+ )?\\d{1,10}+");

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,30}+:[^\\s]++");
    private static final Pattern SITE_PREFIX = Pattern.compile("^(?:www|m|mobile|amp)\\.");

    /** A key is an index entry, and PostgreSQL takes none much longer than this. */
    private static final int LONGEST = 500;

    private Identity() {}

    /** The keys of {@code extraction}, at least one where it can be known again at all. */
    static List<String> keys(Arrival arrival, Extraction extraction) {
        List<String> keys = new ArrayList<>();
        if (extraction instanceof Report report) {
            String url = url(arrival, report);
            if (url != null) keys.add(bounded("url:", url));
            String identifier = report.imprint().identifier();
            if (identifier != null && !identifier.isBlank())
                keys.add(bounded("id:", scoped(identifier.strip(), report)));
        }
        if (keys.isEmpty()) {
            String place = place(arrival, extraction instanceof Report report ? report.part() : null);
            if (place != null) keys.add(place);
        }
        return keys;
    }

    /** The key of a place, whatever is found there; null where it cannot be sought again. */
    static @Nullable String place(Arrival arrival, @Nullable String part) {
        if (arrival.place().equals(Arrival.STANDARD_INPUT)) return null;
        if (part != null && COUNTED.matcher(part).matches()) return null;
        String fetched = part == null ? fetched(arrival) : null;
        if (fetched != null) return bounded("url:", fetched);
        return bounded("place:", part == null ? arrival.place() : arrival.place() + "!/" + part);
    }

    /** Whether the keys of a report are its own, and not only where it came from. */
    static boolean isOwn(List<String> keys) {
        return !keys.isEmpty() && !keys.get(0).startsWith("place:");
    }

    private static @Nullable String url(Arrival arrival, Report report) {
        String said = report.imprint().url();
        String url = said == null ? null : canonical(said);
        String fetched = report.part() == null ? fetched(arrival) : null;
        return fetched == null || (url != null && isSameSite(url, fetched)) ? url : fetched;
    }

    private static @Nullable String fetched(Arrival arrival) {
        return arrival.url() == null ? null : canonical(arrival.url());
    }

    private static String scoped(String identifier, Report report) {
        if (ABSOLUTE.matcher(identifier).matches()) return identifier;
        String outlet = report.imprint().outlet();
        return (outlet == null ? "" : outlet) + ":" + identifier;
    }

    /** {@code HTTPS://WWW.Example.org:443/a?b#c → //www.example.org/a?b}; null where it is no web address. */
    static @Nullable String canonical(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
        String scheme = uri.getScheme(), host = uri.getHost();
        if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) return null;
        int port = uri.getPort() == 80 || uri.getPort() == 443 ? -1 : uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "//" + host.toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port) + path + query;
    }

    private static boolean isSameSite(String url, String other) {
        String site = site(url), another = site(other);
        return site.equals(another) || site.endsWith("." + another) || another.endsWith("." + site);
    }

    private static String site(String canonical) {
        int end = canonical.indexOf('/', 2);
        return SITE_PREFIX.matcher(canonical.substring(2, end)).replaceFirst("");
    }

    static String bounded(String kind, String key) {
        return kind + (key.length() <= LONGEST ? key : "sha256 " + Sha256.of(key));
    }
}
