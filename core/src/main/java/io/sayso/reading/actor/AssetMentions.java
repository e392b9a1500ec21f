package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Asset;
import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorWords.Gender;
import io.sayso.reading.actor.KnownActors.Known;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forces and equipment: {@code at least seven other warships and F-35 aircraft} → warship, 7; aircraft "F-35", no
 * number.
 */
final class AssetMentions {
    private static final Set<String> ONE =
            Set.of("a", "an", "the", "this", "that", "its", "their", "his", "'s", "’s", "’");

    private final Text text;
    private final BitSet taken;
    private final BitSet warlike = new BitSet();
    private final List<Mention> mentions = new ArrayList<>();

    /** @param taken words of names, which are no nouns */
    AssetMentions(Text text, BitSet taken) {
        this.text = text;
        this.taken = taken;
        for (int i = 0; i < text.size(); i++) if (AssetWords.isGuard(text.lower(i))) warlike.set(text.sentenceOf(i));
    }

    List<Mention> find() {
        for (int i = 0; i < text.size(); i++) {
            if (text.isFurniture(i) || taken.get(i)) continue;
            int type = typeEnd(i);
            if (type > i) {
                int noun = nounAfter(type);
                if (noun < 0) {
                    type(i, type);
                    i = type - 1;
                } else {
                    noun(noun, new Span(i, type));
                    i = noun;
                }
                continue;
            }
            if (text.tag(i).startsWith("NN")) noun(i, null);
        }
        return mentions;
    }

    private void noun(int i, @Nullable Span type) {
        Nouns.Noun noun = AssetWords.nounAt(text, i);
        if (noun == null) noun = AssetWords.guardedAt(text, i);
        if (noun == null || !NounMentions.isHead(text, i) && !namesNext(i)) return;
        if (noun.list().equals("troops") && !noun.plural()) return; // one soldier is a person
        boolean guarded = AssetWords.nounAt(text, i) == null;
        if (guarded
                && type == null
                && (!warlike.get(text.sentenceOf(i))
                        || noun.list().equals("fighter")
                        || noun.list().equals("bomber"))) return;
        Nouns.Noun other = ActorWords.nounAt(text, i);
        if (other != null && other.length() > noun.length()) return;
        NounPhrase phrase = NounPhrase.endingAt(text, i, noun);
        Span words = type == null || type.start() >= phrase.counted().start()
                ? phrase.counted()
                : new Span(type.start(), phrase.words().end());
        Span name = noun.plural() ? null : nameAfter(i);
        String called = type != null ? text.words(type) : name != null ? text.words(name) : null;
        Asset asset = new Asset(text.span(words), noun.list(), called, number(words, phrase, noun));
        Span bare = new Span(Math.max(words.start(), phrase.words().start()), words.end());
        add(
                type == null ? bare : Span.hull(List.of(bare, type)),
                i,
                noun,
                phrase.role(),
                phrase.affiliation(),
                phrase.determiner(),
                asset);
        if (name != null) ship(name, asset);
    }

    /** Joins a name to the asset that was just found. */
    private void ship(Span name, Asset asset) {
        Known ship = new Known("ship " + asset.span().start(), null, null);
        mentions.add(mentions.remove(mentions.size() - 1).as(ship));
        Asset again = new Asset(text.span(name), asset.kind(), asset.name(), 1);
        mentions.add(Mention.named(name, name.end() - 1, ActorKind.ASSET, text.words(name), again)
                .as(ship));
    }

    /**
     * The name set beside a ship by a comma, where the model has it in part or not at all: {@code the carrier, the
     * Orrel,}.
     */
    private @Nullable Span nameAfter(int noun) {
        int from = noun + 3, limit = Math.min(text.sentence(noun).end(), from + 5), to = from;
        if (from >= limit
                || !text.word(noun + 1).equals(",")
                || !text.lower(noun + 2).equals("the")) return null;
        while (to < limit && Character.isUpperCase(text.word(to).codePointAt(0))) to++;
        boolean closed = to > from && to < limit && text.word(to).matches("[,.]");
        return closed && taken.nextClearBit(from) < to ? new Span(from, to) : null;
    }

    private boolean namesNext(int i) {
        return i + 1 < text.sentence(i).end() && text.scores().name(i + 1).startsWith("B-");
    }

    private @Nullable Integer number(Span words, NounPhrase phrase, Nouns.Noun noun) {
        List<String> counted = new ArrayList<>();
        for (int i = words.start(); i < words.end() && counted.size() < 3; i++)
            if (text.tag(i).equals("CD") && !text.word(Math.max(i - 1, 0)).equals("-")) counted.add(text.lower(i));
        if (!counted.isEmpty()) return AssetWords.number(counted);
        boolean bothNumbers = noun.singular().endsWith("craft");
        boolean article = phrase.determiner().matches("an?");
        return !noun.plural() && (article || !bothNumbers && ONE.contains(phrase.determiner())) ? 1 : null;
    }

    private void add(
            Span words,
            int head,
            Nouns.Noun noun,
            @Nullable String role,
            @Nullable String affiliation,
            String determiner,
            Asset asset) {
        mentions.add(new Mention(
                words,
                head,
                ActorKind.ASSET,
                null,
                noun.singular(),
                role,
                affiliation,
                null,
                Gender.UNKNOWN,
                !noun.plural(),
                ONE.contains(determiner) && !determiner.startsWith("a"),
                List.of(asset)));
    }

    /** A type without a noun after it: {@code F-35s}. */
    private void type(int from, int to) {
        String kind = AssetWords.kindOfType(text.word(from));
        if (kind == null || !warlike.get(text.sentenceOf(from))) return;
        String words = text.words(new Span(from, to));
        boolean plural = words.endsWith("s");
        String name = plural ? words.substring(0, words.length() - 1) : words;
        int start = from;
        while (start > text.sentence(from).start() && text.tag(start - 1).equals("CD")) start--;
        List<String> counted = new ArrayList<>();
        for (int i = start; i < from; i++) counted.add(text.lower(i));
        boolean article =
                start > text.sentence(from).start() && text.lower(start - 1).matches("an?");
        Integer number = counted.isEmpty() ? (article ? Integer.valueOf(1) : null) : AssetWords.number(counted);
        Span all = new Span(start, to);
        add(
                all,
                to - 1,
                new Nouns.Noun(kind, kind, plural, 1),
                null,
                null,
                "",
                new Asset(text.span(all), kind, name, number));
    }

    /** Where a type such as {@code F-35} that begins at {@code i} ends; {@code i} where none does. */
    private int typeEnd(int i) {
        int limit = text.sentence(i).end();
        if (i + 2 >= limit || !text.word(i + 1).equals("-") || !text.word(i).matches("[A-Z][A-Za-z]{0,2}")) return i;
        return text.word(i + 2).matches("\\d{1,3}[A-Z]{0,2}s?") && AssetWords.kindOfType(text.word(i)) != null
                ? i + 3
                : i;
    }

    /** The asset noun of a type's phrase: of {@code F-35 fighter jets}, jets; −1 where none follows. */
    private int nounAfter(int from) {
        int found = -1, limit = Math.min(text.sentence(from - 1).end(), from + 4);
        for (int i = from; i < limit && text.tag(i).matches("NN.*|JJ|VBG"); i++)
            if (AssetWords.nounAt(text, i) != null || AssetWords.guardedAt(text, i) != null) found = i;
        return found;
    }
}
