package io.sayso.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import io.sayso.report.Caption;
import io.sayso.report.Extraction;
import io.sayso.report.Furniture;
import io.sayso.report.Html;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Something that finds the article on a web page. */
enum BodyExtractor {
    SAYSO("Sayso") {
        @Override
        String body(ArticlePage page, boolean captions) {
            Extraction extraction = Html.extraction(new Input("page.html", page.html(), null, null, page.url()));
            return extraction instanceof Report report ? words(report, captions) : "";
        }
    },
    READABILITY4J("readability4j 1.0.8") {
        @Override
        String body(ArticlePage page, boolean captions) {
            return Objects.requireNonNullElse(
                    new Readability4J(page.url(), text(page)).parse().getTextContent(), "");
        }
    },
    CRUX("crux 2.1.0") {
        @Override
        String body(ArticlePage page, boolean captions) {
            Document article = ArticleExtractor.with(page.url(), text(page))
                    .extractContent()
                    .article()
                    .document;
            return article == null ? "" : article.text();
        }
    },
    BOILERPIPE("boilerpipe 1.2.2, article") {
        @Override
        String body(ArticlePage page, boolean captions) {
            try {
                return CommonExtractors.ARTICLE_EXTRACTOR.getText(text(page));
            } catch (BoilerpipeProcessingException e) {
                return "";
            }
        }
    },
    PARAGRAPHS("all p elements") {
        @Override
        String body(ArticlePage page, boolean captions) {
            return String.join(" ", Jsoup.parse(text(page)).select("p").eachText());
        }
    },
    ALL("all text") {
        @Override
        String body(ArticlePage page, boolean captions) {
            return Jsoup.parse(text(page)).text();
        }
    };

    private final String title;

    BodyExtractor(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The article's text; empty where it finds none. @param captions whether captions are part of it */
    abstract String body(ArticlePage page, boolean captions);

    private static String text(ArticlePage page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    /** A report's text without headline and byline, and without captions where they are not wanted. */
    private static String words(Report report, boolean captions) {
        List<Span> out = new ArrayList<>();
        for (Furniture piece : report.furniture())
            if (piece.kind() == Furniture.Kind.HEADLINE || piece.kind() == Furniture.Kind.BYLINE) out.add(piece.span());
        if (!captions) for (Caption caption : report.captions()) out.add(caption.span());
        StringBuilder body = new StringBuilder(report.text());
        for (Span span : out) body.replace(span.start(), span.end(), " ".repeat(span.length()));
        return body.toString();
    }
}
