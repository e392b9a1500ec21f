package io.sayso.cli;

import io.sayso.cli.Paint.Ink;
import io.sayso.reading.Act;
import io.sayso.reading.Anonymity;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Polarity;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.reading.Status;
import io.sayso.report.Caption;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one statement, not yet broken into lines.
 *
 * @param index what of the reading belongs to what
 */
record LedgerEntry(Statement statement, Reading reading, LedgerIndex index) {

    /** Words of one look, fit for a terminal. */
    record Line(String text, Ink ink) {
        static final Line EMPTY = new Line("", Ink.PLAIN);
    }

    /** Who says it, through whom, what they do by it, and how sure they are. */
    List<Line> who() {
        Source source = statement.source();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(called(source), Ink.BOLD));
        String office = Stream.of(source.role(), source.affiliation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (source.name() != null && !office.isEmpty()) lines.add(new Line(Printable.of(office), Ink.FAINT));
        for (Source via = source.via(); via != null; via = via.via())
            lines.add(new Line("via " + called(via), Ink.PLAIN));
        Anonymity anonymity = source.anonymity();
        if (anonymity != null) lines.add(new Line(unnamed(anonymity), Ink.FAINT));
        lines.add(how());
        if (isCaption()) lines.add(new Line("[caption]", Ink.FAINT));
        return lines;
    }

    /**
     * The exact words, and the beginning of what they answer.
     *
     * @param width how many columns the beginning may take
     */
    List<Line> words(int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(passages(statement), Ink.PLAIN));
        Statement answered = index.find(statement.respondsTo());
        if (answered != null) {
            String verb = statement.act() == Act.DENIES ? "→ denies: " : "→ answers: ";
            lines.add(new Line(Columns.cut(verb + passages(answered), width), Ink.FAINT));
        }
        return lines;
    }

    private String passages(Statement of) {
        Report report = reading.report();
        return of.passages().stream()
                .map(passage -> Printable.of(passage.in(report.text())))
                .collect(Collectors.joining(" … "));
    }

    private String called(Source source) {
        @Nullable String name = source.name() != null ? source.name() : source.text();
        if (name != null) return Printable.of(name);
        if (source.kind() == SourceKind.OUTLET)
            return reading.report().outlet() == null
                    ? "the outlet itself"
                    : Printable.of(reading.report().outlet());
        return source.kind() == SourceKind.NOT_GIVEN ? "source not given" : "unnamed";
    }

    private static String unnamed(Anonymity anonymity) {
        String how = anonymity.asked() ? "asked not to be named" : "not named";
        return anonymity.reason() == null ? how : how + ": " + Printable.of(anonymity.reason());
    }

    /** {@code denies · happened · negative}. */
    private Line how() {
        boolean isNegative = statement.polarity() == Polarity.NEGATIVE;
        String how = words(statement.act()) + " · " + howSure() + (isNegative ? " · negative" : "");
        Ink ink = isNegative ? Ink.NEGATIVE : statement.certainty().status() == Status.HAPPENED ? Ink.ACT : Ink.UNSURE;
        return new Line(how, ink);
    }

    /** {@code likely (“likely”, 55–80%)}: the band stands beside its word or nowhere. */
    private String howSure() {
        Certainty certainty = statement.certainty();
        if (certainty.hedges().isEmpty()) return words(certainty.status());
        String hedges = certainty.hedges().stream()
                .map(hedge -> "“" + Printable.of(hedge) + "”" + gloss(hedge))
                .collect(Collectors.joining("; "));
        return words(certainty.status()) + " (" + hedges + ")";
    }

    private String gloss(String hedge) {
        Band band = statement.certainty().band();
        if (band == null) return "";
        boolean isItsWord = statement.certainty().hedges().size() == 1 || index.isWordFor(band, hedge);
        return isItsWord ? ", %d–%d%%".formatted(band.lowPercent(), band.highPercent()) : "";
    }

    private boolean isCaption() {
        Span first = statement.passages().get(0);
        return reading.report().captions().stream().map(Caption::span).anyMatch(span -> span.contains(first));
    }

    /** A value of an enumeration in words: {@code DOES_NOT_RULE_OUT → "does not rule out"}. */
    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
