package io.sayso.page;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * HTML on its way out, element by element. Whatever is given as text or as an attribute's value is escaped and made
 * {@link Visible}, elements close in the order in which they opened, and no link leads out of the page: there is no way
 * round any of this.
 */
public final class Html {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    public Html(Appendable out) throws IOException {
        this.out = out;
        out.append("<!doctype html>\n");
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
            if ("href".equals(name) && !value.startsWith("#")) throw new SaysoBug("A link leads out: " + value);
            out.append(' ').append(name).append("=\"");
            escape(Visible.of(value));
            out.append('"');
        }
        out.append('>');
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
