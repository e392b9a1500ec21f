package io.sayso.reading.attribution;

import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of bodies in a text, by their short forms: {@code the Times} of {@code New Harbour Times}. A short form is
 * the first or last word of just one longer name, and no place's.
 */
final class BodyNames {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> JOINS = Set.of("of", "for", "on", "the", "and", "&");

    private final Text text;
    private final Map<String, String> full = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Integer> sorts = new HashMap<>();

    BodyNames(Text text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            String name = text.scores().name(i);
            if (name.endsWith("LOC")) ambiguous.add(text.lower(i));
            boolean body = name.endsWith("LOC") || name.endsWith("ORG");
            if (body || name.endsWith("PER")) sorts.merge(text.word(i), body ? 1 : -1, Integer::sum);
        }
        for (int from = 0; from < text.size(); from++) {
            if (!text.scores().name(from).equals("B-ORG")) continue;
            int to = from + 1;
            while (to < text.sentence(from).end() && text.scores().name(to).equals("I-ORG")) to++;
            int start = ARTICLES.contains(text.lower(from)) && to > from + 1 ? from + 1 : from;
            if (to - start > 1) {
                learn(text.lower(start), text.words(new Span(start, to)));
                learn(text.lower(to - 1), text.words(new Span(start, to)));
            }
            from = to - 1;
        }
    }

    private void learn(String word, String name) {
        String other = full.putIfAbsent(word, name);
        if (other != null && !other.equalsIgnoreCase(name)) ambiguous.add(word);
    }

    /** Whether a name of one word is more often a body's or a state's in this text than a person's. */
    boolean isBody(String word) {
        return sorts.getOrDefault(word, 0) > 0;
    }

    /** The longer name that {@code name}, of one capitalised word, is short for; else {@code name}. */
    String full(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        boolean one = name.indexOf(' ') < 0 && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return one && !ambiguous.contains(word) ? full.getOrDefault(word, name) : name;
    }

    /** {@code Democracy for Iriso}: several words, each a capital's but for those that join them. */
    boolean isTitled(Span mention) {
        int capitals = 0;
        for (int i = mention.start(); i < mention.end(); i++) {
            if (Character.isUpperCase(text.word(i).codePointAt(0))
                    && text.tag(i).startsWith("NNP")) capitals++;
            else if (!JOINS.contains(text.lower(i))) return false;
        }
        return capitals > 1;
    }

    /** The name at the head of the mention; or, for a body without one, the mention up to its first comma. */
    String of(Span mention, int head) {
        int from = head, to = head + 1;
        if (!text.scores().name(head).equals("O")) {
            while (from > mention.start() && text.scores().name(from).startsWith("I-")) from--;
            while (to < mention.end() && text.scores().name(to).startsWith("I-")) to++;
            while (from > mention.start() && text.tag(from - 1).equals("NNP")) from--;
            for (int next = nameGoesOn(to, mention.end()); next > to; next = nameGoesOn(to, mention.end())) to = next;
            return text.words(new Span(from, to));
        }
        return bare(mention);
    }

    /** {@code Democracy | for Iriso}, {@code Office | of Ports and Piers}: where a name that goes on ends; or −1. */
    private int nameGoesOn(int to, int end) {
        int next = to;
        while (next < end && next < to + 2 && JOINS.contains(text.lower(next))) next++;
        boolean joined = next > to || JOINS.contains(text.lower(to - 1));
        boolean capital = next < end && Character.isUpperCase(text.word(next).codePointAt(0));
        if (!joined || !capital || !text.tag(next).startsWith("NNP")) return -1;
        while (next < end && text.tag(next).startsWith("NNP")) next++;
        return next;
    }

    /** The mention up to its first comma, without its article. */
    String bare(Span mention) {
        int from = mention.start(), to = from;
        if (mention.length() > 1 && Set.of("the", "a", "an").contains(text.lower(from))) from++;
        to = from;
        while (to < mention.end() && !text.word(to).equals(",")) to++;
        return text.words(new Span(from, Math.max(to, from + 1)));
    }
}
