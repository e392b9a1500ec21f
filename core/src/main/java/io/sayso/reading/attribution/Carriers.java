package io.sayso.reading.attribution;

import io.sayso.reading.Anonymity;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who carried a say-so, and on what terms: {@code told Reuters on condition of anonymity} → via Reuters, asked. */
public final class Carriers {
    private static final Lexicon LISTS = Lexicon.read(Carriers.class, "sources.txt");
    private static final Set<String> MEDIA = LISTS.list("media"), WORDS = LISTS.list("media word");
    private static final Set<String> BEFORE =
            Set.of("told", "tells", "tell", "telling", "to", "with", "by", "citing", "on", "informed");
    private static final List<String> ANONYMOUS = List.of(
            "condition of anonymity",
            "conditions of anonymity",
            "not to be named",
            "not be named",
            "not to be identified",
            "not be identified",
            "to remain anonymous",
            "spoke anonymously",
            "speaking anonymously",
            "declined to be named",
            "declined to be identified",
            "requested anonymity",
            "asked for anonymity",
            "not authorized to",
            "not authorised to");

    private Carriers() {}

    /** The outlet that the sentence of {@code cue} says it was told to; null where it names none. */
    public static @Nullable Source via(Text text, Span cue) {
        Span sentence = text.sentence(cue.start());
        for (int i = Math.max(sentence.start(), cue.start() - 3); i < Math.min(sentence.end(), cue.end() + 6); i++) {
            if (text.isQuoted(i) || !BEFORE.contains(text.lower(i))) continue;
            int from = i + 1;
            while (from < sentence.end() && Set.of("the", "a").contains(text.lower(from))) from++;
            int to = from;
            while (to < sentence.end()
                    && !text.isQuoted(to)
                    && Character.isUpperCase(text.word(to).codePointAt(0))) to++;
            if (to > from && isMedia(text, new Span(from, to))) {
                Span name = new Span(from, to);
                return new Source(
                        SourceKind.NAMED_ORGANISATION,
                        List.of(text.span(name)),
                        text.words(name),
                        text.words(name),
                        null,
                        null,
                        null,
                        null,
                        null);
            }
        }
        return null;
    }

    private static boolean isMedia(Text text, Span name) {
        if (MEDIA.contains(text.words(name).toLowerCase(Locale.ROOT))) return true;
        for (int i = name.start(); i < name.end(); i++)
            if (WORDS.contains(text.lower(i)) && !text.scores().name(i).endsWith("PER")) return true;
        return false;
    }

    /** The source, with what the sentence says of why it is not named. */
    public static Source terms(Text text, Source source, int word) {
        if (source.kind() != SourceKind.UNNAMED) return source;
        Span sentence = text.sentence(word);
        String words = text.words(sentence), lower = words.toLowerCase(Locale.ROOT);
        for (String phrase : ANONYMOUS) {
            int at = lower.indexOf(phrase);
            if (at < 0 || lower.length() != words.length()) continue;
            int because = lower.indexOf("because ", at);
            String reason = phrase.startsWith("not author")
                    ? cut(words.substring(at))
                    : because >= 0 && because - at < 60 ? cut(words.substring(because)) : null;
            return SourceFinder.anonymous(
                    source, new Anonymity(!phrase.startsWith("not author") && !phrase.contains("anonymously"), reason));
        }
        return source;
    }

    private static String cut(String words) {
        int end = 0;
        while (end < words.length() && ",.;”\"".indexOf(words.charAt(end)) < 0) end++;
        return words.substring(0, end);
    }
}
