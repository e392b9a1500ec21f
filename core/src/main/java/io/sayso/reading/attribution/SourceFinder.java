package io.sayso.reading.attribution;

import io.sayso.reading.Anonymity;
import io.sayso.reading.Lexicon;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who a source is from the words that mention it: {@code four officials} → unnamed, 4. Pronouns and short forms
 * are resolved within the report where one candidate stands out; unresolved ones stay as they stand.
 */
public final class SourceFinder {
    private static final Lexicon LISTS = Lexicon.read(SourceFinder.class, "sources.txt");
    private static final Set<String> ORGANISATION = LISTS.list("organisation"),
            DOCUMENT = LISTS.list("document"),
            PERSON = LISTS.list("person"),
            TITLES = LISTS.list("titles"),
            ONE = LISTS.list("one");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Set<String> PERSONAL = Set.of("he", "she"),
            THING = Set.of("it", "they"),
            STARTERS = Set.of("the", "a", "an", "some", "two");

    private final Text text;
    private final Names names;
    private final List<Source> earlier = new ArrayList<>();

    public SourceFinder(Text text) {
        this.text = text;
        this.names = new Names(text);
    }

    /** The source that {@code mention}, a range of words, speaks of. To be called in reading order. */
    public Source find(Span mention) {
        Source source = resolve(mention);
        earlier.add(source);
        return source;
    }

    private Source resolve(Span mention) {
        String words = text.words(mention).toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(words) || words.equals("who")) {
            Names.Name person = names.personBefore(mention.start());
            if (person != null) return person(mention, person, null);
        }
        if (THING.contains(words)) {
            Source last = lastBefore(mention, SourceKind.NAMED_ORGANISATION, SourceKind.UNNAMED);
            if (last != null) return again(last, mention);
        }
        Names.Name person = names.personIn(mention);
        if (person != null) return person(mention, person, role(mention, person.words()));
        int head = head(mention);
        String noun = text.lower(head);
        List<String> base = CueWords.baseForms(noun);
        if (text.lower(mention.start()).equals("the") && base.stream().anyMatch(PERSON::contains)) {
            Source same = sameNoun(base);
            if (same != null) return again(same, mention);
        }
        if (base.stream().anyMatch(DOCUMENT::contains)) return plain(SourceKind.DOCUMENT, mention, null, null, null);
        boolean entity = text.scores().name(head).endsWith("ORG")
                || text.scores().name(head).endsWith("LOC");
        boolean plural = text.tag(head).equals("NNS") && !Set.of("police").contains(noun);
        boolean personNoun = base.stream().anyMatch(PERSON::contains);
        boolean body = base.stream().anyMatch(ORGANISATION::contains)
                && !personNoun
                && !plural
                && !ONE.contains(text.lower(mention.start()));
        if (entity && !personNoun || body)
            return plain(SourceKind.NAMED_ORGANISATION, mention, bare(mention), null, null);
        return unnamed(mention, head);
    }

    private Source unnamed(Span mention, int head) {
        Integer count = null;
        for (int i = mention.start(); i <= head; i++) {
            Integer number = NUMBERS.get(text.lower(i));
            if (number != null && i < head) count = number;
        }
        boolean singular = text.tag(head).equals("NN");
        if (count == null && singular && ONE.contains(text.lower(mention.start()))) count = 1;
        Span affiliation = null;
        int from = mention.start();
        while (from < head
                && (STARTERS.contains(text.lower(from))
                        || NUMBERS.containsKey(text.lower(from))
                        || ONE.contains(text.lower(from)))) from++;
        int to = from;
        while (to < head && !text.scores().name(to).equals("O")) to++;
        if (to > from) affiliation = new Span(from, to);
        boolean isRole = PERSON.stream().anyMatch(CueWords.baseForms(text.lower(head))::contains);
        String role = isRole && to <= head ? text.words(new Span(to, head + 1)) : null;
        Source plain =
                plain(SourceKind.UNNAMED, mention, null, role, affiliation == null ? null : text.words(affiliation));
        return new Source(
                plain.kind(), plain.mentions(), plain.text(), null, role, plain.affiliation(), count, null, null);
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

    private Source plain(
            SourceKind kind, Span mention, @Nullable String name, @Nullable String role, @Nullable String affiliation) {
        return new Source(
                kind, List.of(text.span(mention)), text.words(mention), name, role, affiliation, null, null, null);
    }

    private Source again(Source before, Span mention) {
        List<Span> mentions = new ArrayList<>(List.of(text.span(mention)));
        for (Span other : before.mentions()) if (!mentions.contains(other)) mentions.add(other);
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

    private @Nullable Source lastBefore(Span mention, SourceKind... kinds) {
        int paragraph = text.paragraphOf(mention.start());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Source source = earlier.get(i);
            if (source.mentions().isEmpty() || !List.of(kinds).contains(source.kind())) continue;
            int at = text.wordsIn(source.mentions().get(0)).start();
            return at < mention.start() && paragraph - text.paragraphOf(at) <= 1 ? source : null;
        }
        return null;
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

    /** {@code the defence secretary} after a name, or the nouns before it, without articles and plain titles. */
    private @Nullable String role(Span mention, Span name) {
        int from = name.end(), to = mention.end();
        if (from < to && text.word(from).equals(",")) {
            from++;
            if (from < to && (text.lower(from).equals("the") || ONE.contains(text.lower(from)))) from++;
            int end = from;
            while (end < to && !text.word(end).equals(",")) end++;
            if (end > from && text.pos(from).matches("NOUN|PROPN|ADJ")) return text.words(new Span(from, end));
            return null;
        }
        int before = mention.start();
        if (before < name.start() && text.lower(before).equals("the")) before++;
        if (before >= name.start() || text.lower(before).matches("mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?")) return null;
        return text.words(new Span(before, name.start()));
    }

    private int head(Span mention) {
        for (int i = mention.start(); i < mention.end(); i++)
            if (!mention.contains(new Span(text.head(i), text.head(i) + 1))
                    && text.isWordLike(i)
                    && !text.pos(i).equals("ADP")) return i;
        return mention.start();
    }

    /** The mention up to its first comma, without its article. */
    private String bare(Span mention) {
        int from = mention.start(), to = from;
        if (mention.length() > 1 && Set.of("the", "a", "an").contains(text.lower(from))) from++;
        to = from;
        while (to < mention.end() && !text.word(to).equals(",")) to++;
        return text.words(new Span(from, Math.max(to, from + 1)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String pair : LISTS.list("numbers")) numbers.put(pair.split("=")[0], Integer.parseInt(pair.split("=")[1]));
        return Map.copyOf(numbers);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** The same source, not named because it asked. */
    static Source anonymous(Source source, Anonymity anonymity) {
        return new Source(
                source.kind(),
                source.mentions(),
                source.text(),
                source.name(),
                source.role(),
                source.affiliation(),
                source.count(),
                anonymity,
                source.via());
    }
}
