package io.sayso.reading.actor;

import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorWords.Gender;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom {@code he} and {@code she} speak of, where just one person of the sentence, or of the one before, can be
 * meant; whoever does the thing that the pronoun's own clause goes on with comes first. Pronouns in quotation marks,
 * and those that could be of two, are left alone.
 */
final class Pronouns {
    /** A pronoun, and the number of a mention of whom it speaks of. */
    record Resolved(int word, int mention) {}

    private static final Map<String, Gender> GENDERS = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final int MOST = 40;

    private final Text text;
    private final List<Mention> mentions;
    private final Groups groups;
    private List<Resolved> earlier = new ArrayList<>(), here = new ArrayList<>();

    Pronouns(Text text, List<Mention> mentions, Groups groups) {
        this.text = text;
        this.mentions = mentions;
        this.groups = groups;
    }

    List<Resolved> resolve() {
        List<Resolved> resolved = new ArrayList<>();
        int next = 0;
        for (Span sentence : text.sentences()) {
            earlier = here;
            here = new ArrayList<>();
            for (int i = sentence.start(); i < sentence.end(); i++) {
                while (next < mentions.size() && mentions.get(next).words().start() <= i) {
                    Mention mention = mentions.get(next);
                    if (mention.isPerson() && here.size() < MOST && mention.head() >= sentence.start())
                        here.add(new Resolved(mention.head(), next));
                    next++;
                }
                Gender gender = GENDERS.get(text.lower(i));
                if (gender == null || text.isQuoted(i) || text.isFurniture(i) || here.size() >= MOST) continue;
                Integer who = who(i, gender);
                if (who == null) continue;
                Resolved pronoun = new Resolved(i, who);
                here.add(pronoun);
                resolved.add(pronoun);
            }
        }
        return resolved;
    }

    private @Nullable Integer who(int pronoun, Gender gender) {
        Integer excluded =
                text.tag(pronoun).equals("PRP") && !isSubject(pronoun) ? subjectGroup(clause(pronoun)) : null;
        Set<Integer> inSentence = people(here, pronoun, gender, excluded);
        if (inSentence.size() == 1) return inSentence.iterator().next();
        if (inSentence.size() > 1) {
            Integer parallel = parallel(pronoun);
            return parallel != null && inSentence.contains(parallel) ? parallel : null;
        }
        Set<Integer> before = people(earlier, pronoun, gender, null);
        return before.size() == 1 && earlier.size() < MOST ? before.iterator().next() : null;
    }

    /** The people among {@code candidates} who can be meant, each by the number of its group. */
    private Set<Integer> people(List<Resolved> candidates, int pronoun, Gender gender, @Nullable Integer excluded) {
        Set<Integer> people = new LinkedHashSet<>();
        for (Resolved candidate : candidates) {
            int group = groups.of(candidate.mention());
            boolean own = mentions.get(candidate.mention()).words().end() > pronoun
                    && candidate.word() != pronoun
                    && mentions.get(candidate.mention()).words().start() <= pronoun;
            if (!own && groups.gender(group).fits(gender) && (excluded == null || excluded != group)) people.add(group);
        }
        return people;
    }

    private boolean isSubject(int word) {
        return SUBJECT.contains(text.relation(word));
    }

    /** The verb of the clause that a word stands in. */
    private int clause(int word) {
        int at = text.head(word);
        for (int step = 0; step < 30 && text.head(at) != at && !text.tag(at).matches("VB.*|MD"); step++)
            at = text.head(at);
        for (int step = 0; step < 5 && text.relation(at).equals("xcomp"); step++) at = text.head(at);
        return at;
    }

    /** Whose deed the pronoun's clause goes on with: the subject of its own verb, or of one that this is joined to. */
    private @Nullable Integer parallel(int pronoun) {
        int verb = clause(pronoun);
        if (!isSubject(pronoun)) return subjectGroup(verb);
        for (int step = 0; step < 3 && text.relation(verb).equals("conj"); step++) {
            verb = text.head(verb);
            Integer subject = subjectGroup(verb);
            if (subject != null) return subject;
        }
        return null;
    }

    private @Nullable Integer subjectGroup(int verb) {
        for (Resolved candidate : here) {
            int head = candidate.word();
            if (isSubject(head) && text.head(head) == verb) return groups.of(candidate.mention());
        }
        return null;
    }
}
