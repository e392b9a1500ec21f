package io.sayso.reading.place;

import io.sayso.reading.Text;
import io.sayso.reading.place.Matcher.Match;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a text that may be places': those that the model takes for places, and those in the gazetteer that
 * stand where a place's would.
 */
final class MentionFinder {
    private static final int[] NO_PLACES = {};

    private final Text text;
    private final Gazetteer gazetteer;
    private final Matcher matcher;
    private final WhereOrWho where;

    MentionFinder(Text text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
        matcher = new Matcher(text, gazetteer);
        where = new WhereOrWho(text);
    }

    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        for (Span sentence : text.sentences())
            for (int i = sentence.start(); i < sentence.end(); ) {
                Match match = at(i, sentence.end());
                if (match != null) mentions.add(mention(match, sentence.end()));
                i = match == null ? i + 1 : match.words().end();
            }
        return mentions;
    }

    private Mention mention(Match match, int end) {
        int within = match.places().length == 0 ? -1 : areaAfter(match, end);
        return new Mention(match.words(), match.key(), match.places(), within, where.isWhere(match.words()));
    }

    /** The place's name at {@code from}, or null. */
    private @Nullable Match at(int from, int end) {
        if (!Character.isLetter(text.word(from).codePointAt(0))) return null;
        Match abbreviation = matcher.abbreviation(from, end, follows(from, ","));
        if (abbreviation != null && isAbbreviation(abbreviation)) return abbreviation;
        if (!isCapital(from)) return null;
        Match known = matcher.longest(from, end);
        if (isLocation(from)) return ofModel(from, end, known);
        return known != null && isPlace(known) ? known : null;
    }

    /** The name that the model takes for a place's: as the gazetteer has it, or else as the model has it. */
    private @Nullable Match ofModel(int from, int end, @Nullable Match known) {
        int to = from + 1;
        while (to < end && text.scores().name(to).equals("I-LOC")) to++;
        while (to > from + 1 && !text.isWordLike(to - 1)) to--;
        if (known != null && known.words().end() >= to) return isShortWord(known) ? null : known;
        if (PlaceWords.PARTS.contains(text.lower(from)) && to > from + 1) {
            Match rest = isCapital(from + 1) ? matcher.longest(from + 1, end) : null;
            if (rest != null && rest.words().end() >= to) return null;
        }
        if (known != null && !endsName(known.words().end(), to)) return known;
        Span words = new Span(from, to);
        return text.words(words).length() < 3 ? null : new Match(words, NameKey.of(text.words(words)), NO_PLACES);
    }

    /** Whether the words after a known name belong to a longer one: "Street" after "Ohio", but not "area". */
    private boolean endsName(int from, int to) {
        for (int i = from; i < to; i++) if (text.isWordLike(i) && isCapital(i)) return true;
        return false;
    }

    /** Whether a known name that the model does not take for a place's is one all the same. */
    private boolean isPlace(Match known) {
        Span words = known.words();
        int from = words.start(), to = words.end();
        if (isShortWord(known) || PlaceWords.SELDOM.contains(known.key())) return false;
        String tag = text.scores().name(from);
        if (tag.endsWith("PER") || insideName(from, to)) return false;
        boolean furniture = text.isFurniture(from);
        if (furniture && isDateline(from)) return true;
        if (!text.pos(from).equals("PROPN") || (from > 0 && PlaceWords.TITLES.contains(bare(from - 1)))) return false;
        if (tag.equals("O") && (to == from + 1 || !text.pos(to - 1).equals("PROPN"))) return isAfterPreposition(from);
        if (tag.endsWith("ORG") || tag.endsWith("MISC")) return isAfterPreposition(from);
        return isAfterPreposition(from);
    }

    /** Whether the words are part of a longer capitalised name. */
    private boolean insideName(int from, int to) {
        if (to < text.size() && isCapital(to) && text.sentenceOf(to) == text.sentenceOf(from)) return true;
        if (to < text.size() && text.scores().name(to).startsWith("I-")) return true;
        return text.scores().name(from).startsWith("I-") || (from > 0 && isCapital(from - 1) && !isSentenceStart(from - 1));
    }

    private boolean isAfterPreposition(int word) {
        int before = word - 1;
        while (before >= 0 && PlaceWords.PARTS.contains(text.lower(before))) before--;
        return before >= 0 && PlaceWords.BEFORE_A_PLACE.contains(text.lower(before));
    }

    private boolean isDateline(int word) {
        return text.report().dateline() != null
                && text.paragraph(word).start() + 6 > word
                && text.word(word).equals(text.word(word).toUpperCase(java.util.Locale.ROOT));
    }

    /** "us", "in", "me" and the like, unless in capitals. */
    private boolean isShortWord(Match known) {
        if (known.key().length() > 3) return false;
        String written = text.words(known.words());
        return !written.equals(written.toUpperCase(java.util.Locale.ROOT)) || written.length() < 2;
    }

    private boolean isAbbreviation(Match match) {
        return follows(match.first(), ",") || isLocation(match.first()) || isAfterPreposition(match.first());
    }

    private boolean follows(int word, String sign) {
        return word > 0 && text.word(word - 1).equals(sign);
    }

    private String bare(int word) {
        return text.lower(word).replace(".", "");
    }

    private boolean isLocation(int word) {
        return text.scores().name(word).endsWith("LOC");
    }

    private boolean isSentenceStart(int word) {
        return text.sentence(word).start() == word;
    }

    private boolean isCapital(int word) {
        return word < text.size() && Character.isUpperCase(text.word(word).codePointAt(0));
    }

    /** The area that is named after a comma: {@code Alexandria, La.}, {@code Paris, Texas}. */
    private int areaAfter(Match match, int end) {
        int comma = match.words().end();
        if (comma >= end || !",(".contains(text.word(comma))) return -1;
        Match area = matcher.abbreviation(comma + 1, end, true);
        if (area == null && isCapital(comma + 1)) area = matcher.longest(comma + 1, end);
        return area == null ? -1 : holder(match.places(), area.places());
    }

    /** The place of {@code areas} that holds one of {@code places}; −1 if none does. */
    private int holder(int[] places, int[] areas) {
        for (int area : areas) for (int place : places) if (gazetteer.holds(area, place)) return area;
        return -1;
    }
}
