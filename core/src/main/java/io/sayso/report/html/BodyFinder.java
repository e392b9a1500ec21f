package io.sayso.report.html;

import io.sayso.report.html.Outline.Piece;
import io.sayso.report.html.Outline.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
        Region root = root();
        return root == null ? List.of() : within(root);
    }

    /** The region that holds the article: the labelled one if it holds enough, else the one that scores most. */
    private @Nullable Region root() {
        Region best = best(regions, 0.8);
        if (best == null) return null;
        double most = score(best);
        for (Label label : List.of(new Label(Labels::isArticleBody, 0.25), new Label(Labels::isBody, 0.6))) {
            List<Region> labelled = regions.stream()
                    .filter(region -> label.holds.test(region.element()))
                    .toList();
            Region named = best(labelled, 0.85);
            if (named == null) continue;
            Region above = named.parent();
            if (above != null) {
                double together = 0;
                for (Region region : labelled) if (region.parent() == above) together += Math.max(0, score(region));
                if (together > 1.1 * score(named)) named = above;
            }
            if (score(named) > label.share * most) return named;
        }
        return best;
    }

    private record Label(Predicate<Element> holds, double share) {}

    /** The innermost region that scores {@code share} of the most that any scores. */
    private @Nullable Region best(List<Region> regions, double share) {
        Region best = null;
        double most = 0;
        for (Region region : regions) {
            double score = score(region);
            if (score > most || (score == most && best != null && region.isWithin(best))) {
                most = score;
                best = region;
            }
        }
        if (best == null) return null;
        double floor = share * most;
        for (Region region : regions) if (region.isWithin(best) && score(region) >= floor) best = region;
        return best;
    }

    private List<Piece> within(Region root) {
        int first = -1, last = -1;
        boolean[] read = new boolean[pieces.size()];
        Set<Region> beside = new HashSet<>();
        for (int i = root.from(); i < root.to(); i++)
            if (!framed[i] && weight(pieces.get(i)) > 0) {
                beside.add(pieces.get(i).in());
                Region above = pieces.get(i).in().parent();
                if (above != null) beside.add(above);
            }
        for (int i = root.from(); i < root.to(); i++) {
            Piece piece = pieces.get(i);
            if (framed[i] || isHeadline(piece) || Captions.isCaption(piece) || Phrases.frames(piece.text())) continue;
            if (weight(piece) <= 0 && !isText(piece, beside)) continue;
            if (piece.linked() > 0.6 * piece.text().length() && weight(piece) < 0 && !isSentence(piece)) continue;
            read[i] = true;
            if (weight(piece) <= 0) continue;
            if (first < 0) first = i;
            last = i;
        }
        if (first < 0) return List.of();
        while (first > root.from() && belongs(first - 1, first)) first--;
        while (last + 1 < root.to() && belongs(last + 1, last)) last++;
        List<Piece> body = new ArrayList<>();
        for (int i = first; i <= last; i++) if (read[i]) body.add(pieces.get(i));
        return body;
    }

    private static final Set<String> TEXT = Set.of("p", "li", "tr", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "pre", "blockquote");

    private static boolean isText(Piece piece, Set<Region> beside) {
        Region in = piece.in();
        return TEXT.contains(in.element().normalName()) || beside.contains(in) || (in.parent() != null && beside.contains(in.parent()));
    }

    private boolean belongs(int at, int to) {
        Piece piece = pieces.get(at), other = pieces.get(to);
        if (framed[at] || isHeadline(piece) || Captions.isCaption(piece)) return false;
        String tag = piece.in().element().normalName();
        if (at < to) return isSentence(piece) && piece.in().parent() == other.in().parent();
        return (tag.equals("p") || tag.equals("li") || tag.equals("tr")) && container(piece) == container(other);
    }

    private static @Nullable Region container(Piece piece) {
        Region region = piece.in().parent();
        if (region != null && (piece.in().element().normalName().equals("li"))) return region.parent();
        return region;
    }

    private boolean isHeadline(Piece piece) {
        return piece.in().element().normalName().equals("h1");
    }

    private static boolean isSentence(Piece piece) {
        String text = piece.text();
        return piece.in().element().normalName().equals("p")
                && piece.linked() < text.length() - 10
                && ".?!”\"".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.length() > 20;
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
        int length = text.length(), ideographs = 0;
        double density = (double) piece.linked() / length;
        int words = 1;
        boolean stop = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') words++;
            else if (Character.isIdeographic(c)) ideographs++;
            if (".,?!。，、！？،।".indexOf(c) >= 0) stop = true;
        }
        words += ideographs / 2;
        length += ideographs;
        if (text.indexOf('\t') >= 0 && density < 0.5) return 10;
        if (density > 0.5) return -15 - Math.min(60, length * 0.5);
        if (!stop || words < 8) return words < 25 ? -10 : length * (1 - 2 * density) * 0.3;
        return length * (1 - 2 * density) - 20;
    }
}
