package io.sayso.report.html;

import io.sayso.report.html.Outline.Piece;
import io.sayso.report.html.Outline.Region;

final class Captions {
    static boolean isCaption(Piece piece) {
        Region region = piece.in();
        for (int i = 0; i < 4 && region != null; i++, region = region.parent())
            if (Labels.isCaption(region.element()) || Labels.isPictureCredit(region.element())) return true;
        return false;
    }
}
