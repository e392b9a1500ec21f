package io.sayso.report.html;

import java.util.List;

/**
 * Which piece of a page frames its article, which is a caption and which may be body, as the page's makers label them.
 * A label is not believed of a region that holds {@value #TOO_MUCH} or more of the page's text: whole pages are called
 * {@code has-sidebar}.
 */
final class Parts {
    private static final double TOO_MUCH = 0.4;

    private enum Part {
        BODY,
        FRAME,
        CAPTION,
        PICTURE_CREDIT
    }

    private final List<Piece> pieces;
    private final Part[] parts;

    private Parts(List<Piece> pieces, Part[] parts) {
        this.pieces = pieces;
        this.parts = parts;
    }

    static Parts of(Outline outline) {
        List<Piece> pieces = outline.pieces();
        double[] textBefore = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++)
            textBefore[i + 1] = textBefore[i] + Math.max(0, pieces.get(i).weight());
        double most = TOO_MUCH * textBefore[pieces.size()];
        Part[] parts = new Part[outline.regions().size()];
        for (Region region : outline.regions()) {
            Region parent = region.parent();
            Part around = parent == null ? Part.BODY : parts[parent.number()];
            double text = textBefore[region.to()] - textBefore[region.from()];
            parts[region.number()] = text >= most && text > 0 ? around : part(region, around);
        }
        return new Parts(pieces, parts);
    }

    private static Part part(Region region, Part around) {
        if (around == Part.FRAME || around == Part.PICTURE_CREDIT) return around;
        if (region.is(Label.PICTURE_CREDIT)) return Part.PICTURE_CREDIT;
        if (around == Part.CAPTION || region.is(Label.CAPTION)) return Part.CAPTION;
        return region.is(Label.FRAME) ? Part.FRAME : around;
    }

    /** Whether piece {@code at} may be body. */
    boolean isBody(int at) {
        return part(at) == Part.BODY;
    }

    /** Whether piece {@code at} is the words under a picture. */
    boolean isCaption(int at) {
        return part(at) == Part.CAPTION;
    }

    /** Whether piece {@code at} is who took or supplied a picture. */
    boolean isPictureCredit(int at) {
        return part(at) == Part.PICTURE_CREDIT;
    }

    private Part part(int at) {
        return parts[pieces.get(at).in().number()];
    }
}
