package io.sayso.report;

import io.sayso.report.Unreadable.Reason;
import io.sayso.report.html.Fact.Field;
import io.sayso.report.html.WebPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A web page with one article on it. The report's text is what a reader of the page reads as the article: headline,
 * byline, body and captions, each in its place and parted by blank lines; nothing else. What the page says of itself in
 * its head becomes the imprint.
 *
 * <p>A page of links, an error page and a page without an article are {@link Unreadable}. One that asks to pay, or says
 * that it is not free, and has fewer than {@value #FEW_WORDS} words or half of those that it says it has, is a
 * {@link Completeness#STUB}. A page's markup, scripts, addresses and names are never run, fetched or used as paths.
 */
public final class Html implements ReportFormat {
    private static final int FEW_WORDS = 250, LOOKED_AT = 1_024;

    @Override
    public boolean accepts(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) return true;
        byte[] bytes = input.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        int tag = start.indexOf('<');
        boolean first = tag >= 0 && start.substring(0, tag).chars().noneMatch(Character::isLetterOrDigit);
        return first && (start.contains("<!doctype html") || start.contains("<html"));
    }

    @Override
    public List<Extraction> extract(Input input) {
        return List.of(extraction(input));
    }

    /** The report that {@code input} is, or why it is none. */
    public static Extraction extraction(Input input) {
        Decoded decoded = input.decoded(DeclaredCharset.ofPage(input.bytes()));
        Optional<Unreadable> problem = Legibility.problem(input, decoded);
        if (problem.isPresent()) return problem.get();
        WebPage page = WebPage.of(decoded.text());
        boolean stub = isStub(page);
        return switch (page.sort()) {
            case LISTING ->
                unreadable(
                        input,
                        Reason.LISTING,
                        "is a page of links to articles and no article. Give the pages that it links to.");
            case ERROR ->
                unreadable(
                        input,
                        Reason.ERROR_PAGE,
                        "is an error page%s and no article. Fetch it again later, or check its address."
                                .formatted(page.headline() == null ? "" : " (\"" + shown(page.headline()) + "\")"));
            case NO_ARTICLE ->
                stub && page.headline() != null
                        ? report(input, decoded, page, true)
                        : unreadable(
                                input,
                                Reason.NO_ARTICLE,
                                "has nothing on it that reads as an article. If a browser shows one, save the page from there, or give its text.");
            case ARTICLE -> report(input, decoded, page, stub);
        };
    }

    private static Report report(Input input, Decoded decoded, WebPage page, boolean stub) {
        HtmlLayout layout = HtmlLayout.of(page);
        return new Report(
                Sha256.of(input.bytes()),
                Sha256.of(layout.text()),
                null,
                HtmlImprint.of(input, page, layout, stub ? Completeness.STUB : Completeness.WHOLE),
                null,
                layout.text(),
                layout.captions(),
                layout.furniture(),
                decoded.undecodable());
    }

    private static boolean isStub(WebPage page) {
        long words = page.blocks().stream()
                .mapToLong(block -> block.text().chars().filter(c -> c == ' ').count() + 1)
                .sum();
        if (page.values(Field.FREE).contains("false"))
            for (String said : page.values(Field.WORDS))
                if (said.matches("\\d{1,6}") && words * 2 < Integer.parseInt(said)) return true;
        return words < FEW_WORDS && (page.asksToPay() || page.values(Field.FREE).contains("false"));
    }

    private static Unreadable unreadable(Input input, Reason reason, String what) {
        return new Unreadable(Sha256.of(input.bytes()), input.name(), reason, input.shownName() + " " + what);
    }

    private static String shown(String headline) {
        return headline.length() <= 80 ? headline : headline.substring(0, 79) + "…";
    }
}
