package io.sayso.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A piece of HTML as plain text: its paragraphs with an empty line between them, its captions apart. {@code <p>One
 * &amp; two</p><figcaption>A pier</figcaption>} → text {@code One & two}, caption {@code A pier}.
 *
 * <p>Nothing in it is fetched or run. Takes linear time, and no more stack however deep it is nested.
 */
public record Fragment(String text, List<String> captions) {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "form",
            "button",
            "select",
            "textarea",
            "head",
            "title",
            "audio",
            "video",
            "canvas",
            "nav");

    public Fragment {
        captions = List.copyOf(captions);
    }

    /** {@code html} as plain text; what holds no markup keeps its own lines. */
    public static Fragment of(String html) {
        if (html.indexOf('<') < 0)
            return new Fragment(Parser.unescapeEntities(html, false).strip(), List.of());
        Document document = Jsoup.parseBodyFragment(html);
        Writer writer = new Writer();
        document.body().traverse(writer);
        return writer.fragment();
    }

    /** {@code html} in one line, as of a title. */
    public static String line(String html) {
        return Draft.inOneLine(of(html).text());
    }

    private static final class Writer implements NodeVisitor {
        private final List<StringBuilder> paragraphs = new ArrayList<>(List.of(new StringBuilder()));
        private final List<String> captions = new ArrayList<>();
        private int unread, captioned, captionFrom;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isUnread(element)) unread++;
                else if (element.normalName().equals("br")) line().append('\n');
                else if (element.isBlock()) begin();
                if (element.normalName().equals("figcaption") && captioned++ == 0) captionFrom = paragraphs.size() - 1;
            } else if (node instanceof TextNode text && unread == 0) add(text.getWholeText());
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (isUnread(element)) unread--;
            else if (element.normalName().equals("td") || element.normalName().equals("th")) add(" ");
            else if (element.isBlock()) begin();
            if (element.normalName().equals("figcaption") && --captioned == 0) takeCaption();
        }

        Fragment fragment() {
            List<String> text = paragraphs.stream()
                    .map(paragraph -> paragraph.toString().strip())
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
            return new Fragment(String.join("\n\n", text), captions);
        }

        private static boolean isUnread(Element element) {
            return UNREAD.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private void takeCaption() {
            List<StringBuilder> of = paragraphs.subList(captionFrom, paragraphs.size());
            String caption = Draft.inOneLine(String.join(" ", of));
            of.clear();
            paragraphs.add(new StringBuilder());
            if (!caption.isEmpty()) captions.add(caption);
        }

        private void begin() {
            if (line().length() > 0) paragraphs.add(new StringBuilder());
        }

        private void add(String words) {
            StringBuilder line = line();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (!Character.isWhitespace(c)) line.append(c);
                else if (line.length() > 0 && !Character.isWhitespace(line.charAt(line.length() - 1))) line.append(' ');
            }
        }

        private StringBuilder line() {
            return paragraphs.get(paragraphs.size() - 1);
        }
    }
}
