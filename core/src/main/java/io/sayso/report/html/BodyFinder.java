package io.sayso.report.html;

import io.sayso.report.html.Outline.Piece;
import io.sayso.report.html.Outline.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which part of a page is its article, and which pieces of that part are read as it. */
final class BodyFinder {
    private final List<Piece> pieces;
    private final List<Region> regions;
    private final double[] good, sum;
    private final boolean[] framed;

    private BodyFinder(Outline outline) {
        pieces = outline.pieces();
        regions = outline.regions();
        good = new double[pieces.size() + 1];
        sum = new double[pieces.size() + 1];
        framed = new boolean[pieces.size()];
    }

    static List<Piece> find(Outline outline) {
        return new BodyFinder(outline).find();
    }

    private List<Piece> find() {
        for (int i = 0; i < pieces.size(); i++) good[i + 1] = good[i] + Math.max(0, weight(pieces.get(i)));
        markFramed();
        for (int i = 0; i < pieces.size(); i++)
            sum[i + 1] = sum[i] + (framed[i] ? -5 : weight(pieces.get(i)));
        Region best = null;
        double most = 0;
        for (Region region : regions) {
            double score = score(region);
            if (score >= most && region.to() > region.from()) {
                most = score;
                best = region;
            }
        }
        if (best == null) return List.of();
        // a labelled body that holds most of it
        Region labelled = null;
        double labelledMost = 0;
        for (Region region : regions) {
            if (!Labels.isBody(region.element())) continue;
            double score = score(region);
            if (score >= labelledMost) {
                labelledMost = score;
                labelled = region;
            }
        }
        if (labelled != null && labelledMost > 0.6 * most) best = labelled;
        else {
            // narrow down
            double floor = 0.8 * most;
            for (Region region : regions)
                if (region.from() >= best.from() && region.to() <= best.to() && score(region) >= floor) best = region;
        }
        List<Piece> body = new ArrayList<>();
        int last = -1;
        for (int i = best.from(); i < best.to(); i++) {
            if (framed[i]) continue;
            Piece piece = pieces.get(i);
            if (piece.linked() > 0.6 * piece.text().length() && weight(piece) < 0) continue;
            if (Captions.isCaption(piece)) continue;
            if (weight(piece) > 0) last = body.size();
            if (last < 0) continue;
            body.add(piece);
        }
        return body.subList(0, last + 1);
    }

    private double score(Region region) {
        return sum[region.to()] - sum[region.from()];
    }

    private void markFramed() {
        double all = good[pieces.size()];
        Map<Region, Boolean> in = new HashMap<>();
        for (Region region : regions) {
            boolean above = region.parent() != null && in.get(region.parent());
            boolean is = above
                    || (good[region.to()] - good[region.from()] < 0.4 * all && Labels.frames(region.element()));
            in.put(region, is);
            if (is) for (int i = region.from(); !above && i < region.to(); i++) framed[i] = true;
        }
    }

    static double weight(Piece piece) {
        String text = piece.text();
        int length = text.length();
        double density = (double) piece.linked() / length;
        int words = 1;
        boolean stop = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') words++;
            if (c == '.' || c == ',' || c == '?' || c == '!' || c == '。' || c == '،') stop = true;
        }
        if (density > 0.5) return -15 - Math.min(60, length * 0.5);
        if (!stop || words < 8) return words < 25 ? -10 : length * (1 - 2 * density) * 0.3;
        return length * (1 - 2 * density) - 20;
    }
}
