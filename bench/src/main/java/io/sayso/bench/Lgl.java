package io.sayso.bench;

import io.sayso.SaysoException;
import io.sayso.report.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Local-Global Lexicon: local news of many places that share their names, with GeoNames' coordinates. */
final class Lgl {
    private Lgl() {}

    static List<ToponymArticle> articles(Corpora corpora) {
        Path file = corpora.folder().resolve("geoparsing/Corpora/lgl.xml");
        List<ToponymArticle> articles = new ArrayList<>();
        for (Element article : elements(root(file), "article")) {
            String text = text(article, "text");
            List<Toponym> toponyms = new ArrayList<>();
            for (Element toponym : elements(article, "toponym")) {
                Span points = new Span(number(toponym, "start"), number(toponym, "end"));
                Span span = units(text, points);
                toponyms.add(new Toponym(span, span.in(text), degrees(toponym, "lat"), degrees(toponym, "lon"), true));
            }
            articles.add(new ToponymArticle(article.getAttribute("docid"), text, 0, toponyms));
        }
        return articles;
    }

    /** A span counted in code points, in UTF-16 units. */
    static Span units(String text, Span points) {
        int start = text.offsetByCodePoints(0, points.start());
        return new Span(start, text.offsetByCodePoints(start, points.length()));
    }

    private static Element root(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new SaysoException(file + " cannot be read as XML: " + e.getMessage() + ". Fetch it again.", e);
        }
    }

    private static List<Element> elements(Element under, String name) {
        NodeList nodes = under.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) if (nodes.item(i) instanceof Element e) elements.add(e);
        return elements;
    }

    private static String text(Element under, String name) {
        List<Element> found = elements(under, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static int number(Element under, String name) {
        return Integer.parseInt(text(under, name).strip());
    }

    private static @Nullable Double degrees(Element under, String name) {
        String degrees = text(under, name).strip();
        return degrees.isEmpty() ? null : Double.valueOf(degrees);
    }
}
