package io.sayso.reading.event;

import io.sayso.reading.Actor;
import io.sayso.reading.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the actor marks that a clause's words name: {@code condemned Ostland's decision} → Ostland. Goes from a noun to
 * who owns it, and no further.
 */
final class Linking {
    private static final Set<String> TOWARDS = Set.of(
            "on", "against", "with", "to", "for", "at", "into", "over", "towards", "toward", "between", "upon", "onto");

    private static final Set<String> BEHIND =
            Set.of("on", "against", "with", "to", "for", "at", "into", "towards", "toward", "between", "upon", "by");

    /** How many words behind a verb an actor is looked for. */
    private static final int REACH = 20;

    private final Parse parse;
    private final MarkIndex marks;

    Linking(Parse parse, MarkIndex marks) {
        this.parse = parse;
        this.marks = marks;
    }

    boolean isActor(int word) {
        return !named(word).isEmpty();
    }

    /** Ids of the actors that these words name, each actor once. */
    List<String> ids(List<Integer> words) {
        List<Integer> at = new ArrayList<>();
        for (int word : words) at.addAll(named(word));
        return marks.actors(at);
    }

    /** Who does it: what the words name, or whose members they are. */
    List<String> doers(List<Integer> words) {
        List<Integer> at = new ArrayList<>();
        for (int word : words) {
            List<Integer> named = named(word);
            at.addAll(named.isEmpty() ? owners(word, Set.of("of")) : named);
        }
        return marks.actors(at);
    }

    /** Whom it is done to. */
    List<String> recipients(Pattern pattern, Roles roles) {
        if (pattern.meaning().startsWith("REWARD")) return List.of();
        List<Integer> content = roles.objects(), towards = new ArrayList<>();
        boolean forces = pattern.meaning().startsWith("MOBILIZE");
        for (int oblique : roles.obliques()) {
            String preposition = Words.preposition(parse, oblique);
            boolean asked = pattern.words().contains(preposition);
            boolean aimed = forces ? preposition.equals("against") : TOWARDS.contains(preposition);
            if (asked || aimed) towards.add(oblique);
        }
        for (int object : content)
            for (int child : parse.children(object))
                if (parse.relation(child).equals("nmod") && isAimed(child, forces)) towards.add(child);
        List<List<Integer>> tries = new ArrayList<>();
        if (pattern.object() == null) tries.add(content);
        tries.add(towards);
        if (pattern.object() != null && !forces) tries.add(content);
        for (List<Integer> words : tries) {
            List<String> ids = ids(words);
            if (!ids.isEmpty()) return ids;
        }
        if (forces) return List.of();
        List<Integer> owners = new ArrayList<>();
        for (int word : content) owners.addAll(owners(word));
        for (int word : towards) owners.addAll(owners(word));
        List<String> ids = marks.actors(owners);
        if (ids.isEmpty()) ids = ofContent(roles);
        return ids.isEmpty() ? behind(roles.predicate()) : ids;
    }

    /** The first actor behind a verb, where only a preposition and words of its phrase stand before it. */
    private List<String> behind(int verb) {
        int end = Math.min(parse.sentence(verb).end(), verb + REACH);
        for (int i = verb + 1; i < end; i++)
            if (parse.isVerb(i) || parse.word(i).matches("[;:]|--")) end = i;
        for (Map.Entry<Integer, Actor> entry : marks.actors(verb + 1, end).entrySet()) {
            int at = entry.getKey() - 1;
            while (at > verb && parse.pos(at).matches("DET|ADJ|NUM|PROPN|NOUN|PART")) at--;
            boolean doer = parse.relation(
                            marks.top(parse.wordsIn(entry.getValue().span())))
                    .startsWith("nsubj");
            if (at > verb && !doer && BEHIND.contains(parse.lower(at)))
                return List.of(entry.getValue().id());
        }
        return List.of();
    }

    private boolean isAimed(int noun, boolean forces) {
        String preposition = Words.preposition(parse, noun);
        return forces ? preposition.equals("against") : TOWARDS.contains(preposition);
    }

    /** Of {@code threatened to attack Ostland} and {@code said Ostland must leave}, Ostland. */
    private List<String> ofContent(Roles roles) {
        for (int verb : roles.verbs()) {
            for (int child : parse.children(verb))
                if (parse.relation(child).startsWith("nsubj") && isActor(child)) return ids(List.of(child));
            Roles below = Roles.of(parse, verb);
            List<Integer> words = new ArrayList<>(below.objects());
            for (int oblique : below.obliques())
                if (TOWARDS.contains(Words.preposition(parse, oblique))) words.add(oblique);
            List<String> ids = ids(words);
            if (!ids.isEmpty()) return ids;
            for (int word : List.copyOf(words)) words.addAll(owners(word));
            ids = marks.actors(words);
            if (!ids.isEmpty()) return ids;
        }
        return List.of();
    }

    /** Whether what must be done is the speaker's own to do, or anybody's: {@code Boeing says it must build more}. */
    boolean isOfSpeaker(Roles roles, List<String> actors) {
        for (int verb : roles.verbs())
            for (int child : parse.children(verb)) {
                if (!parse.relation(child).startsWith("nsubj")) continue;
                List<String> ids = ids(List.of(child));
                boolean pronoun = parse.pos(child).equals("PRON");
                return ids.isEmpty() ? pronoun : marks.othersThan(actors, ids).isEmpty();
            }
        return false;
    }

    /** The words of actors that own a noun or make it up: {@code the navy's strikes}, {@code strikes by the navy}. */
    List<Integer> owners(int noun) {
        return owners(noun, Set.of("", "'s", "’s", "'", "’", "of", "by"));
    }

    private List<Integer> owners(int noun, Set<String> prepositions) {
        List<Integer> owners = new ArrayList<>();
        for (int child : parse.children(noun)) {
            String relation = parse.relation(child);
            boolean owns = relation.equals("nmod") && prepositions.contains(Words.preposition(parse, child))
                    || prepositions.contains("") && relation.matches("compound|amod");
            if (owns) owners.addAll(named(child));
        }
        return owners;
    }

    /** The word itself where an actor stands there, or the name that is set beside it. */
    private List<Integer> named(int word) {
        if (marks.actor(word) != null) return List.of(word);
        for (int child : parse.children(word))
            if (parse.relation(child).matches("appos|flat|compound")
                    && parse.pos(child).equals("PROPN")) {
                Actor actor = marks.actor(child);
                boolean person = actor != null && actor.kind() == ActorKind.PERSON;
                if (person || actor != null && !parse.relation(child).equals("compound")) return List.of(child);
            }
        return List.of();
    }
}
