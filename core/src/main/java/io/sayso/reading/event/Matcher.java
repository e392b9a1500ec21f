package io.sayso.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries the patterns of a verb on its clause; the first that fits is what was done. */
final class Matcher {
    private final Parse parse;
    private final int predicate;
    private final Roles roles;

    Matcher(Parse parse, int predicate, Roles roles) {
        this.parse = parse;
        this.predicate = predicate;
        this.roles = roles;
    }

    @Nullable Pattern first(List<Pattern> patterns) {
        for (Pattern pattern : patterns) if (fits(pattern)) return pattern;
        return null;
    }

    private boolean fits(Pattern pattern) {
        for (String word : pattern.words()) if (!stands(word)) return false;
        Set<String> subject = pattern.subject(), object = pattern.object();
        if (subject != null && !one(roles.doers(), subject) && !(one(roles.objects(), subject) && object == null))
            return false;
        return object == null || acted(object, pattern.words());
    }

    /** A particle beside the verb, or a preposition of what hangs on it. */
    private boolean stands(String word) {
        for (int child : parse.children(predicate)) {
            String relation = parse.relation(child);
            if (parse.lower(child).equals(word) && !relation.matches("nsubj.*|case|mark")) return true;
            if (relation.matches("obl|advcl|xcomp|obj")
                    && Words.mark(parse, child).equals(word)) return true;
        }
        int next = predicate + 1;
        return next < parse.sentence(predicate).end()
                && parse.lower(next).equals(word)
                && parse.pos(next).matches("ADP|ADV|PART|ADJ");
    }

    private boolean acted(Set<String> object, List<String> words) {
        if (object.equals(Pattern.ANY)) return !roles.objects().isEmpty();
        if (one(roles.objects(), object) || one(roles.named(), object)) return true;
        for (int oblique : roles.obliques())
            if (words.contains(Words.preposition(parse, oblique)) && Words.isOneOf(parse, oblique, object)) return true;
        for (int verb : roles.verbs()) {
            if (object.equals(Pattern.TO) && Words.mark(parse, verb).equals("to")) return true;
            String base = Acts.verb(parse.lower(verb));
            if (object.contains(parse.lower(verb)) || base != null && object.contains(base)) return true;
            for (int child : parse.children(verb))
                if (parse.relation(child).equals("aux") && object.contains(parse.lower(child))) return true;
        }
        return false;
    }

    private boolean one(List<Integer> nouns, Set<String> list) {
        for (int noun : nouns) if (Words.isOneOf(parse, noun, list)) return true;
        return false;
    }
}
