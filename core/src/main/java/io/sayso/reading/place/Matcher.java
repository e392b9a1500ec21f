package io.sayso.reading.place;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/** Finds the longest name in the gazetteer that begins at a word: {@code New York City} at "New". */
final class Matcher {
    /** The most words in one name. */
    private static final int LONGEST = 8;

    private final Text text;
    private final Gazetteer gazetteer;
    private final AreaNames areas = AreaNames.bundled();

    Matcher(Text text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /**
     * A name found.
     *
     * @param words where it stands
     * @param key its key
     * @param places the places so called
     */
    record Match(Span words, String key, int[] places) {
        int first() {
            return words.start();
        }
    }

    /** The longest name that begins at {@code from} and ends before {@code end}, or null. */
    @Nullable Match longest(int from, int end) {
        StringBuilder key = new StringBuilder();
        Match longest = null;
        for (int i = from; i < Math.min(end, from + LONGEST); i++) {
            String word = text.word(i), part = NameKey.of(word);
            if (part.isEmpty() && !isJoint(i)) break;
            if (!part.isEmpty()) {
                if (key.length() > 0) key.append(' ');
                key.append(part);
            }
            if (!gazetteer.hasNameFrom(key.toString())) break;
            if (part.isEmpty() || !mayEnd(from, i)) continue;
            int[] places = gazetteer.find(key.toString());
            if (places.length > 0) longest = new Match(new Span(from, i + 1), key.toString(), places);
        }
        return longest;
    }

    /** A hyphen or an apostrophe within a name. */
    private boolean isJoint(int word) {
        return "-–’'/".contains(text.word(word));
    }

    private boolean mayEnd(int from, int word) {
        String last = text.word(word);
        if (!Character.isLowerCase(last.codePointAt(0))) return true;
        return word > from && PlaceWords.isKindOfPlace(last);
    }

    /** The country of the people named at {@code from}, with where it stands, or null. */
    @Nullable Match people(int from, int end) {
        for (int length = Math.min(2, end - from); length > 0; length--) {
            Span words = new Span(from, from + length);
            Integer country = areas.ofPeople(text.words(words));
            if (country != null) return new Match(words, NameKey.of(gazetteer.name(country)), new int[] {country});
        }
        return null;
    }

    /** The state or province that an abbreviation at {@code from} stands for, with where it stands, or null. */
    @Nullable Match abbreviation(int from, int end, boolean afterComma) {
        if (from >= end || !Character.isUpperCase(text.word(from).codePointAt(0))) return null;
        for (int length = Math.min(4, end - from); length > 0; length--) {
            Span words = new Span(from, from + length);
            String written = text.words(words);
            Integer area = areas.abbreviated(written);
            boolean dotted = written.endsWith(".");
            if (area == null || (!dotted && !afterComma)) continue;
            return new Match(words, NameKey.of(gazetteer.name(area)), new int[] {area});
        }
        return null;
    }
}
