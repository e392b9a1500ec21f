package io.sayso.report.html;

import io.sayso.report.html.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Picks, from the region that holds an article, the pieces that are read as it. */
final class Selection {
    private static final double MOSTLY = 0.6;

    private final List<Piece> pieces;
    private final Parts parts;
    private final Region root;
    private final boolean[] read;
    private final Set<Region> beside = new HashSet<>();
    private int first, last = -1;

    private Selection(List<Piece> pieces, Parts parts, Region root) {
        this.pieces = pieces;
        this.parts = parts;
        this.root = root;
        read = new boolean[pieces.size()];
        first = root.to();
    }

    /** What is read of the article that {@code root} holds. */
    static Selection of(Outline outline, Parts parts, Region root) {
        Selection selection = new Selection(outline.pieces(), parts, root);
        selection.select();
        return selection;
    }

    /** The first piece of the body; where there is none, the end of its region. */
    int first() {
        return first;
    }

    /**
     * The blocks of the article in reading order, without what {@code top} holds; captions are in their places, those
     * between headline and body too.
     */
    List<Block> blocks(Top top) {
        List<Block> blocks = new ArrayList<>();
        if (last < 0) return blocks;
        for (int i = Math.min(root.from(), top.end()); i < root.to(); i++) {
            Kind kind = top.holds(i) ? null : kind(i);
            if (kind != null) blocks.add(new Block(kind, pieces.get(i).text()));
        }
        return blocks;
    }

    private void select() {
        findNeighbours();
        for (int i = root.from(); i < root.to(); i++) {
            read[i] = isRead(i);
            if (!read[i] || pieces.get(i).weight() <= 0) continue;
            first = Math.min(first, i);
            last = i;
        }
        if (last < 0) return;
        while (first > root.from() && leads(first - 1)) first--;
        while (last + 1 < root.to() && trails(last + 1)) last++;
    }

    /** Notes where text stands: a short line beside it is a subheading, one elsewhere belongs to a control or a box. */
    private void findNeighbours() {
        for (int i = root.from(); i < root.to(); i++) {
            Piece piece = pieces.get(i);
            if (!parts.isBody(i) || piece.weight() <= 0) continue;
            beside.add(piece.in());
            Region parent = piece.in().parent();
            if (parent != null) beside.add(parent);
        }
    }

    private boolean isRead(int at) {
        Piece piece = pieces.get(at);
        if (!mayBeBody(at) || FrameLines.has(piece.text())) return false;
        if (piece.weight() > 0) return true;
        return isBesideText(piece) && (piece.linkedShare() <= MOSTLY || piece.isSentence());
    }

    private boolean mayBeBody(int at) {
        return parts.isBody(at) && !pieces.get(at).tag().equals("h1");
    }

    private boolean isBesideText(Piece piece) {
        Region parent = piece.in().parent();
        return piece.isInTextTag() || beside.contains(piece.in()) || (parent != null && beside.contains(parent));
    }

    /**
     * Whether {@code at}, a short piece right before the first long one, is a sentence or a heading in the same place.
     */
    private boolean leads(int at) {
        Piece piece = pieces.get(at);
        return mayBeBody(at)
                && (piece.isSentence() || piece.isHeading())
                && piece.in().parent() == pieces.get(at + 1).in().parent();
    }

    /** Whether {@code at}, a short piece right after the last long one, is a line of the same place. */
    private boolean trails(int at) {
        Piece piece = pieces.get(at);
        return mayBeBody(at)
                && (piece.tag().equals("p")
                        || piece.tag().equals("li")
                        || piece.tag().equals("tr"))
                && place(piece) == place(pieces.get(at - 1));
    }

    private static @Nullable Region place(Piece piece) {
        Region parent = piece.in().parent();
        return parent != null && piece.tag().equals("li") ? parent.parent() : parent;
    }

    private @Nullable Kind kind(int at) {
        if (parts.isCaption(at)) return Kind.CAPTION;
        if (parts.isPictureCredit(at)) return Kind.PICTURE_CREDIT;
        if (parts.isBesideCaption(at)) return Kind.BESIDE_CAPTION;
        if (at < first || at > last || !read[at]) return null;
        Piece piece = pieces.get(at);
        String tag = piece.tag();
        if (piece.isHeading()) return Kind.HEADING;
        if (tag.equals("li")) return Kind.ITEM;
        if (tag.equals("tr")) return Kind.ROW;
        return Kind.PARAGRAPH;
    }
}
