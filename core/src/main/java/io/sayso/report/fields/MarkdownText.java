package io.sayso.report.fields;

import io.sayso.report.draft.Draft;
import io.sayso.report.draft.Fragment;
import io.sayso.report.draft.Fragment.Picture;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in Markdown, without its markup: a paragraph, heading or list item a paragraph, a picture's title
 * (or else what stands for it) a caption. A heading of the first level before all else is the headline.
 *
 * <p>The tree is walked without recursion, and nested no deeper than {@value #DEEPEST}.
 */
final class MarkdownText {
    private static final int DEEPEST = 100;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private final Node document;
    private final Draft draft = new Draft();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Picture> captions = new ArrayList<>();
    private int pictureFrom = -1;
    private @Nullable Node picture;

    MarkdownText(String markdown) {
        document = PARSER.parse(markdown);
    }

    /** @param headline the headline, where something else said it; one in the text that says the same counts once */
    Draft draft(@Nullable String headline) {
        boolean isFirst = true;
        if (headline != null) draft.headline(headline);
        for (Node node = document; node != null; ) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                if (leave(node, isFirst, headline)) isFirst = false;
                next = node.getNext();
                if (next == null) node = node.getParent();
            }
            node = next;
        }
        return draft;
    }

    private void enter(Node node) {
        if (node instanceof Text text) paragraph.append(text.getLiteral());
        else if (node instanceof Code code) paragraph.append(code.getLiteral());
        else if (node instanceof SoftLineBreak) paragraph.append(' ');
        else if (node instanceof HardLineBreak) paragraph.append('\n');
        else if (node instanceof HtmlInline html && html.getLiteral().startsWith("<br")) paragraph.append('\n');
        else if (node instanceof FencedCodeBlock code) paragraph.append(code.getLiteral());
        else if (node instanceof IndentedCodeBlock code) paragraph.append(code.getLiteral());
        else if (node instanceof HtmlBlock html) addHtml(html.getLiteral());
        else if (node instanceof Image && picture == null) {
            picture = node;
            pictureFrom = paragraph.length();
        }
    }

    /** Whether a block ended that had words. */
    private boolean leave(Node node, boolean isFirst, @Nullable String headline) {
        if (node.equals(picture) && node instanceof Image image) {
            String alternative = paragraph.substring(pictureFrom), title = image.getTitle();
            paragraph.setLength(pictureFrom);
            captions.add(new Picture(title == null || title.isBlank() ? alternative : title, null));
            picture = null;
        }
        if (!(node instanceof Block)) return false;
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            boolean isTop = isFirst && node instanceof Heading heading && heading.getLevel() == 1;
            if (isTop && headline == null) draft.headline(words);
            else if (isUnderRule(node)) draft.tail(words);
            else if (!isTop || !Draft.inOneLine(words).equals(headline)) draft.body(words);
        }
        for (Picture caption : captions) draft.caption(caption.caption(), caption.credit());
        captions.clear();
        return !words.isEmpty();
    }

    /**
     * The last paragraph under a rule across the page, if nothing in it is plain: who publishes it, where to read on.
     */
    private static boolean isUnderRule(Node block) {
        if (block.getNext() != null || !(block.getPrevious() instanceof ThematicBreak)) return false;
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            boolean isSpace = part instanceof SoftLineBreak
                    || part instanceof HardLineBreak
                    || (part instanceof Text text && text.getLiteral().isBlank());
            if (!isSpace && !(part instanceof Emphasis) && !(part instanceof Link)) return false;
        }
        return block.getFirstChild() != null;
    }

    private void addHtml(String html) {
        Fragment fragment = Fragment.of(html);
        paragraph.append(fragment.text());
        captions.addAll(fragment.captions());
    }
}
