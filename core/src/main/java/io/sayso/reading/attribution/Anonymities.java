package io.sayso.reading.attribution;

import io.sayso.reading.Anonymity;
import io.sayso.reading.Attribution;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On what terms a source is not named: {@code on condition of anonymity because he feared reprisals} → asked, why. */
public final class Anonymities {
    private static final Lexicon LISTS = Lexicon.read(Anonymities.class, "sources.txt");
    private static final Set<String> ASKED = LISTS.list("anonymity asked"), GIVEN = LISTS.list("anonymity given");
    /** A reason stands close by. */
    private static final int NEAR = 60;

    private static final int LONGEST = 200;

    private Anonymities() {}

    /** The source, with what the sentence of {@code word} says of why it is not named. */
    public static Source terms(Text text, Source source, int word) {
        if (source.kind() != SourceKind.UNNAMED) return source;
        Span sentence = text.sentence(word);
        String words = text.words(sentence), lower = words.toLowerCase(Locale.ROOT);
        if (lower.length() != words.length()) return source;
        for (String phrase : ASKED) {
            int at = lower.indexOf(phrase);
            if (at < 0) continue;
            int because = lower.indexOf("because ", at);
            return with(
                    source, true, because >= 0 && because - at < NEAR + phrase.length() ? cut(words, because) : null);
        }
        for (String phrase : GIVEN) {
            int at = lower.indexOf(phrase);
            if (at >= 0) return with(source, false, phrase.startsWith("not author") ? cut(words, at) : null);
        }
        return source;
    }

    /** Whether an attribution only tells on what terms its source spoke: {@code They asked not to be named}. */
    public static boolean isTerms(Text text, Attribution attribution) {
        String words = attribution.span().in(text.report().text()).toLowerCase(Locale.ROOT);
        return words.length() < LONGEST && ASKED.stream().anyMatch(words::contains);
    }

    private static Source with(Source source, boolean asked, @Nullable String reason) {
        return new Source(
                source.kind(),
                source.mentions(),
                source.text(),
                source.name(),
                source.role(),
                source.affiliation(),
                source.count(),
                new Anonymity(asked, reason),
                source.via());
    }

    private static String cut(String words, int from) {
        int end = from;
        while (end < words.length() && ",.;”\"".indexOf(words.charAt(end)) < 0) end++;
        return words.substring(from, end);
    }
}
