package io.sayso.reading.attribution;

import io.sayso.reading.Attribution;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who carried a say-so, where the report says so: {@code told Reuters} → via Reuters; {@code Reuters reported, citing
 * two officials} → two officials, via Reuters.
 */
public final class Carriers {
    /** Who said it and through whom. */
    public record Carried(@Nullable Span teller, @Nullable Source via) {}

    private static final Set<String> TELLING = Set.of("told", "tells", "tell", "telling", "informed", "to", "with");
    private static final Set<String> SET_IN = Set.of("by", "on", "in");
    /** Words that make "on X", "in X" or "by X" after them the outlet of what is said. */
    private static final Set<String> PUBLISHES = Set.of(
            "speak",
            "say",
            "appear",
            "write",
            "quote",
            "cite",
            "interview",
            "publish",
            "carry",
            "air",
            "broadcast",
            "read",
            "report",
            "remark",
            "comment",
            "tell",
            "article",
            "op-ed",
            "interviewed",
            "out",
            "statement",
            "essay",
            "column",
            "post",
            "print",
            "show",
            "obtain");

    private static final Set<String> CITES = Set.of("citing", "quoting", "quoted", "quotes", "cites", "cited");
    private static final int FAR = 30;

    private final Text text;
    private final boolean[] cue;

    /** @param attributions those of the whole text: a carrier belongs to the cue that is nearest */
    public Carriers(Text text, List<Attribution> attributions) {
        this.text = text;
        cue = new boolean[text.size()];
        for (Attribution attribution : attributions)
            for (Span part : attribution.cues()) {
                Span words = text.wordsIn(part);
                for (int i = words.start(); i < words.end(); i++) cue[i] = true;
            }
    }

    /** Who carried what the attribution says, as its sentence tells it. */
    public Carried of(Attribution attribution) {
        Span at = text.wordsIn(
                attribution.cues().isEmpty()
                        ? attribution.contents().get(0)
                        : attribution.cues().get(0));
        @Nullable Span source = attribution.sources().isEmpty()
                ? null
                : text.wordsIn(attribution.sources().get(0));
        Span sentence = text.sentence(at.start());
        if (source != null && isOutlet(source)) {
            Span cited = cited(attribution, sentence, source);
            if (cited != null) return new Carried(cited, outlet(source));
        }
        int from = at.start(), to = at.end();
        while (from > sentence.start() && at.start() - from < FAR && !stops(from - 1, at)) from--;
        while (to < sentence.end() && to - at.end() < FAR && !stops(to, at)) to++;
        for (int i = from; i < to; i++) {
            if (text.isQuoted(i) || isContent(attribution, i)) continue;
            Optional<Span> outlet = outletAfter(i, to);
            if (outlet.isPresent() && !(source != null && isForSource(source, i)))
                return new Carried(null, outlet(outlet.get()));
        }
        return new Carried(null, null);
    }

    private boolean stops(int word, Span at) {
        return text.word(word).equals(";") || cue[word] && !at.contains(new Span(word, word + 1)) && !isCarrying(word);
    }

    /** {@code cited by} and {@code speaking on} are cues in form, but tell of the carrier. */
    private boolean isCarrying(int word) {
        return CITES.contains(text.lower(word)) || text.tag(word).equals("VBG");
    }

    private boolean isContent(Attribution attribution, int word) {
        Span at = text.span(word);
        return attribution.contents().stream().anyMatch(c -> c.contains(at));
    }

    /** {@code a spokesman for Coastal Wire} and {@code an editor at X} speak for the outlet. */
    private boolean isForSource(Span source, int word) {
        return source.contains(new Span(word, word + 1))
                && !Set.of("by", "in", "on", "to", "with").contains(text.lower(word));
    }

    private Optional<Span> outletAfter(int word, int to) {
        String lower = text.lower(word);
        boolean tells = TELLING.contains(lower), sets = SET_IN.contains(lower) && publishes(word);
        if (!tells && !sets) return Optional.empty();
        return OutletNames.at(
                text, word + 1, Math.min(to + 8, text.sentence(word).end()));
    }

    private boolean publishes(int preposition) {
        Span sentence = text.sentence(preposition);
        for (int i = Math.max(sentence.start(), preposition - 5); i < preposition; i++)
            if (CueWords.baseForms(text.lower(i)).stream().anyMatch(PUBLISHES::contains)) return true;
        return text.head(preposition) < text.size()
                && CueWords.baseForms(text.lower(text.head(text.head(preposition)))).stream()
                        .anyMatch(PUBLISHES::contains);
    }

    private boolean isOutlet(Span source) {
        Span sentence = text.sentence(source.start());
        Optional<Span> name = OutletNames.at(text, source.start(), Math.min(sentence.end(), source.end() + 3));
        return name.isPresent() && name.get().end() >= source.end();
    }

    /** Whom an outlet cites: {@code citing two officials}, {@code quoted a nurse as saying}. */
    private @Nullable Span cited(Attribution attribution, Span sentence, Span outlet) {
        for (int i = sentence.start(); i < sentence.end() - 1; i++) {
            if (text.isQuoted(i) || !CITES.contains(text.lower(i)) || outlet.contains(new Span(i, i + 1))) continue;
            int end = i + 1;
            while (end < sentence.end()
                    && end - i < 16
                    && !Set.of(",", "as", ";", ":").contains(text.lower(end))
                    && !cue[end]) end++;
            boolean any = false;
            for (int k = i + 1; k < end; k++) any |= text.tag(k).startsWith("N");
            return any ? new Span(i + 1, end) : null;
        }
        return null;
    }

    private Source outlet(Span name) {
        int from = name.start();
        if (name.length() > 1 && text.lower(from).equals("the")) from++;
        String words = text.words(new Span(from, name.end()));
        return new Source(
                SourceKind.NAMED_ORGANISATION,
                List.of(text.span(name)),
                text.words(name),
                words,
                null,
                null,
                null,
                null,
                null);
    }
}
