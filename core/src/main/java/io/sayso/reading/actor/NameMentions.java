package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import io.sayso.reading.Text;
import io.sayso.reading.actor.ActorWords.Gender;
import io.sayso.reading.actor.KnownActors.Known;
import io.sayso.reading.actor.NameRuns.NameRun;
import io.sayso.report.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People, bodies and states that a text names. A state or its capital counts only where it acts ({@link StateDeeds}).
 */
final class NameMentions {
    private static final Set<String> OF_A_PERSON = Set.of("body of state", "crowd");

    private final Text text;
    private final @Nullable LocalDate published;
    private final StateDeeds deeds;
    private final List<Mention> mentions = new ArrayList<>();

    NameMentions(Text text) {
        this.text = text;
        this.published = text.report().imprint().published() == null
                ? null
                : text.report().imprint().published().date();
        this.deeds = new StateDeeds(text);
    }

    List<Mention> find() {
        for (NameRun run : NameRuns.of(text)) {
            Span words = run.words();
            Known ours = KnownActors.ours(text.words(words));
            if (ours != null)
                mentions.add(Mention.named(words, head(words), ActorKind.OFFICE, text.words(words))
                        .as(ours));
            else if (run.type().equals("PER")) person(words);
            else if (run.type().equals("ORG")) body(words);
            else other(words);
        }
        return mentions;
    }

    private void person(Span name) {
        if (isOwnedBody(name)) return;
        int from = name.start(), limit = text.sentence(from).start();
        Nouns.Noun office = null;
        Gender gender = Gender.UNKNOWN;
        while (from > limit && ActorWords.isTitle(text.word(from - 1))) gender = ActorWords.gender(text.word(--from));
        if (from > limit) office = ActorWords.nounAt(text, from - 1);
        Mention mention = Mention.named(new Span(from, name.end()), head(name), ActorKind.PERSON, text.words(name));
        if (office != null && !office.plural() && !isBody(office)) {
            NounPhrase phrase = NounPhrase.endingAt(text, from - 1, office);
            mention = Mention.named(
                            new Span(phrase.words().start(), name.end()),
                            head(name),
                            ActorKind.PERSON,
                            text.words(name))
                    .with(phrase.role(), phrase.affiliation(), ActorWords.gender(office.singular()));
        }
        mentions.add(mention.with(null, null, gender));
    }

    private static boolean isBody(Nouns.Noun noun) {
        return noun.list().startsWith("body") || noun.list().equals("crowd");
    }

    /** Whether it only names a body ({@code the Lind administration}), which is then one mention. */
    private boolean isOwnedBody(Span name) {
        if (name.end() >= text.sentence(name.start()).end()) return false;
        Nouns.Noun noun = nounFrom(name.end());
        return noun != null && OF_A_PERSON.contains(noun.list());
    }

    private Nouns.@Nullable Noun nounFrom(int word) {
        int limit = Math.min(text.sentence(word).end(), word + 2);
        for (int i = word; i < limit; i++) {
            Nouns.Noun noun = ActorWords.nounAt(text, i);
            if (noun != null && i - noun.length() + 1 == word) return noun;
        }
        return null;
    }

    private void body(Span words) {
        if (isOwnedBody(words) || isThing(words)) return;
        Countries.Country state = Countries.at(text, words.start(), words.end());
        if (state != null && state.end() == words.end()) {
            other(words);
            return;
        }
        Span whole = state == null ? withState(words) : words;
        String name = text.words(whole);
        if (whole.start() < words.start()) state = Countries.at(text, whole.start(), words.start());
        Mention mention = Mention.named(whole, head(words), ActorKind.ORGANISATION, name);
        if (state != null && state.form() != Countries.Form.PEOPLE)
            mention = mention.with(null, state.iso(), Gender.UNKNOWN);
        Known known = KnownActors.find(name, published);
        if (known == null && state != null)
            known = KnownActors.find(text.words(new Span(state.end(), words.end())), published);
        mentions.add(known == null ? mention : mention.as(known));
    }

    /** {@code Kelmari} before {@code Air Force} is part of the name. */
    private Span withState(Span words) {
        Nouns.Noun noun = ActorWords.nounAt(text, words.end() - 1);
        if (noun == null || !noun.list().startsWith("body of state")) return words;
        int first = text.sentence(words.start()).start();
        for (int from = words.start() - 1; from >= Math.max(first, words.start() - 2); from--) {
            Countries.Country state = Countries.at(text, from, words.start());
            if (state != null && state.end() == words.start()) return new Span(from, words.end());
        }
        return words;
    }

    /** {@code a UAV}, {@code two APCs}: what is counted so, in one word of capitals, is no body. */
    private boolean isThing(Span words) {
        if (words.length() > 1) return false;
        if (AssetWords.nounAt(text, words.start()) != null) return true;
        int before = words.start() - 1;
        return before >= text.sentence(words.start()).start()
                && text.lower(before).matches("an?|two|three|four|five|six|several");
    }

    private void other(Span words) {
        Countries.Country state = Countries.at(text, words.start(), words.end());
        if (state == null || state.end() != words.end()) return;
        if (state.form() == Countries.Form.PEOPLE) {
            mentions.add(new Mention(
                    words,
                    head(words),
                    ActorKind.PEOPLE,
                    null,
                    null,
                    null,
                    state.iso(),
                    null,
                    Gender.UNKNOWN,
                    false,
                    false,
                    List.of()));
            return;
        }
        if (!deeds.acts(words, head(words), state.form())) return;
        String name = state.form() == Countries.Form.NAME ? text.words(words) : Countries.name(state.iso());
        mentions.add(Mention.named(words, head(words), ActorKind.STATE, name)
                .as(new Known("state " + state.iso(), null, state.iso())));
    }

    /** The word of a range that hangs on a word outside it. */
    private int head(Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            int head = text.head(i);
            if (head == i || head < words.start() || head >= words.end()) return i;
        }
        return words.end() - 1;
    }
}
