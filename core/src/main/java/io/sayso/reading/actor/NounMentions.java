package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People, offices, bodies and armed groups that a noun speaks of: {@code residents}, {@code the Venezuelan president}.
 */
final class NounMentions {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "become", "became"),
            ARTICLES = Set.of("a", "an");

    private final Text text;
    private final BitSet taken;
    private final List<Mention> mentions = new ArrayList<>();

    /** @param taken words that other mentions have */
    NounMentions(Text text, BitSet taken) {
        this.text = text;
        this.taken = taken;
    }

    List<Mention> find() {
        for (int i = 0; i < text.size(); i++) {
            if (text.isFurniture(i) || taken.get(i) || !text.tag(i).startsWith("NN")) continue;
            Nouns.Noun noun = ActorWords.nounAt(text, i);
            if (noun == null || noun.list().startsWith("known") || !isHead(text, i)) continue;
            NounPhrase phrase = NounPhrase.endingAt(text, i, noun);
            Mention mention = mention(phrase, noun, i);
            if (mention != null) mentions.add(mention);
        }
        return mentions;
    }

    /** Whether no noun follows that the word only goes with, nor a name that it is the title of. */
    static boolean isHead(Text text, int word) {
        int next = word + 1;
        if (next >= text.sentence(word).end()) return true;
        String tag = text.tag(next);
        if (tag.equals("HYPH")) return false;
        if (text.scores().name(next).equals("B-PER") || ActorWords.isTitle(text.word(next)) && tag.equals("NNP"))
            return !text.tag(word).startsWith("NN") || text.tag(word).equals("NNS");
        if (tag.matches("NNS?")) return text.head(next) < word && text.head(word) != next;
        return !(text.relation(word).equals("compound")
                && text.head(word) > word
                && text.head(word) <= word + 3
                && text.tag(next).startsWith("NN"));
    }

    private @Nullable Mention mention(NounPhrase phrase, Nouns.Noun noun, int head) {
        boolean definite = phrase.determiner().matches("the|this|that|his|her|its|their|our|my|'s|’s|’|'");
        ActorKind kind = kind(phrase, noun, definite);
        if (kind == null || isPredicate(phrase) || isBare(phrase, noun)) return null;
        if (noun.list().equals("body") && !acts(phrase, head)) return null;
        String name = noun.list().contains("body") && !noun.plural() ? ownedName(phrase) : null;
        return new Mention(
                phrase.words(),
                head,
                kind,
                name,
                noun.singular(),
                name == null ? phrase.role() : null,
                name == null ? phrase.affiliation() : state(phrase.affiliation()),
                null,
                ActorWords.gender(noun.singular()),
                !noun.plural() && !noun.list().equals("crowd"),
                definite,
                List.of());
    }

    private static @Nullable String state(@Nullable String affiliation) {
        return affiliation != null && Countries.isState(affiliation) ? affiliation : null;
    }

    private static @Nullable ActorKind kind(NounPhrase phrase, Nouns.Noun noun, boolean definite) {
        return switch (noun.list()) {
            case "office" ->
                !noun.plural() && (definite || phrase.affiliation() != null) && !ARTICLES.contains(phrase.determiner())
                        ? ActorKind.OFFICE
                        : ActorKind.PEOPLE;
            case "body" -> noun.plural() ? ActorKind.PEOPLE : ActorKind.ORGANISATION;
            case "party" -> noun.plural() ? ActorKind.ORGANISATION : ActorKind.PEOPLE;
            case "body of state" -> ActorKind.ORGANISATION;
            case "armed body" -> ActorKind.ARMED_GROUP;
            case "armed" -> noun.plural() ? ActorKind.ARMED_GROUP : ActorKind.PEOPLE;
            default -> ActorKind.PEOPLE;
        };
    }

    /** Of {@code he is a doctor}, the doctor is nobody else. */
    private boolean isPredicate(NounPhrase phrase) {
        int before = phrase.words().start() - 1,
                start = text.sentence(phrase.words().start()).start();
        if (before < start) return false;
        if (ARTICLES.contains(text.lower(before))) before--;
        return before >= start && BE.contains(text.lower(before));
    }

    /** A person's noun in the singular and without an article is of nobody ({@code fighter and bomber planes}). */
    private static boolean isBare(NounPhrase phrase, Nouns.Noun noun) {
        boolean person = noun.list().equals("people")
                || noun.list().startsWith("kin")
                || noun.list().equals("party")
                || noun.list().equals("armed");
        return person && !noun.plural() && phrase.determiner().isEmpty() && phrase.number() == null;
    }

    private boolean acts(NounPhrase phrase, int head) {
        String relation = text.relation(head);
        if (relation.startsWith("nsubj")) return true;
        if (relation.matches("obj|iobj") && ActorWords.holds("aimed", text.lower(text.head(head)))) return true;
        if (relation.equals("conj") && text.relation(text.head(head)).startsWith("nsubj")) return true;
        int before = phrase.words().start() - 1, start = text.sentence(head).start();
        if (before > start && text.tag(before).equals("DT")) before--;
        return before >= start && Set.of("by", "against").contains(text.lower(before));
    }

    /** The name of a body that a name or capitals make: {@code the Lind administration}, {@code US Navy}. */
    private @Nullable String ownedName(NounPhrase phrase) {
        Span words = phrase.words();
        if (words.length() < 2) return null;
        int from = words.start();
        int to = words.end() - 1;
        while (from < to
                && text.scores().name(from).equals("O")
                && !Character.isUpperCase(text.word(from).codePointAt(0))) from++;
        if (from == to) return null;
        boolean capital = Character.isUpperCase(text.word(to).codePointAt(0));
        Countries.Country state = Countries.at(text, from, to);
        boolean ofName = state == null && !text.scores().name(to - 1).equals("O");
        return capital || ofName ? text.words(new Span(from, to + 1)) : null;
    }
}
