package io.sayso.reading.attribution;

import io.sayso.reading.Lexicon;
import io.sayso.reading.NameForms;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of people in a text, as the model marks them, with what the text says of each. */
final class Names {
    /**
     * A name of one person.
     *
     * @param words without titles
     * @param titles the titles and descriptions right before it, in lower case
     */
    record Name(Span words, List<String> titles) {}

    private static final Lexicon LISTS = Lexicon.read(Names.class, "sources.txt");
    private static final Set<String> TITLES = LISTS.list("titles"), BODIES = LISTS.list("organisation");
    private static final Set<String> SHE = LISTS.list("she"), HE = LISTS.list("he");
    private static final Set<String> MALE = LISTS.list("male title"), FEMALE = LISTS.list("female title");
    private static final Map<String, String> SHORT = shortTitles();

    private final Map<String, Integer> bare = new HashMap<>();
    private final Text text;
    private final List<Name> people = new ArrayList<>();
    private final Map<String, Boolean> female = new HashMap<>();
    private final Map<String, Name> fullest = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>(), bodies = new HashSet<>();

    /** By title, the first who bear it; two families are enough to know that it tells nobody. */
    private final Map<String, List<Name>> holders = new HashMap<>();

    Names(Text text) {
        this.text = text;
        countBodies();
        for (int i = 0; i < text.size(); i++) {
            if (!text.scores().name(i).endsWith("PER")) continue;
            int to = i + 1;
            while (to < text.sentence(i).end()
                    && (text.scores().name(to).equals("I-PER") || goesOn(to) || isAfterInitial(to) || isHyphenated(to)))
                to++;
            add(i, to);
            i = to - 1;
        }
        for (Name name : people) learn(name);
    }

    /** Names of one word that are a body's more often than a person's in this text. */
    private void countBodies() {
        Map<String, Integer> balance = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            String name = text.scores().name(i);
            if (name.equals("B-ORG")) balance.merge(text.word(i), 1, Integer::sum);
            else if (name.equals("B-PER")) balance.merge(text.word(i), -1, Integer::sum);
        }
        balance.forEach((word, times) -> {
            if (times > 0) bodies.add(word);
        });
    }

    /** {@code Paul D. | Ryan}: the model begins a new name after an initial. */
    private boolean goesOn(int word) {
        return text.scores().name(word).equals("B-PER")
                && text.span(word - 1).end() + 1 >= text.span(word).start()
                && text.isWordLike(word - 1)
                && text.sentenceOf(word - 1) == text.sentenceOf(word)
                && !text.tag(word - 1).equals("POS");
    }

    /** {@code Jo | -Anne}, where the model ends the name at the hyphen: at the hyphen, or right after it. */
    private boolean isHyphenated(int word) {
        boolean glued = text.span(word - 1).end() == text.span(word).start();
        if (text.word(word).equals("-"))
            return glued
                    && word + 1 < text.size()
                    && text.span(word).end() == text.span(word + 1).start()
                    && Character.isUpperCase(text.word(word + 1).codePointAt(0));
        return glued
                && text.word(word - 1).equals("-")
                && Character.isUpperCase(text.word(word).codePointAt(0));
    }

    /** {@code Mara H. | Lind}, where the model ends the name at the initial. */
    private boolean isAfterInitial(int word) {
        return NameForms.isInitial(text.word(word - 1)) && text.tag(word).equals("NNP");
    }

    private void add(int first, int to) {
        int from = first;
        while (from < to - 1 && TITLES.contains(text.lower(from))) from++;
        boolean onlyTitle = to - from == 1 && (TITLES.contains(text.lower(from)) || BODIES.contains(text.lower(from)));
        if (to - from == 1 && bodies.contains(text.word(from))) return;
        boolean ofOther = to < text.size()
                && text.tag(to).startsWith("NN")
                && !text.isCaption(to)
                && (text.relation(from).equals("compound")
                        || text.tag(to).equals("NN") && BODIES.contains(text.lower(to)));
        if (onlyTitle || ofOther || !Character.isLetter(text.word(from).codePointAt(0))) return;
        List<String> titles = new ArrayList<>();
        int sentence = text.sentence(from).start();
        for (int i = from - 1; i >= sentence && i >= from - 4 && isTitleWord(i); i--)
            titles.add(SHORT.getOrDefault(text.lower(i), text.lower(i)));
        people.add(new Name(new Span(from, to), List.copyOf(titles)));
    }

    private boolean isTitleWord(int word) {
        return TITLES.contains(text.lower(word)) || text.tag(word).startsWith("N") && text.isWordLike(word);
    }

    private void learn(Name name) {
        String family = family(name);
        for (String title : name.titles()) {
            List<Name> bearers = holders.computeIfAbsent(title, t -> new ArrayList<>(2));
            if (bearers.size() < 2 && bearers.stream().noneMatch(b -> family(b).equals(family))) bearers.add(name);
        }
        Boolean woman = null;
        for (String title : name.titles()) {
            if (MALE.contains(title)) woman = false;
            if (FEMALE.contains(title)) woman = true;
        }
        String given = text.lower(name.words().start());
        if (woman == null && name.words().length() > 1)
            woman = SHE.contains(given) ? Boolean.TRUE : HE.contains(given) ? false : null;
        if (woman != null) {
            Boolean before = female.putIfAbsent(family, woman);
            if (before != null && !before.equals(woman)) ambiguous.add(family); // husband and wife
        }
        if (name.words().length() < 2) {
            bare.merge(family, 1, Integer::sum);
            return;
        }
        if (!fullest.containsKey(family) && bare.getOrDefault(family, 0) >= NameForms.HELD) ambiguous.add(family);
        Name other = fullest.putIfAbsent(family, name);
        if (other != null
                && !text.words(other.words()).equalsIgnoreCase(text.words(name.words()))
                && !text.lower(other.words().start())
                        .equals(text.lower(name.words().start()))) ambiguous.add(family);
    }

    /**
     * Whether the name can be that of whom {@code pronoun}, he or she, speaks of: nothing in the text says otherwise.
     */
    boolean agrees(Name name, String pronoun) {
        Boolean woman = female.get(family(name));
        return woman == null || woman == pronoun.equals("she");
    }

    /** The people named in a range of words, in reading order. */
    List<Name> in(Span range) {
        int low = 0, high = people.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.get(middle).words().start() < range.start()) low = middle + 1;
            else high = middle;
        }
        int to = low;
        while (to < people.size() && people.get(to).words().end() <= range.end()) to++;
        return people.subList(low, to);
    }

    /** The person whom a mention names: not one whom it only belongs to ({@code an aide to Mr Lind}). */
    @Nullable Name personIn(Span mention) {
        Name found = null;
        for (Name name : in(mention)) {
            boolean owner = name.words().end() < text.size()
                    && text.tag(name.words().end()).equals("POS");
            if (owner || afterPreposition(mention, name.words().start())) continue;
            if (found != null && !describes(found, name)) return found;
            found = name;
        }
        return found;
    }

    /** {@code Lind campaign spokesman Ben Tann}: nouns alone lead from one name to the other, so the last is meant. */
    private boolean describes(Name first, Name next) {
        int from = first.words().end(), to = next.words().start();
        if (from == to) return false;
        for (int i = from; i < to; i++)
            if (!text.tag(i).startsWith("NN") && !text.tag(i).startsWith("JJ")) return false;
        return true;
    }

    /** The person whose deed a phrase tells of, {@code Mara Lind's} or {@code Mara Lind's decision}; null for none. */
    @Nullable Name ownerIn(Span mention) {
        for (Name name : in(mention)) {
            int mark = name.words().end();
            if (mark < text.size()
                    && text.tag(mark).equals("POS")
                    && !afterPreposition(mention, name.words().start())) return name;
        }
        return null;
    }

    /** The people whom a mention names side by side, {@code Mara Lind and Ben Tann}; else none. */
    List<Name> together(Span mention) {
        List<Name> together = new ArrayList<>();
        for (Name name : in(mention)) {
            if (together.isEmpty()) {
                if (afterPreposition(mention, name.words().start())) return List.of();
                together.add(name);
            } else if (Set.of("and", "&", ",").contains(joint(name))) together.add(name);
        }
        boolean joined = together.stream().skip(1).anyMatch(name -> !joint(name).equals(","));
        return joined ? together : List.of();
    }

    /** What stands before the name and its titles: {@code and} in {@code and Senator Mara Lind}. */
    private String joint(Name name) {
        int before = name.words().start() - 1;
        while (before > 0
                && (text.tag(before).startsWith("N") || text.tag(before).startsWith("JJ"))) before--;
        return before < 0 ? "" : text.lower(before);
    }

    /** The word that the name turns on. */
    private int head(Name name) {
        int head = name.words().start();
        while (name.words().contains(new Span(text.head(head), text.head(head) + 1)) && text.head(head) != head)
            head = text.head(head);
        return head;
    }

    private boolean afterPreposition(Span mention, int name) {
        for (int i = name - 1; i > mention.start(); i--) {
            if (text.word(i).equals(",")) return false;
            if (text.tag(i).equals("IN") || text.tag(i).equals("TO")) return true;
        }
        return false;
    }

    /** Whether the name is the subject of a verb, and in no quotation, caption or comparison. */
    boolean isSubject(Name name) {
        return text.relation(head(name)).startsWith("nsubj");
    }

    /** The fullest form of the name in the text, if all full names that end in its last word are one; else the name. */
    Name fullest(Name name) {
        if (name.words().length() > 1) return name;
        String family = family(name);
        Name full = fullest.get(family);
        return full == null || ambiguous.contains(family) ? name : full;
    }

    /** The person whose full name in the text ends in this word, where it is one person's; else null. */
    @Nullable Name ofFamily(int word) {
        String family = text.lower(word);
        return Character.isUpperCase(text.word(word).codePointAt(0)) && !ambiguous.contains(family)
                ? fullest.get(family)
                : null;
    }

    /** The one person before a word who bears the title {@code role}, {@code senator}; null for none or several. */
    @Nullable Name holder(List<String> role, int before) {
        Map<String, Name> found = new HashMap<>();
        for (String title : role)
            for (Name name : holders.getOrDefault(title, List.of()))
                if (name.words().start() < before)
                    found.merge(
                            family(name),
                            name,
                            (a, b) -> a.words().start() < b.words().start() ? a : b);
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    /** The family's name, in lower case: the last word, but for {@code Jr.} and its like. */
    private String family(Name name) {
        int last = name.words().end() - 1;
        while (last > name.words().start() && NameForms.isSuffix(text.word(last))) last--;
        return text.lower(last);
    }

    private static Map<String, String> shortTitles() {
        Map<String, String> titles = new HashMap<>();
        for (String pair : LISTS.list("short titles")) titles.put(pair.split("=")[0], pair.split("=")[1]);
        return Map.copyOf(titles);
    }
}
