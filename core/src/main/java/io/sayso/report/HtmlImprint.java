package io.sayso.report;

import io.sayso.report.html.Fact;
import io.sayso.report.html.Fact.Field;
import io.sayso.report.html.WebPage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says of its article, judged: the first of each that can be what it says it is. */
final class HtmlImprint {
    private static final int LONGEST_NAME = 200, LONGEST_URL = 2_000;

    private final Input input;
    private final WebPage page;
    private final HtmlLayout layout;

    private HtmlImprint(Input input, WebPage page, HtmlLayout layout) {
        this.input = input;
        this.page = page;
        this.layout = layout;
    }

    static Imprint of(Input input, WebPage page, HtmlLayout layout, Completeness completeness) {
        return new HtmlImprint(input, page, layout).imprint(completeness);
    }

    private Imprint imprint(Completeness completeness) {
        PageTimes times = PageTimes.of(page.facts());
        String byline = byline(), credit = first(layout.credit(), agency(byline));
        return new Imprint(
                first(outlet(), input.outlet()),
                byline == null || byline.equals(credit) ? null : byline,
                credit,
                layout.dateline(),
                headline(),
                times.published() == null ? input.published() : times.published(),
                times.updated(),
                times.all(),
                first(url(), input.url()),
                page.values(Field.IDENTIFIER).stream().findFirst().orElse(null),
                null,
                language(),
                PublicationStatus.USABLE,
                null,
                layout.note(),
                completeness);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    private @Nullable String headline() {
        return first(
                page.headline(),
                page.values(Field.HEADLINE).stream().findFirst().orElse(null));
    }

    private @Nullable String outlet() {
        return name(Field.OUTLET);
    }

    private @Nullable String byline() {
        return first(name(Field.BYLINE), layout.byline());
    }

    private @Nullable String name(Field field) {
        for (String value : page.values(field))
            if (value.length() <= LONGEST_NAME && !value.contains("://") && !value.startsWith("@")) return value;
        return null;
    }

    /** The agency among the names of a byline, or null. */
    private static @Nullable String agency(@Nullable String byline) {
        if (byline == null) return null;
        for (String name : byline.split(", | and ", 20)) if (FurnitureWords.isNewsAgency(name)) return name;
        return null;
    }

    /** Only an address of the web is one: {@code javascript:} is none. */
    private @Nullable String url() {
        List<Fact> addresses = page.facts().stream()
                .filter(fact -> fact.field() == Field.ADDRESS)
                .sorted((a, b) -> Boolean.compare(
                        b.where().equals("link canonical"), a.where().equals("link canonical")))
                .toList();
        for (Fact address : addresses) {
            String whole = whole(address.value());
            if (whole != null) return whole;
        }
        return null;
    }

    private @Nullable String whole(String address) {
        try {
            URI uri = new URI(address);
            if (!uri.isAbsolute() && input.url() != null) uri = new URI(input.url()).resolve(uri);
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null && address.length() <= LONGEST_URL ? uri.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** What {@code html lang} says before all else, since readers' programs go by it. */
    private @Nullable String language() {
        List<Fact> said = page.facts().stream()
                .filter(fact -> fact.field() == Field.LANGUAGE)
                .sorted((a, b) ->
                        Boolean.compare(b.where().startsWith("html"), a.where().startsWith("html")))
                .toList();
        for (Fact fact : said) {
            String tag = tag(fact.value());
            if (tag != null) return tag;
        }
        return null;
    }

    private static @Nullable String tag(String value) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(value.replace('_', '-')).build();
            int length = locale.getLanguage().length();
            return length == 2 || length == 3 ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
