package io.sayso.reading.attribution;

import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says whom "he", "she", "it" and "they" mean as sources: the last who spoke or was the subject, outside quotations,
 * where one stands out. Otherwise nobody: a wrong name is worse than none.
 */
final class Pronouns {
    private static final int SENTENCES_BACK = 8, PARAGRAPHS_BACK = 2;

    private final Text text;
    private final Names names;
    private final List<Spoken> spoken = new ArrayList<>();

    /** A source that was told of before, where it stands. */
    private record Spoken(int at, Source source) {}

    /** Who could be meant: a name, or a source told of before. */
    record Candidate(Names.@Nullable Name name, @Nullable Source source, String key) {}

    Pronouns(Text text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** Remembers a source; to be called in reading order. */
    void hear(Span mention, Source source) {
        spoken.add(new Spoken(mention.start(), source));
    }

    /** Whom the pronoun, he or she, means; null where nobody stands out. */
    @Nullable Candidate person(int pronoun) {
        String word = Map.of("his", "he", "her", "she").getOrDefault(text.lower(pronoun), text.lower(pronoun));
        int sentence = text.sentenceOf(pronoun), last = spoken.size() - 1;
        for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            Span range = text.sentences().get(sentence - back);
            if (text.paragraphOf(pronoun) - text.paragraphOf(range.start()) > PARAGRAPHS_BACK) return null;
            while (last >= 0 && spoken.get(last).at() >= Math.min(range.end(), pronoun)) last--;
            Candidate speaker = speaker(range, last, word);
            List<Names.Name> near = new ArrayList<>(), subjects = new ArrayList<>();
            for (Names.Name name :
                    names.in(new Span(range.start(), Math.max(range.start(), Math.min(range.end(), pronoun))))) {
                int at = name.words().start();
                if (text.isQuoted(at) || text.isCaption(at) || text.isFurniture(at) || !names.agrees(name, word))
                    continue;
                near.add(name);
                if (names.isSubject(name)) subjects.add(name);
            }
            if (speaker != null) return speaker;
            if (!subjects.isEmpty()) return of(subjects.get(0));
            if (!near.isEmpty())
                return near.stream()
                                        .map(this::of)
                                        .map(Candidate::key)
                                        .distinct()
                                        .count()
                                == 1
                        ? of(near.get(0))
                        : null;
        }
        return null;
    }

    /** The last person in the sentence who is told of as a source. */
    private @Nullable Candidate speaker(Span range, int last, String pronoun) {
        for (int i = last; i >= 0 && spoken.get(i).at() >= range.start(); i--) {
            Source source = spoken.get(i).source();
            int at = spoken.get(i).at();
            if (text.isQuoted(at) || text.isCaption(at)) continue;
            if (source.kind() == SourceKind.NAMED_PERSON && source.count() == null) {
                Span full = text.wordsIn(source.mentions().get(source.mentions().size() - 1));
                Names.Name name = names.personIn(full);
                if (name != null && names.agrees(name, pronoun)) return new Candidate(null, source, key(name));
            } else if (source.kind() == SourceKind.UNNAMED && source.role() != null && isOne(at, source))
                return new Candidate(null, source, "unnamed:" + at);
        }
        return null;
    }

    private boolean isOne(int at, Source source) {
        Integer count = source.count();
        if (count != null) return count == 1;
        return text.lower(at).equals("the")
                && source.role() != null
                && !source.role().endsWith("s");
    }

    private Candidate of(Names.Name name) {
        return new Candidate(name, null, key(name));
    }

    private String key(Names.Name name) {
        return text.lower(name.words().end() - 1);
    }

    /**
     * What "it" or "they" means: the last body, or for "they" also people, told of in this paragraph or the one before.
     */
    @Nullable Source thing(int pronoun) {
        boolean they = text.lower(pronoun).equals("they");
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 6); i--) {
            Source source = spoken.get(i).source();
            int at = spoken.get(i).at();
            if (at >= pronoun || text.paragraphOf(pronoun) - text.paragraphOf(at) > 1 || text.isQuoted(at)) continue;
            boolean body =
                    source.kind() == SourceKind.NAMED_ORGANISATION || source.kind() == SourceKind.DOCUMENT && !they;
            Integer count = source.count();
            boolean people = source.kind() == SourceKind.UNNAMED && (count == null || count > 1)
                    || source.kind() == SourceKind.NAMED_PERSON && count != null;
            return body || they && people ? source : null;
        }
        return null;
    }
}
