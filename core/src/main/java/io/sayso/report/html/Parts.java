package io.sayso.report.html;

import java.util.List;

/**
 * Which piece of a page frames its article, which is a caption and which may be body, as the page's makers label them.
 * A label is not believed of a region that holds {@value #TOO_MUCH} or more of the page's text: whole pages are called
 * {@code has-sidebar}.
 */
final class Parts {
    private static final double TOO_MUCH = 0.4;
    private static final int IN_BOX = 3, LONGEST_BESIDE = 100;

    private enum Part {
        BODY,
        /** A picture with a caption, but for the caption. */
        FIGURE,
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
        for (Region region : outline.regions())
            if (parts[region.number()] == Part.PICTURE_CREDIT && region.is(Label.PICTURE_CREDIT))
                findCaption(outline.regions(), region, parts);
        return new Parts(pieces, parts);
    }

    /** In a box of nothing but a picture, a line and who took the picture, the line is the caption. */
    private static void findCaption(List<Region> regions, Region credit, Part[] parts) {
        Region box = credit.parent();
        if (box == null || box.to() - box.from() > IN_BOX || box.element().selectFirst("img") == null) return;
        for (int i = box.number(); i < regions.size() && regions.get(i).isWithin(box); i++)
            if (parts[i] == Part.BODY) parts[i] = Part.CAPTION;
    }

    private static Part part(Region region, Part around) {
        if (around == Part.FRAME || around == Part.PICTURE_CREDIT) return around;
        if (region.is(Label.PICTURE_CREDIT)) return Part.PICTURE_CREDIT;
        if (around == Part.CAPTION && region.is(Label.CREDIT)) return Part.PICTURE_CREDIT;
        if (around == Part.CAPTION || region.is(Label.CAPTION)) return Part.CAPTION;
        if (region.is(Label.FRAME)) return Part.FRAME;
        boolean isFigure = region.element().normalName().equals("figure");
        return isFigure && region.element().selectFirst("figcaption") != null ? Part.FIGURE : around;
    }

    /** Whether piece {@code at} may be body. */
    boolean isBody(int at) {
        return part(at) == Part.BODY || (part(at) == Part.FIGURE && !isBesideCaption(at));
    }

    /** Whether piece {@code at} is a short line beside a picture's caption: maybe who took the picture. */
    boolean isBesideCaption(int at) {
        return part(at) == Part.FIGURE && pieces.get(at).text().length() <= LONGEST_BESIDE;
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
