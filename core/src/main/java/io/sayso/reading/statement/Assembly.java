package io.sayso.reading.statement;

import io.sayso.reading.Act;
import io.sayso.reading.Attribution;
import io.sayso.reading.Certainty;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.Source;
import io.sayso.reading.Speech;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.reading.attribution.Acts;
import io.sayso.reading.attribution.Carriers;
import io.sayso.reading.attribution.SourceFinder;
import io.sayso.reading.certainty.Clause;
import io.sayso.reading.model.Role;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the marks of one text together into its statements. */
final class Assembly {
    /** {@code it was not clear whether}: nobody's statement but the outlet's, on what is not known. */
    private static final Pattern OPEN_QUESTION = Pattern.compile(
            "\\b(not (?:yet |immediately )?(?:clear|known)|unclear|unknown|uncertain)\\b", Pattern.CASE_INSENSITIVE);

    private final Text text;
    private final List<Hedge> hedges = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final SourceFinder sources;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Assembly(Text text, List<Mark> marks) {
        this.text = text;
        for (Mark mark : marks)
            if (mark instanceof Hedge hedge) hedges.add(hedge);
            else if (mark instanceof Attribution attribution) attributions.add(attribution);
        sources = new SourceFinder(text);
    }

    List<Statement> statements() {
        Attribution before = null;
        for (Attribution attribution : attributions) {
            attributed(attribution, before);
            before = attribution;
        }
        for (Span range : new OwnVoice(text, attributions).ranges()) own(range);
        statements.sort(
                Comparator.comparing((Statement s) -> s.passages().get(0)).thenComparing(Statement::id));
        return Answers.link(text, Nesting.link(statements));
    }

    private void attributed(Attribution attribution, @Nullable Attribution before) {
        List<Span> cues = ranges(attribution.cues()), contents = ranges(attribution.contents());
        Act act = Acts.of(text, cues, contents);
        boolean bare = act == Act.DECLINES_TO_COMMENT || act == Act.DENIES || act == Act.NEITHER_CONFIRMS_NOR_DENIES;
        if (contents.isEmpty() && !bare) return;
        Span cue = cues.isEmpty() ? contents.get(0) : cues.get(0);
        Source source = source(attribution, before, cue);
        String question = question(cues);
        if (question != null) {
            Certainty unknown = new Certainty(Status.UNKNOWN, List.of(question), null);
            add(
                    attribution.contents(),
                    Source.outlet(text.report().outlet()),
                    Act.ASSERTS,
                    Speech.NARRATED,
                    unknown,
                    Polarity.UNKNOWN,
                    attribution);
            return;
        }
        List<Span> passages = contents.isEmpty() || act == Act.DECLINES_TO_COMMENT
                ? List.of(trimmed(
                        act == Act.DECLINES_TO_COMMENT ? text.wordsIn(attribution.span()) : clause(attribution)))
                : attribution.contents();
        Clause clause = new Clause(text, text.wordsIn(passages.get(0)), within(passages.get(0)));
        Certainty certainty = certainty(act, cues, clause);
        add(passages, source, act, speech(cues, contents), certainty, polarity(act, clause), attribution);
    }

    private Source source(Attribution attribution, @Nullable Attribution before, Span cue) {
        List<Span> mentions = attribution.sources();
        boolean shares = before != null
                && !before.sources().isEmpty()
                && !before.cues().isEmpty()
                && text.sentenceOf(cue.start())
                        == text.sentenceOf(text.wordsIn(before.cues().get(0)).start())
                && text.relation(cue.end() - 1).equals("conj");
        if (mentions.isEmpty() && before != null && shares) mentions = before.sources();
        if (mentions.isEmpty()) return Source.notGiven();
        Span mention = text.wordsIn(mentions.get(0));
        Source source = Carriers.terms(text, sources.find(mention), mention.start());
        return source.through(Carriers.via(text, cue));
    }

    private @Nullable String question(List<Span> cues) {
        for (Span cue : cues) {
            Matcher found = OPEN_QUESTION.matcher(text.words(cue));
            if (found.find()) return found.group();
        }
        return null;
    }

    private Certainty certainty(Act act, List<Span> cues, Clause clause) {
        Certainty said = clause.certainty();
        if (!said.hedges().isEmpty()) return said;
        Status status = switch (act) {
            case INTENDS -> Acts.isWeighing(text, cues) ? Status.POSSIBLE : Status.PLANNED;
            case PROMISES, THREATENS -> Status.PLANNED;
            case URGES, ASKS, DOES_NOT_RULE_OUT -> Status.POSSIBLE;
            case DECLINES_TO_COMMENT, NEITHER_CONFIRMS_NOR_DENIES -> Status.UNKNOWN;
            default -> said.status();
        };
        return new Certainty(status, List.of(), null);
    }

    private static Polarity polarity(Act act, Clause clause) {
        return switch (act) {
            case DENIES -> Polarity.NEGATIVE;
            case DECLINES_TO_COMMENT, NEITHER_CONFIRMS_NOR_DENIES, DOES_NOT_RULE_OUT -> Polarity.UNKNOWN;
            default -> clause.polarity();
        };
    }

    /** Direct if all its words but a few stand between quotation marks, mixed if some do. */
    private Speech speech(List<Span> cues, List<Span> contents) {
        int words = 0, quoted = 0;
        for (Span content : contents)
            for (int i = content.start(); i < content.end(); i++)
                if (text.isWordLike(i)) {
                    words++;
                    if (text.isQuoted(i)) quoted++;
                }
        if (words > 0 && quoted * 10 >= words * 9) return Speech.DIRECT;
        if (quoted > 0) return Speech.MIXED;
        return Acts.isMind(text, cues) ? Speech.NARRATED : Speech.INDIRECT;
    }

    private void own(Span range) {
        Span passage = trimmed(range);
        Matcher open = OPEN_QUESTION.matcher(passage.in(text.report().text()));
        Clause clause = new Clause(text, range, within(passage));
        boolean question = open.find() && open.start() < 60;
        Certainty certainty =
                question ? new Certainty(Status.UNKNOWN, List.of(open.group()), null) : clause.certainty();
        Polarity polarity = question ? Polarity.UNKNOWN : clause.polarity();
        add(
                List.of(passage),
                Source.outlet(text.report().outlet()),
                Act.ASSERTS,
                Speech.NARRATED,
                certainty,
                polarity,
                null);
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
        List<String> marks = new ArrayList<>();
        if (attribution != null) marks.add(attribution.id());
        for (Span part : passages) for (Hedge hedge : within(part)) marks.add(hedge.id());
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
                marks,
                confidence(passages, attribution != null)));
    }

    /**
     * The mean probability that the model gives the passages' words as content, or as none for the outlet's own voice.
     */
    private double confidence(List<Span> passages, boolean attributed) {
        double sum = 0;
        int words = 0;
        for (Span passage : passages) {
            Span range = text.wordsIn(passage);
            for (int i = range.start(); i < range.end(); i++, words++)
                sum += attributed
                        ? text.scores().roleProbability(i, Role.CONTENT)
                        : text.scores().roleProbability(i, Role.NONE);
        }
        double mean = words == 0 ? 0 : Math.min(1, sum / words);
        return Math.round(mean * 1000) / 1000.0;
    }

    /** The hedges in a span; they stand in reading order. */
    private List<Hedge> within(Span span) {
        int low = 0, high = hedges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hedges.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        int to = low;
        while (to < hedges.size() && hedges.get(to).span().end() <= span.end()) to++;
        return hedges.subList(low, to);
    }

    private Span clause(Attribution attribution) {
        return text.wordsIn(attribution.span());
    }

    private List<Span> ranges(List<Span> spans) {
        return spans.stream().map(text::wordsIn).toList();
    }

    /** The range in the report's text, without the punctuation at its ends. */
    private Span trimmed(Span range) {
        int from = range.start(), to = range.end();
        while (to - 1 > from && !text.isWordLike(to - 1) && !"”\"’)".contains(text.word(to - 1))) to--;
        while (from + 1 < to && ",;:.–—-".contains(text.word(from))) from++;
        return text.span(new Span(from, to));
    }
}
