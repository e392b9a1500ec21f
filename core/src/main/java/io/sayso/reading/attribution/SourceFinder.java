package io.sayso.reading.attribution;

import io.sayso.reading.Lexicon;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells who a source is from the words that mention it: {@code four officials} → unnamed, 4. Pronouns and short forms
 * are resolved within the report where one candidate stands out; unresolved ones stay as they stand.
 */
public final class SourceFinder {
    private static final Lexicon LISTS = Lexicon.read(SourceFinder.class, "sources.txt");
    private static final Set<String> ORGANISATION = LISTS.list("organisation"),
            DOCUMENT = LISTS.list("document"),
            GENERIC = LISTS.list("generic body"),
            ONE = LISTS.list("one");
    private static final Set<String> NO_SPEAKER = Set.of("this", "that", "which", "what", "there", "these");
    private static final Set<String> NOBODY = Set.of("few", "no", "nobody", "none");
    private static final Set<String> PERSONAL = Set.of("he", "she"),
            POSSESSIVE = Set.of("his", "her"),
            THING = Set.of("it", "they");
    private static final Set<String> PLAIN_TITLE = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");

    /** What stands around a mention and is none of it. */
    private static final Set<String> AROUND = Set.of(",", ";", ":", "–", "—", "--");

    private final Text text;
    private final Names names;
    private final BodyNames bodies;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final List<Source> earlier = new ArrayList<>();

    public SourceFinder(Text text) {
        this.text = text;
        names = new Names(text);
        bodies = new BodyNames(text);
        pronouns = new Pronouns(text, names);
        descriptions = new Descriptions(text);
    }

    /** The source that {@code words}, a range, speak of. To be called in reading order. */
    public Source find(Span words) {
        Span mention = withoutCommas(words);
        Source source = resolve(mention);
        earlier.add(source);
        pronouns.hear(mention, source);
        return source;
    }

    /** {@code Corvane, an airline,} without the comma that ends it. */
    private Span withoutCommas(Span words) {
        int from = words.start(), to = words.end();
        while (to - 1 > from && AROUND.contains(text.word(to - 1))) to--;
        while (from + 1 < to && AROUND.contains(text.word(from))) from++;
        return new Span(from, to);
    }

    private Source resolve(Span mention) {
        int first = mention.start();
        String words = text.words(mention).toLowerCase(Locale.ROOT);
        boolean quoted = text.isQuoted(first); // whom a speaker means by "they" is for the speaker to say
        if (words.equals("who") || words.equals("which")) {
            Span antecedent = Predicate.antecedent(text, first);
            if (antecedent != null) return again(resolve(antecedent), mention);
        }
        boolean theirs = text.tag(first).equals("PRP$")
                && (mention.length() == 1
                        || CueWords.noun(text.lower(descriptions.head(mention))).isPresent());
        if (!quoted && (PERSONAL.contains(words) || theirs && POSSESSIVE.contains(text.lower(first)))) {
            Pronouns.Candidate meant = pronouns.person(first);
            if (meant != null && meant.name() != null) return person(mention, meant.name(), null);
            if (meant != null && meant.source() != null) return again(meant.source(), mention);
        }
        if (!quoted && THING.contains(words)) {
            Source last = pronouns.thing(first);
            if (last != null) return again(last, mention);
            Span subject = words.equals("it") ? pronouns.bodyBefore(first) : null;
            if (subject != null) return again(resolve(subject), mention);
        }
        Names.Name family = isFamilyName(mention) ? names.ofFamily(mention.end() - 1) : null;
        if (family != null) return person(mention, family, null);
        if (OutletNames.isAll(text, mention))
            return plain(SourceKind.NAMED_ORGANISATION, mention, bodies.bare(mention));
        List<Names.Name> several = names.together(mention);
        if (several.size() > 1) return people(mention, several);
        Names.Name person = names.personIn(mention);
        if (person != null) return person(mention, person, Roles.of(text, mention, person.words()));
        int head = descriptions.head(mention);
        Names.Name owner = names.ownerIn(mention);
        if (owner != null
                && (text.tag(mention.end() - 1).equals("POS")
                        || CueWords.noun(text.lower(head)).isPresent())) return person(mention, owner, null);
        List<String> base = CueWords.baseForms(text.lower(head));
        boolean personNoun =
                Descriptions.isPerson(base) && !text.scores().name(head).endsWith("ORG");
        if (text.lower(first).equals("the") && personNoun && text.tag(head).equals("NN")
                || isBareRole(mention, personNoun)) {
            Source same = sameNoun(base);
            if (same != null) return again(same, mention);
            Names.Name holder = names.holder(base, first);
            if (holder != null) return person(mention, holder, null);
        }
        if (text.lower(first).equals("the") && base.stream().anyMatch(GENERIC::contains) && mention.length() == 2) {
            Source body = pronouns.thing(first);
            if (body != null && body.name() != null) return again(body, mention);
        }
        if (isDocument(text.lower(head))) return plain(SourceKind.DOCUMENT, mention, null);
        return isBody(mention, head, base, personNoun)
                ? plain(SourceKind.NAMED_ORGANISATION, mention, bodies.of(mention, head))
                : descriptions.unnamed(mention, head);
    }

    /** {@code Fox} or {@code Mr. King}, of whom the report gives the full name elsewhere. */
    private boolean isFamilyName(Span mention) {
        return mention.length() == 1 || mention.length() == 2 && PLAIN_TITLE.contains(text.lower(mention.start()));
    }

    /** {@code President} alone: an office, named by its title only. */
    private boolean isBareRole(Span mention, boolean personNoun) {
        return personNoun
                && mention.length() == 1
                && Character.isUpperCase(text.word(mention.start()).codePointAt(0));
    }

    private boolean isBody(Span mention, int head, List<String> base, boolean personNoun) {
        if (personNoun) return false;
        String name = text.scores().name(head), word = text.word(head);
        boolean acronym =
                word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
        if (name.endsWith("ORG") || name.endsWith("LOC") || acronym) return true;
        if (bodies.isTitled(mention) || text.pos(head).equals("PROPN") && bodies.isBody(word)) return true;
        boolean plural = text.tag(head).equals("NNS") && !text.lower(head).equals("police");
        return base.stream().anyMatch(ORGANISATION::contains) && !plural && !ONE.contains(text.lower(mention.start()));
    }

    private Source person(Span mention, Names.Name name, @Nullable String role) {
        Names.Name full = names.fullest(name);
        List<Span> mentions = new ArrayList<>(List.of(text.span(mention)));
        if (!mentions.contains(text.span(full.words()))) mentions.add(text.span(full.words()));
        return new Source(
                SourceKind.NAMED_PERSON,
                mentions,
                text.words(mention),
                text.words(full.words()),
                role,
                null,
                null,
                null,
                null);
    }

    /** {@code Mara Lind and Ben Tann}. */
    private Source people(Span mention, List<Names.Name> several) {
        String name = several.stream()
                .map(one -> text.words(names.fullest(one).words()))
                .collect(Collectors.joining(" and "));
        return new Source(
                SourceKind.NAMED_PERSON,
                List.of(text.span(mention)),
                text.words(mention),
                name,
                null,
                null,
                several.size(),
                null,
                null);
    }

    private Source plain(SourceKind kind, Span mention, @Nullable String name) {
        @Nullable String full = name == null || kind != SourceKind.NAMED_ORGANISATION ? name : bodies.full(name);
        return new Source(kind, List.of(text.span(mention)), text.words(mention), full, null, null, null, null, null);
    }

    /** The same source once more: the words here, and those that first told who it is. */
    private Source again(Source before, Span mention) {
        Span here = text.span(mention),
                told = before.mentions().get(before.mentions().size() - 1);
        List<Span> mentions = here.equals(told) ? List.of(here) : List.of(here, told);
        return new Source(
                before.kind(),
                mentions,
                text.words(mention),
                before.name(),
                before.role(),
                before.affiliation(),
                before.count(),
                before.anonymity(),
                null);
    }

    /** The last single person whose role turns on the same noun. */
    private @Nullable Source sameNoun(List<String> base) {
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - 6); i--) {
            String role = earlier.get(i).role();
            if (role == null) continue;
            String last = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            if (base.contains(last)) return earlier.get(i);
        }
        return null;
    }

    /**
     * Whether a mention can speak: not a pronoun that stands for a thing, nor, before a verb that things are subjects
     * of too, a noun that is not known to be of people, bodies or documents: {@code the episode suggests}.
     *
     * @param showing whether the cue is such a verb
     */
    public boolean canSpeak(Span mention, boolean showing) {
        int head = descriptions.head(mention);
        if (NO_SPEAKER.contains(text.lower(head)) || NOBODY.contains(text.lower(mention.start()))) return false;
        if (!showing
                || !text.tag(head).equals("NN")
                || Character.isUpperCase(text.word(head).codePointAt(0))) return true;
        return isSpeaker(text, mention) || names.personIn(mention) != null;
    }

    /**
     * Whether a phrase, by the noun that it turns on, speaks of somebody or something that can speak: a name, a pronoun
     * of a person, or a noun of people, bodies or documents.
     */
    static boolean isSpeaker(Text text, Span mention) {
        int head = new Descriptions(text).head(mention);
        if (text.tag(head).equals("PRP") || text.tag(head).equals("WP")) return true;
        if (Character.isUpperCase(text.word(head).codePointAt(0))
                        && text.sentence(head).start() != head
                || !text.scores().name(head).equals("O")) return true;
        List<String> base = CueWords.baseForms(text.lower(head));
        return Descriptions.isPerson(base)
                || base.stream().anyMatch(ORGANISATION::contains)
                || isDocument(text.lower(head))
                || Descriptions.isAgentNoun(base)
                || Set.of("some", "many", "others", "most", "few", "one", "both", "those")
                        .contains(text.lower(head));
    }

    /** Whether the noun is one of a document. */
    static boolean isDocument(String noun) {
        return CueWords.baseForms(noun).stream().anyMatch(DOCUMENT::contains);
    }
}
