package io.sayso.reading.place;

import io.sayso.reading.Text;
import io.sayso.reading.place.Matcher.Match;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a text that may be places': those that the model takes for places, and those in the gazetteer that
 * stand where a place's would.
 */
final class MentionFinder {
    private static final int[] NO_PLACES = {};

    /** How many words like "the" and "northern" may stand between a preposition and a name. */
    private static final int MOST_PARTS = 4;

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
        for (Span sentence : text.sentences()) {
            int free = sentence.start();
            for (int i = free; i < sentence.end(); ) {
                Match match = i == free || !continuesName(i) ? at(i, sentence.end()) : null;
                if (match != null) {
                    if (match.places().length == 0) aside(i, match.words().end(), mentions);
                    mentions.add(mention(match, sentence.end()));
                } else if (isCapital(i)) match = aside(i, sentence.end(), mentions);
                i = match == null ? i + 1 : match.words().end();
                if (match != null) free = i < sentence.end() && isSlash(i) ? ++i : i;
            }
        }
        return mentions;
    }

    private Mention mention(Match match, int end) {
        int within = match.places().length == 0 ? -1 : areaAfter(match, end);
        boolean tells = where.isWhere(match.words(), match.key(), kind(match));
        return new Mention(match.words(), match.key(), match.places(), within, tells);
    }

    /** What the name is likely of: a country, if one is so called, and then a capital. */
    private PlaceKind kind(Match match) {
        PlaceKind kind = PlaceKind.SETTLEMENT;
        for (int place : match.places()) {
            if (gazetteer.kind(place) == PlaceKind.COUNTRY) return PlaceKind.COUNTRY;
            if (gazetteer.kind(place) == PlaceKind.CAPITAL) kind = PlaceKind.CAPITAL;
        }
        return kind;
    }

    /** What is no place, but tells where those of the report lie: a people, a police department of a town. */
    private @Nullable Match aside(int from, int end, List<Mention> mentions) {
        Match match = matcher.people(from, end);
        if (match == null
                && text.scores().name(from).startsWith("B-")
                && !text.scores().name(from).equals("B-PER")) {
            match = matcher.longest(from, end);
            if (match != null && (isNoName(match) || PlaceWords.SELDOM.contains(match.key()))) match = null;
        }
        if (match != null) mentions.add(new Mention(match.words(), match.key(), match.places(), -1, false));
        return match;
    }

    /** The place's name at {@code from}, or null. */
    private @Nullable Match at(int from, int end) {
        if (!Character.isLetter(text.word(from).codePointAt(0))) return null;
        Match abbreviation = matcher.abbreviation(from, end, follows(from, ","));
        if (abbreviation != null && isAbbreviation(abbreviation)) return abbreviation;
        if (!isCapital(from)) return null;
        Match known = matcher.longest(from, end);
        if (known != null && isNoName(known)) known = null;
        Span name = nameOfModel(from, end);
        if (isLocation(name)) return ofModel(name, end, known);
        if (known != null && isPlace(known, name)) return known;
        return isSite(name) ? unknown(name) : null;
    }

    /** The name that the model sees at {@code from}, of whatever kind; the word alone where it sees none. */
    private Span nameOfModel(int from, int end) {
        int to = from + 1;
        while (to < end && continuesName(to) && !isSlash(to)) to++;
        while (to > from + 1 && !text.isWordLike(to - 1)) to--;
        return new Span(from, to);
    }

    /** Whether the model takes the most of a name's words for a place's. */
    private boolean isLocation(Span name) {
        int locations = 0;
        for (int i = name.start(); i < name.end(); i++) if (isLocation(i)) locations++;
        return 2 * locations >= name.length();
    }

    /** A name that the model takes for a place's: as the gazetteer has it, or else as the model has it. */
    private @Nullable Match ofModel(Span name, int end, @Nullable Match known) {
        if (known != null && known.words().end() >= name.end()) return known;
        int from = name.start();
        if (name.length() > 1 && PlaceWords.PARTS.contains(text.lower(from)) && isCapital(from + 1)) {
            Match rest = matcher.longest(from + 1, end);
            if (rest != null && rest.words().end() >= name.end()) return rest;
        }
        if (known != null && isWhole(known.words().end(), name.end(), end)) return known;
        return isNameOfItsOwn(name) && !isAgency(name) ? unknown(name(name, end)) : null;
    }

    /** {@code PORT ALDER, Nov 22 (Coastal Wire) -}: what stands between brackets in a dateline is no place. */
    private boolean isAgency(Span name) {
        return text.isFurniture(name.start())
                && name.start() > 0
                && text.word(name.start() - 1).equals("(");
    }

    /** {@code Strait of | Mirrow}: a kind of place with "of" is called by the name behind it. */
    private Span name(Span name, int end) {
        int of = text.lower(name.end() - 1).equals("of") ? name.end() - 1 : name.end();
        int to = of + 1;
        boolean open = of > name.start()
                && to < end
                && text.lower(of).equals("of")
                && PlaceWords.isKindOfPlace(text.word(of - 1))
                && isCapital(to);
        if (!open) return name;
        while (to + 1 < end && isCapital(to + 1) && text.pos(to + 1).equals("PROPN")) to++;
        return new Span(name.start(), to + 1);
    }

    /** Whether a known name ends where another begins, or before words that belong to no name: "area". */
    private boolean isWhole(int from, int to, int end) {
        if (!isCapital(from)) {
            for (int i = from; i < to; i++) if (isCapital(i)) return false;
            return true;
        }
        Match next = matcher.longest(from, end);
        return next != null && next.words().end() >= to && !PlaceWords.isKindOfPlace(text.word(from));
    }

    private Match unknown(Span name) {
        return new Match(name, NameKey.of(text.words(name)), NO_PLACES);
    }

    /** Whether a name that the gazetteer lacks is one: not {@code KDE}, {@code Hospital} or {@code West}. */
    private boolean isNameOfItsOwn(Span name) {
        String words = text.words(name);
        if (PlaceWords.NEVER.contains(NameKey.of(words))) return false;
        if (words.length() < 4 || PlaceWords.isKindOfPlace(text.word(name.end() - 1)) && name.length() == 1)
            return false;
        if (name.length() > 1) return true;
        return text.pos(name.start()).equals("PROPN")
                && isAfterPreposition(name.start())
                && !PlaceWords.SELDOM.contains(NameKey.of(words))
                && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether a name that the model does not take for a place's is that of a site somebody is at. */
    private boolean isSite(Span name) {
        int last = name.end() - 1;
        for (int i = name.start(); i < name.end(); i++)
            if (text.lower(i).equals("of")) {
                last = i - 1;
                break;
            }
        return name.length() > 1
                && last > name.start()
                && PlaceWords.SITES.contains(text.lower(last))
                && isAfterPreposition(name.start());
    }

    /** Whether a known name that the model does not take for a place's is one all the same. */
    private boolean isPlace(Match known, Span name) {
        Span words = known.words();
        int from = words.start(), to = words.end();
        if (PlaceWords.SELDOM.contains(known.key()) || to < name.end()) return false;
        if (isDateline(from, to)) return true;
        if (!text.pos(to - 1).equals("PROPN") || text.scores().name(from).endsWith("PER")) return false;
        if (from > 0 && PlaceWords.TITLES.contains(bare(from - 1))) return false;
        return !standsInName(from, to) && isAfterPreposition(from);
    }

    /** Whether capitals before or after show that the words are part of a longer name. */
    private boolean standsInName(int from, int to) {
        boolean before = from > 0 && isCapital(from - 1) && !isSentenceStart(from - 1);
        return before || (to < text.size() && isCapital(to) && text.sentenceOf(to) == text.sentenceOf(from));
    }

    private boolean isAfterPreposition(int word) {
        int before = word - 1;
        for (int i = 0; i < MOST_PARTS && before >= 0 && PlaceWords.PARTS.contains(text.lower(before)); i++) before--;
        return before >= 0 && PlaceWords.BEFORE_A_PLACE.contains(text.lower(before));
    }

    /** Whether the words stand in capitals where a report or one of its parts says where it was filed. */
    private boolean isDateline(int from, int to) {
        String written = text.words(new Span(from, to));
        return isSentenceStart(from)
                && written.length() > 3
                && to < text.size()
                && ",(-–—".contains(text.word(to).substring(0, 1))
                && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Whether what was found is a word, not a name: "us", "in", "West", "Hospital". */
    private boolean isNoName(Match known) {
        if (PlaceWords.PARTS.contains(known.key()) || PlaceWords.NEVER.contains(known.key())) return true;
        if (known.words().length() == 1 && PlaceWords.isKindOfPlace(known.key())) return true;
        String written = text.words(known.words());
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        if (known.key().length() > 4) return false;
        if (!capitals) return known.key().length() <= 3 && PlaceWords.INITIALS.contains(known.key());
        return !PlaceWords.INITIALS.contains(known.key())
                && !isDateline(known.first(), known.words().end());
    }

    private boolean isAbbreviation(Match match) {
        return follows(match.first(), ",")
                || follows(match.first(), "-")
                || isLocation(match.first())
                || isAfterPreposition(match.first());
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

    private boolean continuesName(int word) {
        return text.scores().name(word).startsWith("I-")
                && word > 0
                && !text.scores().name(word - 1).equals("O");
    }

    private boolean isSlash(int word) {
        return text.word(word).equals("/");
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
