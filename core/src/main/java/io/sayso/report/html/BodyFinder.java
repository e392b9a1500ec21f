package io.sayso.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which region of a page holds its article.
 *
 * <p>Every piece has a {@link Piece#weight}, and a region scores the sum of its pieces': the region that scores most
 * holds all the text with as little else as can be, and of those within it that score nearly as much the innermost is
 * taken. A region that is called the body of an article is preferred if it scores enough; one that comes in several
 * parts (an advert between them) is taken whole. What frames an article scores next to nothing. After Pasternack and
 * Roth's maximum subsequence segmentation (WWW 2009), over elements instead of words. The numbers are ours, set on one
 * half of the pages that bodies are scored on.
 */
final class BodyFinder {
    private static final double NEARLY = 0.8, NEARLY_LABELLED = 0.85, MORE = 1.1, FRAMED = -5;
    private static final int PARTS_WITHIN = 3;
    private static final List<Preference> PREFERENCES = List.of(
            new Preference(region -> region.element().attr("itemprop").equals("articleBody"), 0.25),
            new Preference(region -> region.is(Label.BODY), 0.6));

    private final List<Region> regions;
    private final double[] scoresBefore;

    private BodyFinder(Outline outline, Parts parts) {
        regions = outline.regions();
        List<Piece> pieces = outline.pieces();
        scoresBefore = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++)
            scoresBefore[i + 1] =
                    scoresBefore[i] + (parts.isBody(i) ? pieces.get(i).weight() : FRAMED);
    }

    /** The region that holds the article of a page, or null where nothing in it reads as one. */
    static @Nullable Region find(Outline outline, Parts parts) {
        return new BodyFinder(outline, parts).find();
    }

    private @Nullable Region find() {
        Region best = best(regions, NEARLY);
        if (best == null) return null;
        for (Preference preference : PREFERENCES) {
            List<Region> labelled = regions.stream().filter(preference.of).toList();
            Region named = best(labelled, NEARLY_LABELLED);
            if (named == null) continue;
            Region whole = whole(named, labelled);
            if (score(whole) > preference.share * score(best)) return whole;
        }
        return best;
    }

    /** Regions that are preferred where they score this share of the most. */
    private record Preference(Predicate<Region> of, double share) {}

    /** The innermost of {@code among} that scores {@code share} of the most that any of them scores. */
    private @Nullable Region best(List<Region> among, double share) {
        Region best = null;
        double most = 0;
        for (Region region : among) {
            double score = score(region);
            if (score > most || (score == most && best != null && region.isWithin(best))) {
                most = score;
                best = region;
            }
        }
        if (best == null) return null;
        for (Region region : among) if (region.isWithin(best) && score(region) >= share * most) best = region;
        return best;
    }

    /** The region around {@code part} and the other parts of the same body; {@code part} where it is the only one. */
    private Region whole(Region part, List<Region> labelled) {
        Region whole = part, around = part;
        for (int i = 0; i < PARTS_WITHIN && !around.element().normalName().equals("article"); i++) {
            Region parent = around.parent();
            if (parent == null) break;
            around = parent;
            double together = 0;
            for (Region region : outermost(labelled, around)) together += Math.max(0, score(region));
            if (together > MORE * score(whole)) whole = around;
        }
        return whole;
    }

    /** Those of {@code regions} within {@code around}, and not it, that stand in no other of them. */
    private static List<Region> outermost(List<Region> regions, Region around) {
        List<Region> outermost = new ArrayList<>();
        int at = around.from();
        for (Region region : regions)
            if (region != around && region.isWithin(around) && region.from() >= at && region.to() > at) {
                outermost.add(region);
                at = region.to();
            }
        return outermost;
    }

    private double score(Region region) {
        return scoresBefore[region.to()] - scoresBefore[region.from()];
    }
}
