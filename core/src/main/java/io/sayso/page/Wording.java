package io.sayso.page;

import io.sayso.reading.Anonymity;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Hedge;
import io.sayso.reading.Mark;
import io.sayso.reading.Polarity;
import io.sayso.reading.Reading;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.reading.Statement;
import io.sayso.report.Caption;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that every ledger uses for one reading, on a terminal and on a page. */
final class Wording {
    private final Report report;
    private final Set<String> likelihoods = new HashSet<>();
    private final TreeMap<Integer, Span> captions = new TreeMap<>();

    Wording(Reading reading) {
        report = reading.report();
        for (Mark mark : reading.marks())
            if (mark instanceof Hedge hedge && hedge.band() != null) likelihoods.add(hedge.band() + hedge.word());
        for (Caption caption : report.captions()) captions.put(caption.span().start(), caption.span());
    }

    String called(Source source) {
        @Nullable String name = source.name() != null ? source.name() : source.text();
        if (name != null) return name;
        if (source.kind() == SourceKind.OUTLET)
            return report.imprint().outlet() == null
                    ? "the outlet itself"
                    : report.imprint().outlet();
        return source.kind() == SourceKind.NOT_GIVEN ? "source not given" : "unnamed";
    }

    @Nullable String office(Source source) {
        String office = Stream.of(source.role(), source.affiliation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return source.name() == null || office.isEmpty() ? null : office;
    }

    List<String> via(Source source) {
        List<String> carriers = new ArrayList<>();
        for (Source via = source.via(); via != null; via = via.via()) carriers.add(called(via));
        return carriers;
    }

    @Nullable String unnamed(Source source) {
        Anonymity anonymity = source.anonymity();
        if (anonymity == null) return null;
        String how = anonymity.asked() ? "asked not to be named" : "not named";
        return anonymity.reason() == null ? how : how + ": " + anonymity.reason();
    }

    String howSure(Certainty certainty) {
        if (certainty.hedges().isEmpty()) return words(certainty.status());
        String hedges = certainty.hedges().stream()
                .map(hedge -> "“" + hedge + "”" + gloss(hedge, certainty))
                .collect(Collectors.joining("; "));
        return words(certainty.status()) + " (" + hedges + ")";
    }

    private String gloss(String hedge, Certainty certainty) {
        Band band = certainty.band();
        if (band == null) return "";
        boolean isItsWord =
                certainty.hedges().size() == 1 || likelihoods.contains(band + hedge.toLowerCase(Locale.ROOT));
        return isItsWord ? ", " + percent(band) : "";
    }

    static String percent(Band band) {
        return "%d–%d%%".formatted(band.lowPercent(), band.highPercent());
    }

    List<String> passages(Statement of) {
        return of.passages().stream().map(passage -> passage.in(report.text())).toList();
    }

    boolean isCaption(Statement of) {
        Span first = of.passages().get(0);
        Map.Entry<Integer, Span> before = captions.floorEntry(first.start());
        return before != null && before.getValue().contains(first);
    }

    static boolean isNegative(Statement of) {
        return of.polarity() == Polarity.NEGATIVE;
    }

    /** A value of an enumeration in words: {@code DOES_NOT_RULE_OUT → "does not rule out"}. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
