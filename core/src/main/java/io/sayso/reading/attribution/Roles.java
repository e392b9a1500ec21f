package io.sayso.reading.attribution;

import io.sayso.reading.Lexicon;
import io.sayso.reading.NameForms;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words about a name say that its bearer is: {@code Mara Lind, the harbour master} → "harbour master". */
final class Roles {
    private static final Set<String> ARTICLES =
            Lexicon.read(Roles.class, "sources.txt").list("one");
    private static final Set<String> PLAIN_TITLES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");

    private Roles() {}

    /** {@code the defence secretary} after a name, or the nouns before it, without articles and plain titles. */
    static @Nullable String of(Text text, Span mention, Span name) {
        String after = after(text, name.end(), mention.end());
        return after != null ? after : before(text, mention, name);
    }

    private static @Nullable String after(Text text, int comma, int to) {
        int from = comma + 1;
        if (from >= to || !text.word(comma).equals(",")) return null;
        if (text.lower(from).equals("the") || ARTICLES.contains(text.lower(from))) from++;
        int end = from;
        while (end < to && !text.word(end).equals(",") && !text.tag(end).startsWith("W")) end++;
        boolean clause = end > from && Set.of("who", "whose", "which", "that").contains(text.lower(from));
        return end > from
                        && !clause
                        && !text.lower(from).endsWith("ing")
                        && !NameForms.isPartyTag(text.word(from))
                        && Set.of("NOUN", "PROPN", "ADJ").contains(text.pos(from))
                        && isNounPhrase(text, from, end)
                ? text.words(new Span(from, end))
                : null;
    }

    private static @Nullable String before(Text text, Span mention, Span name) {
        int before = mention.start();
        while (before < name.start() && (text.lower(before).equals("the") || !text.isWordLike(before))) before++;
        int end = name.start();
        while (end > before && !text.isWordLike(end - 1)) end--;
        if (before >= end
                || PLAIN_TITLES.contains(text.lower(before))
                || !text.tag(end - 1).startsWith("N")) return null;
        return text.words(new Span(before, end));
    }

    private static boolean isNounPhrase(Text text, int from, int to) {
        for (int i = from; i < to; i++) if (text.tag(i).startsWith("N")) return true;
        return false;
    }
}
