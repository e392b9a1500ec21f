package io.sayso.page;

import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages as tests look at them. */
final class Pages {
    private Pages() {}

    static String html(Reading... readings) throws IOException {
        StringBuilder out = new StringBuilder();
        try (HtmlPage page = new HtmlPage(out, "press/pier.txt")) {
            for (Reading reading : readings) page.read("press/pier.txt", reading);
        }
        return out.toString();
    }

    static String html(Reading reading, Unreadable unreadable) throws IOException {
        StringBuilder out = new StringBuilder();
        try (HtmlPage page = new HtmlPage(out, "2 reports")) {
            page.notRead(unreadable);
            page.read("press/pier.txt", reading);
        }
        return out.toString();
    }

    static String markdown(Reading... readings) throws IOException {
        StringBuilder out = new StringBuilder();
        try (MarkdownPage page = new MarkdownPage(out)) {
            for (Reading reading : readings) page.read("press/pier.txt", reading);
        }
        return out.toString();
    }

    /** The body as a parser sees that takes no tag which is not closed in its order, and no character that is none. */
    static Element body(String html) throws IOException {
        return parsed(html.substring(html.indexOf("<body"), html.indexOf("</html>")));
    }

    static Element parsed(String markup) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + markup, e);
        }
    }

    static List<Element> all(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }
}
