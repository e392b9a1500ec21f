package io.sayso.page;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML on its way out, element by element. Whatever is given as text or as an attribute's value is escaped and made
 * {@link Visible}, elements close in the order in which they opened, and no address leads out of the page, or of the
 * site that it belongs to: there is no way round any of this.
 */
public final class Html {
    /** What attributes hold addresses. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");

    private final Appendable out;
    private final boolean isOfSite;
    private final Deque<String> open = new ArrayDeque<>();

    private Html(Appendable out, boolean isOfSite) throws IOException {
        this.out = out;
        this.isOfSite = isOfSite;
        out.append("<!doctype html>\n");
    }

    /** A page that stands alone: its links lead to its own parts. */
    public static Html alone(Appendable out) throws IOException {
        return new Html(out, false);
    }

    /** A page of a site: its links lead to its own parts and, by paths, to other pages of the site. */
    public static Html ofSite(Appendable out) throws IOException {
        return new Html(out, true);
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    public Html open(String tag, @Nullable String... attributes) throws IOException {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    public Html close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no end tag: {@code meta}. */
    public Html lone(String tag, @Nullable String... attributes) throws IOException {
        start(tag, attributes);
        return this;
    }

    /** An element with nothing in it but {@code text}. */
    public Html element(String tag, String text, @Nullable String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    public Html text(String text) throws IOException {
        escape(Visible.of(text));
        return this;
    }

    /** A stranger's words, which must not turn the direction of what stands around them. */
    public Html strange(String text) throws IOException {
        return element("bdi", text);
    }

    /** The only element whose content is not escaped; it is ours. */
    public Html style(String css) throws IOException {
        if (css.contains("<")) throw new SaysoBug("A style sheet ends its element.");
        out.append("<style>\n").append(css).append("</style>");
        return this;
    }

    public Html line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Ends every element that is open. */
    public void end() throws IOException {
        while (!open.isEmpty()) close();
        line();
    }

    private void start(String tag, @Nullable String... attributes) throws IOException {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i], value = attributes[i + 1];
            if (value == null) continue;
            if (ADDRESSES.contains(name) && !isWithin(value)) throw new SaysoBug("A link leads out: " + value);
            out.append(' ').append(name).append("=\"");
            escape(Visible.of(value));
            out.append('"');
        }
        out.append('>');
    }

    /** Two strokes, or one that leans the other way, begin the name of another host. */
    private boolean isWithin(String address) {
        if (address.startsWith("#")) return true;
        return isOfSite
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
