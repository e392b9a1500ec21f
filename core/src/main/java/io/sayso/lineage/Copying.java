package io.sayso.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdict on two reports that share words: which pieces the later one copied, if it copied at all. Set on the
 * development half of {@code bench/run lineage}.
 */
final class Copying {
    /** The own words that a piece must share to count at all; fewer are a phrase of the trade. */
    private static final int PIECE = 8;

    /** The same for a report that is credited to the other outlet, or says that the other had it; and in all pieces. */
    private static final int PIECE_OWNED = 6, OWNED = 12;

    /**
     * A sentence's worth: with one piece of so many own words it is a copy. One sentence alone is none: it may be a
     * document's, or what an outlet prints below every report.
     */
    private static final int SENTENCE = 18;

    /** So many in several pieces, each of less than a sentence. */
    private static final int SCATTERED = 40;

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
        int together = 0, longest = 0, sentences = 0;
        for (Alignment.Piece piece : Alignment.of(copy, from)) {
            int own = copy.own(piece.inCopy(), piece.endInCopy());
            if (piece.same() < least || piece.same() < ALIKE * own) continue;
            together += piece.same();
            sentences += copy.sentences(piece.inCopy(), piece.endInCopy());
            longest = Math.max(longest, piece.same());
            copies.add(new Copy(
                    copy.id(),
                    copy.span(piece.inCopy(), piece.endInCopy()),
                    from.id(),
                    from.span(piece.inFrom(), piece.endInFrom()),
                    kind,
                    (double) piece.same() / own));
        }
        boolean enough = kind != Copy.Kind.TEXT && together >= OWNED
                || longest >= SENTENCE && sentences > 1
                || together >= SCATTERED
                || together >= MOST_OF_IT * copy.own(0, copy.size());
        return enough ? copies : List.of();
    }

    private static Copy.Kind kind(Digest copy, Digest from) {
        if (from.newsroom() == null) return Copy.Kind.TEXT;
        if (copy.credits().contains(from.newsroom())) return Copy.Kind.CREDIT;
        return copy.cites().contains(from.newsroom()) ? Copy.Kind.CITATION : Copy.Kind.TEXT;
    }
}
