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
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML as plain text: its paragraphs with an empty line between them, its captions apart. {@code <p>One
 * &amp; two</p><figcaption>A pier</figcaption>} → text {@code One & two}, caption {@code A pier}. A link alone at its
 * end leads on and is no part of it.
 *
 * <p>Nothing in it is fetched or run. Takes linear time, and no more stack however deep it is nested.
 */
public record Fragment(String text, List<Picture> captions) {
    /**
     * The words under a picture.
     *
     * @param credit who took it, in an element of its own; null where there is none
     */
    public record Picture(String caption, @Nullable String credit) {}

    private static final double MOSTLY = 0.8;
    private static final Set<String> CREDIT_TAGS = Set.of("small", "cite");
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

    /** A paragraph as it grows. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private int linked;

        void add(String text, boolean inLink) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isSpace = Character.isWhitespace(c);
                if (isSpace && (words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)))) continue;
                words.append(isSpace ? ' ' : c);
                if (inLink) linked++;
            }
        }

        boolean isBlank() {
            return words.isEmpty() || words.toString().isBlank();
        }

        /** A link and no sentence, or the line that a blog's tool puts under each text. */
        boolean isFrame() {
            String line = words.toString().strip();
            boolean isSentence = ".!?\"”’".indexOf(line.charAt(line.length() - 1)) >= 0;
            return (!isSentence && linked > MOSTLY * line.length())
                    || (line.startsWith("The post ") && line.contains(" appeared first on "));
        }
    }

    private static final class Writer implements NodeVisitor {
        private final List<Paragraph> paragraphs = new ArrayList<>(List.of(new Paragraph()));
        private final List<Picture> captions = new ArrayList<>();
        private final StringBuilder credit = new StringBuilder();
        private int unread, captioned, captionFrom, links, creditFrom = -1;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isUnread(element)) unread++;
                else if (element.normalName().equals("br")) last().words.append('\n');
                else if (element.isBlock()) begin();
                if (element.normalName().equals("a")) links++;
                if (element.normalName().equals("figcaption") && captioned++ == 0) captionFrom = paragraphs.size() - 1;
                if (captioned > 0 && creditFrom < 0 && isCredit(element))
                    creditFrom = last().words.length();
            } else if (node instanceof TextNode text && unread == 0) last().add(text.getWholeText(), links > 0);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (element.normalName().equals("a")) links--;
            if (creditFrom >= 0 && isCredit(element)) takeCredit();
            if (isUnread(element)) unread--;
            else if (element.normalName().equals("td") || element.normalName().equals("th")) last().add(" ", false);
            else if (element.isBlock()) begin();
            if (element.normalName().equals("figcaption") && --captioned == 0) takeCaption();
        }

        Fragment fragment() {
            List<Paragraph> text = new ArrayList<>(paragraphs);
            text.removeIf(Paragraph::isBlank);
            while (text.size() > 1 && text.get(text.size() - 1).isFrame()) text.remove(text.size() - 1);
            List<String> words = text.stream()
                    .map(paragraph -> paragraph.words.toString().strip())
                    .toList();
            return new Fragment(String.join("\n\n", words), captions);
        }

        private static boolean isUnread(Element element) {
            return UNREAD.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private static boolean isCredit(Element element) {
            return CREDIT_TAGS.contains(element.normalName()) || element.hasClass("credit");
        }

        private void takeCredit() {
            StringBuilder words = last().words;
            int from = Math.min(creditFrom, words.length());
            credit.append(credit.isEmpty() ? "" : " ").append(words, from, words.length());
            words.setLength(from);
            creditFrom = -1;
        }

        private void takeCaption() {
            List<Paragraph> of = paragraphs.subList(captionFrom, paragraphs.size());
            StringBuilder all = new StringBuilder();
            for (Paragraph paragraph : of) all.append(paragraph.words).append(' ');
            of.clear();
            paragraphs.add(new Paragraph());
            String caption = Draft.inOneLine(all.toString()), by = Draft.inOneLine(credit.toString());
            credit.setLength(0);
            creditFrom = -1;
            if (!caption.isEmpty()) captions.add(new Picture(caption, by.isEmpty() ? null : by));
        }

        private void begin() {
            if (!last().words.isEmpty()) paragraphs.add(new Paragraph());
        }

        private Paragraph last() {
            return paragraphs.get(paragraphs.size() - 1);
        }
    }
}
