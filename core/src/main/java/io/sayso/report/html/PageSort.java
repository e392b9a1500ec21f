package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import io.sayso.report.html.WebPage.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article from a list of links and from what a server shows instead of a page.
 *
 * <ul>
 *   <li>It is an error if its title or headline begins or ends as {@code [error-title]} of {@code html.txt} says, and
 *       it has less text than {@value #LITTLE} units.
 *   <li>It is a list if it says so of itself and not that it is an article, or if in what would be its body at least
 *       {@value #FEWEST} links of four words or more stand, one to each paragraph or more. The numbers are ours.
 * </ul>
 */
final class PageSort {
    private static final int LITTLE = 800, FEWEST = 8, LINK_WORDS = 4;
    private static final Set<String> ERRORS = PageWords.list("error-title"),
            LISTS = PageWords.list("list-type"),
            ARTICLES = PageWords.list("article-type");

    private PageSort() {}

    static Sort of(
            Outline outline,
            String title,
            @Nullable String headline,
            List<Fact> facts,
            @Nullable Region root,
            List<Block> blocks) {
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        if (length < LITTLE && (isError(title) || (headline != null && isError(headline)))) return Sort.ERROR;
        boolean article = facts.stream().anyMatch(PageSort::isArticle);
        if (!article && (facts.stream().anyMatch(PageSort::isList) || isListOfLinks(outline, root)))
            return Sort.LISTING;
        return blocks.isEmpty() ? Sort.NO_ARTICLE : Sort.ARTICLE;
    }

    private static boolean isError(String title) {
        String line = title.strip().toLowerCase(Locale.ROOT);
        for (String error : ERRORS) if (line.startsWith(error) || line.endsWith(error)) return true;
        return false;
    }

    private static boolean isArticle(Fact fact) {
        return fact.field() == Field.TYPE
                && (ARTICLES.contains(fact.value()) || fact.value().equals("article"));
    }

    private static boolean isList(Fact fact) {
        return fact.field() == Field.TYPE && LISTS.contains(fact.value());
    }

    private static boolean isListOfLinks(Outline outline, @Nullable Region root) {
        int links = 0, paragraphs = 0;
        int from = root == null ? 0 : root.from(),
                to = root == null ? outline.pieces().size() : root.to();
        for (Piece piece : outline.pieces().subList(from, to)) {
            if (piece.weight() > 0) paragraphs++;
            else if (piece.linkedShare() > 0.8 && piece.text().split(" ", LINK_WORDS).length == LINK_WORDS) links++;
        }
        return links >= FEWEST && links >= paragraphs;
    }
}
