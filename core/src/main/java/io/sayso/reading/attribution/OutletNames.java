package io.sayso.reading.attribution;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises the name of a news outlet: {@code Reuters}, {@code the Quayside Post}, {@code the news site Overhead}. */
final class OutletNames {
    private static final Lexicon LISTS = Lexicon.read(OutletNames.class, "sources.txt");
    private static final Set<String> MEDIA = LISTS.list("media"),
            WORDS = LISTS.list("media word"),
            SORTS = LISTS.list("media sort");
    private static final Set<String> ARTICLE = Set.of("the", "a", "an", "this", "our");
    private static final int LONGEST = 9;

    private OutletNames() {}

    /** The outlet's name that begins at a word, with its article and description, before {@code end}. */
    static Optional<Span> at(Text text, int from, int end) {
        if (from >= end || from >= text.size()) return Optional.empty();
        int at = from;
        boolean pointing = false;
        while (at < end && ARTICLE.contains(text.lower(at)))
            pointing |= Set.of("this", "our").contains(text.lower(at++));
        int last = Math.min(end, from + LONGEST);
        int sort = at;
        while (sort < last && !isSort(text, sort) && text.tag(sort).matches("N.*|JJ") && !isCapital(text, sort)) sort++;
        if (sort < last && isSort(text, sort) && !isCapital(text, sort)) {
            int to = sort + 1;
            while (to < last && isSort(text, to) && !isCapital(text, to)) to++;
            int name = to;
            while (to < last && isNameWord(text, to)) to++;
            boolean stateOwned =
                    sort > at && Set.of("state", "official", "government").contains(text.lower(at));
            if (to > name || pointing || stateOwned) return Optional.of(new Span(from, to));
            return Optional.empty();
        }
        int to = at;
        while (to < last && isNameWord(text, to)) to++;
        for (int stop = to; stop > at; stop--) {
            Span name = new Span(at, stop);
            boolean lastTells = stop - at > 1
                    && WORDS.contains(text.lower(stop - 1))
                    && !text.scores().name(stop - 1).endsWith("PER");
            if (lastTells || MEDIA.contains(text.words(name).toLowerCase(Locale.ROOT)))
                return Optional.of(new Span(from, stop));
        }
        return to > at && hasMediaWord(text, at, to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Whether the mention is an outlet's name and no more. */
    static boolean isAll(Text text, Span mention) {
        Optional<Span> name = at(text, mention.start(), mention.end());
        return name.isPresent() && name.get().end() == mention.end();
    }

    private static boolean isSort(Text text, int word) {
        if (SORTS.contains(text.lower(word))) return true;
        return word + 1 < text.size() && SORTS.contains(text.lower(word) + " " + text.lower(word + 1));
    }

    private static boolean hasMediaWord(Text text, int from, int to) {
        for (int i = from; i < to; i++)
            if (WORDS.contains(text.lower(i)) && !text.scores().name(i).endsWith("PER") && (to - from > 1)) return true;
        return false;
    }

    private static boolean isNameWord(Text text, int word) {
        return !text.isQuoted(word) && isCapital(text, word);
    }

    private static boolean isCapital(Text text, int word) {
        return Character.isUpperCase(text.word(word).codePointAt(0));
    }
}
