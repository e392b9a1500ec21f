package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Certainty;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Text;
import io.sayso.reading.attribution.Acts;
import io.sayso.reading.attribution.Anonymities;
import io.sayso.reading.attribution.Carriers;
import io.sayso.reading.attribution.SourceFinder;
import io.sayso.reading.attribution.Speaker;
import io.sayso.reading.certainty.Clause;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the marks of one text together into its statements. */
final class Assembly {
    private final Text text;
    private final MarksInOrder others;
    private final Confidence confidence;
    private final List<Attribution> attributions = new ArrayList<>();
    private final SourceFinder sources;
    private final Carriers carriers;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Assembly(Text text, List<Mark> marks) {
        this.text = text;
        List<Mark> rest = new ArrayList<>();
        for (Mark mark : marks)
            if (mark instanceof Attribution attribution) attributions.add(attribution);
            else rest.add(mark);
        others = new MarksInOrder(rest);
        confidence = new Confidence(text);
        sources = new SourceFinder(text);
        carriers = new Carriers(text, attributions);
    }

    List<Statement> statements() {
        List<Attribution> stated = attributions.stream()
                .filter(a -> new Utterance(text, a).isStatement() && isSomebodys(a))
                .toList();
        Attribution before = null;
        for (Attribution attribution : stated) {
            if (Anonymities.isTerms(text, attribution)) {
                terms(attribution);
                continue;
            }
            attributed(attribution, before);
            before = attribution;
        }
        for (Span range : new OwnVoice(text, stated).ranges()) own(range);
        statements.sort(
                Comparator.comparing((Statement s) -> s.passages().get(0)).thenComparing(Statement::id));
        return Answers.link(text, Nesting.link(statements));
    }

    /** Whoever of this sentence or the one before is unnamed, asked for that. */
    private void terms(Attribution attribution) {
        int word = text.wordsIn(attribution.span()).start();
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            int there = text.wordsIn(Span.hull(statement.passages())).start();
            if (text.sentenceOf(word) - text.sentenceOf(there) > 1) return;
            if (statement.source().kind() == SourceKind.UNNAMED
                    && statement.source().anonymity() == null)
                statements.set(i, statement.from(Anonymities.terms(text, statement.source(), word)));
        }
    }

    /** Whether somebody is said to say it; if the sentence names nobody who can speak, the outlet says it. */
    private boolean isSomebodys(Attribution attribution) {
        if (OpenQuestion.in(text, ranges(attribution.cues())) != null) return true;
        Span mention = Speaker.of(text, attribution);
        if (mention == null) return Speaker.mayBeUnknown(text, attribution) || isJoined(attribution);
        boolean showing = Acts.isShowing(text, ranges(attribution.cues()));
        return sources.canSpeak(mention, showing) || Speaker.mayBeUnknown(text, attribution);
    }

    private boolean isJoined(Attribution attribution) {
        if (attribution.cues().isEmpty()) return false;
        return text.relation(text.wordsIn(attribution.cues().get(0)).end() - 1).equals("conj");
    }

    private void attributed(Attribution attribution, @Nullable Attribution before) {
        List<Span> cues = ranges(attribution.cues()), contents = ranges(attribution.contents());
        String question = OpenQuestion.in(text, cues);
        if (question != null) {
            Source outlet = Source.outlet(text.report().imprint().outlet());
            Certainty unknown = OpenQuestion.certainty(question);
            add(attribution.contents(), outlet, Act.ASSERTS, Speech.NARRATED, unknown, Polarity.UNKNOWN, attribution);
            return;
        }
        Act act = Acts.of(text, cues, contents);
        List<Span> passages = contents.isEmpty() || act == Act.DECLINES_TO_COMMENT
                ? List.of(text.span(trimmed(text.wordsIn(attribution.span()))))
                : attribution.contents();
        Clause clause = new Clause(text, text.wordsIn(passages.get(0)), others.hedges(passages.get(0)));
        Wording wording = new Wording(text, act, cues, contents, clause);
        add(
                passages,
                source(attribution, before),
                wording.act(),
                wording.speech(),
                wording.certainty(),
                wording.polarity(),
                attribution);
    }

    private Source source(Attribution attribution, @Nullable Attribution before) {
        Carriers.Carried carried = carriers.of(attribution);
        if (carried.teller() != null)
            return Anonymities.terms(
                            text,
                            sources.find(carried.teller()),
                            carried.teller().start())
                    .through(carried.via());
        Span mention = Speaker.of(text, attribution);
        if (mention == null && before != null && sharesSource(attribution, before)) mention = Speaker.of(text, before);
        if (mention == null) return Source.notGiven().through(carried.via());
        return Anonymities.terms(text, sources.find(mention), mention.start()).through(carried.via());
    }

    /** {@code She said no and warned …}; and a quotation that goes on, or stands alone, in its speaker's paragraph. */
    private boolean sharesSource(Attribution attribution, Attribution before) {
        if (before.sources().isEmpty()) return false;
        if (attribution.cues().isEmpty()) {
            int here = text.wordsIn(attribution.contents().get(0)).start();
            int there = text.wordsIn(before.sources().get(0)).start();
            return text.isQuoted(here) && text.paragraphOf(here) == text.paragraphOf(there);
        }
        if (before.cues().isEmpty()) return false;
        int cue = text.wordsIn(attribution.cues().get(0)).end() - 1;
        int cueBefore = text.wordsIn(before.cues().get(0)).start();
        return text.sentenceOf(cue) == text.sentenceOf(cueBefore)
                && text.relation(cue).equals("conj");
    }

    private void own(Span range) {
        Span words = OpenQuestion.asked(text, range);
        Span passage = text.span(words.equals(range) ? trimmed(range) : words);
        String open =
                OpenQuestion.in(text, List.of(new Span(range.start(), Math.min(range.end(), range.start() + 12))));
        Clause clause = new Clause(text, range, others.hedges(passage));
        Source outlet = Source.outlet(text.report().imprint().outlet());
        if (open != null)
            add(
                    List.of(passage),
                    outlet,
                    Act.ASSERTS,
                    Speech.NARRATED,
                    OpenQuestion.certainty(open),
                    Polarity.UNKNOWN,
                    null);
        else if (range.end() < text.size() && text.word(range.end()).equals("?")
                || text.word(range.end() - 1).equals("?"))
            add(
                    List.of(passage),
                    outlet,
                    Act.ASKS,
                    Speech.NARRATED,
                    OpenQuestion.certainty(null),
                    Polarity.UNKNOWN,
                    null);
        else add(List.of(passage), outlet, Act.ASSERTS, Speech.NARRATED, clause.certainty(), clause.polarity(), null);
    }

    private void add(
            List<Span> passages,
            Source source,
            Act act,
            Speech speech,
            Certainty certainty,
            Polarity polarity,
            @Nullable Attribution attribution) {
        String kind = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Span first = passages.get(0);
        int at = source.mentions().isEmpty()
                ? first.start()
                : source.mentions().get(0).start();
        String id = "%s:%d-%d:%d".formatted(kind, first.start(), first.end(), at);
        if (!ids.add(id)) return;
        double sure = confidence.of(passages, attribution != null);
        statements.add(new Statement(
                id,
                passages,
                source,
                act,
                speech,
                certainty,
                polarity,
                null,
                null,
                marks(passages, attribution),
                sure));
    }

    /** The attribution, then what stands in the words of its source and cue, and in the passages. */
    private List<String> marks(List<Span> passages, @Nullable Attribution attribution) {
        Set<String> marks = new LinkedHashSet<>();
        List<Span> parts = new ArrayList<>(passages);
        if (attribution != null) {
            marks.add(attribution.id());
            parts.addAll(attribution.sources());
            parts.addAll(attribution.cues());
        }
        for (Span part : parts) for (Mark mark : others.in(part)) marks.add(mark.id());
        return List.copyOf(marks);
    }

    private List<Span> ranges(List<Span> spans) {
        return spans.stream().map(text::wordsIn).toList();
    }

    /** The range without the punctuation at its ends. */
    private Span trimmed(Span range) {
        int from = range.start(), to = range.end();
        while (to - 1 > from && !text.isWordLike(to - 1) && !"”\"’)".contains(text.word(to - 1))) to--;
        while (from + 1 < to && ",;:.–—-".contains(text.word(from))) from++;
        return new Span(from, to);
    }
}
