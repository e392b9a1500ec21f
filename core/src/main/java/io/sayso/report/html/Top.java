package io.sayso.report.html;

import io.sayso.report.html.Fact.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, as a reader sees it: headline, byline, dates.
 *
 * <p>The headline is the {@code h1}, or any line before the body, that is most like what the page calls its headline;
 * with nothing to compare, the last {@code h1} before the body; with nothing like it, the only one. Byline and dates
 * are sought between it and the third piece of the body.
 */
final class Top {
    private static final int LONGEST_HEADLINE = 300, LONGEST_LINE = 160, INTO_BODY = 3, WIDEST = 60, DATE_WORDS = 14;
    private static final double LIKE = 0.5;
    private static final Set<String> BYLINE_STARTS = PageWords.list("byline-start");

    private final List<Piece> pieces;
    private int headlineAt = -1, bylineAt = -1;
    private final List<String> dates = new ArrayList<>();

    private Top(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @param body where the body begins */
    static Top of(Outline outline, List<Fact> facts, int body) {
        Top top = new Top(outline.pieces());
        top.findHeadline(facts, body);
        int from = Math.max(top.headlineAt + 1, body - WIDEST), to = Math.min(body + INTO_BODY, top.pieces.size());
        for (int i = from; i < to; i++) top.look(i);
        return top;
    }

    @Nullable String headline() {
        return headlineAt < 0 ? null : pieces.get(headlineAt).text();
    }

    @Nullable String byline() {
        return bylineAt < 0 ? null : pieces.get(bylineAt).text();
    }

    /** Lines that seem to hold a date, in reading order. */
    List<String> dates() {
        return dates;
    }

    /** Where what follows the headline begins; beyond the page where there is no headline. */
    int end() {
        return headlineAt < 0 ? Integer.MAX_VALUE : headlineAt + 1;
    }

    /** Whether the piece {@code at} is the headline, the byline or a date. */
    boolean holds(int at) {
        return at == headlineAt
                || at == bylineAt
                || (at > headlineAt && dates.contains(pieces.get(at).text()));
    }

    private void findHeadline(List<Fact> facts, int body) {
        List<Set<String>> named = facts.stream()
                .filter(fact -> fact.field() == Field.HEADLINE)
                .map(fact -> words(fact.value()))
                .toList();
        double most = 0;
        int onlyTop = -1, tops = 0;
        for (int i = 0; i < Math.min(body + INTO_BODY, pieces.size()); i++) {
            Piece piece = pieces.get(i);
            boolean h1 = piece.tag().equals("h1");
            if (piece.text().length() > LONGEST_HEADLINE || (!h1 && piece.weight() > 40 && i >= body)) continue;
            double like = named.isEmpty() ? 0 : likeness(words(piece.text()), named);
            if (h1) like += 0.3;
            if (h1 && i < body && piece.linkedShare() < 0.5) {
                onlyTop = i;
                tops++;
            }
            if (h1 && named.isEmpty() || like > LIKE && like > most) {
                most = like;
                headlineAt = i;
            }
        }
        if (headlineAt < 0 && tops == 1) headlineAt = onlyTop;
    }

    /** How much of the words of {@code line} and of the likest of {@code named} they share, 0 to 1 (Jaccard). */
    private static double likeness(Set<String> line, List<Set<String>> named) {
        double most = 0;
        for (Set<String> name : named) {
            Set<String> shared = new HashSet<>(line);
            shared.retainAll(name);
            int all = line.size() + name.size() - shared.size();
            if (all > 0) most = Math.max(most, (double) shared.size() / all);
        }
        return most;
    }

    private static Set<String> words(String line) {
        return new HashSet<>(Arrays.asList(line.substring(0, Math.min(line.length(), LONGEST_HEADLINE))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]++")));
    }

    private void look(int at) {
        Piece piece = pieces.get(at);
        String text = piece.text();
        if (text.length() > LONGEST_LINE) return;
        boolean byline = bylineAt < 0 && isByline(piece);
        if (byline) bylineAt = at;
        String date = byline ? text.substring(text.indexOf('\n') + 1) : text;
        if (hasYear(date) && date.split(" ", DATE_WORDS + 1).length <= DATE_WORDS) dates.add(date);
    }

    private static boolean isByline(Piece piece) {
        String text = piece.text();
        if (text.length() < 4 || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0) return false;
        for (String by : BYLINE_STARTS)
            if (text.regionMatches(true, 0, by + " ", 0, by.length() + 1)
                    && Character.isUpperCase(text.codePointAt(by.length() + 1))) return true;
        Region in = piece.in();
        for (int i = 0; i < 3 && in != null; i++, in = in.parent())
            if (in.is(Label.BYLINE)) return Character.isUpperCase(text.codePointAt(0)) && text.indexOf(' ') > 0;
        return false;
    }

    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) digits++;
            else if (digits == 4) return true;
            else digits = 0;
        }
        return false;
    }
}
