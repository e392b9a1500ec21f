package io.sayso.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdict on two reports that share words: which pieces the later one copied, if it copied at all. Set on the
 * development half of {@code bench/run lineage}.
 */
final class Copying {
    /** The own words that a piece must share, and all pieces together; fewer are a phrase that the trade uses. */
    private static final int PIECE = 8, TOGETHER = 22;

    /** The same for a report that is credited to the other outlet, or says that the other had it. */
    private static final int PIECE_OWNED = 6, TOGETHER_OWNED = 8;

    /** The share of a piece's own words that must be the same. */
    private static final double ALIKE = 0.5;

    /** A short report copies if this share of its own words stands in the other, whatever their number. */
    private static final double MOST_OF_IT = 0.6;

    private Copying() {}

    /** The pieces of {@code copy} that it took from {@code from}, in its order; none where it did not copy. */
    static List<Copy> of(Digest copy, Digest from) {
        Copy.Kind kind = kind(copy, from);
        int least = kind == Copy.Kind.TEXT ? PIECE : PIECE_OWNED;
        List<Copy> copies = new ArrayList<>();
        int together = 0;
        for (Alignment.Piece piece : Alignment.of(copy, from)) {
            int own = copy.own(piece.inCopy(), piece.endInCopy());
            if (piece.same() < least || piece.same() < ALIKE * own) continue;
            together += piece.same();
            copies.add(new Copy(
                    copy.id(),
                    copy.span(piece.inCopy(), piece.endInCopy()),
                    from.id(),
                    from.span(piece.inFrom(), piece.endInFrom()),
                    kind,
                    (double) piece.same() / own));
        }
        boolean enough = together >= (kind == Copy.Kind.TEXT ? TOGETHER : TOGETHER_OWNED)
                || together >= MOST_OF_IT * copy.own(0, copy.size());
        return enough ? copies : List.of();
    }

    private static Copy.Kind kind(Digest copy, Digest from) {
        if (from.newsroom() == null) return Copy.Kind.TEXT;
        if (copy.credits().contains(from.newsroom())) return Copy.Kind.CREDIT;
        return copy.cites().contains(from.newsroom()) ? Copy.Kind.CITATION : Copy.Kind.TEXT;
    }
}
