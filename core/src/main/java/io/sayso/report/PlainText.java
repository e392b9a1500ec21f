package io.sayso.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Plain text in UTF-8, or in UTF-16 with a byte-order mark: the input character for character, its line ends kept and a
 * leading byte-order mark dropped. {@link Legibility} says what is no text, {@link Layout} what is not body.
 */
public final class PlainText implements ReportFormat {
    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public List<Extraction> extract(Input input) {
        return List.of(extraction(input));
    }

    /** The report that {@code input} is, or why it is none. */
    public static Extraction extraction(Input input) {
        Decoded decoded = input.decoded(StandardCharsets.UTF_8);
        Optional<Unreadable> problem = Legibility.problem(input, decoded);
        if (problem.isPresent()) return problem.get();
        String text = decoded.text();
        Layout layout = Layout.of(text);
        Times times = new Times();
        times.addAll(layout.times());
        Imprint imprint = new Imprint(
                layout.outlet() != null ? layout.outlet() : input.outlet(),
                layout.byline(),
                layout.credit(),
                layout.dateline(),
                layout.headline(),
                times.published() != null ? times.published() : input.published(),
                times.updated(),
                times.found(),
                input.url(),
                null,
                null,
                null,
                PublicationStatus.USABLE,
                null,
                layout.note(),
                Completeness.WHOLE);
        return new Report(
                Sha256.of(input.bytes()),
                Sha256.of(text),
                null,
                imprint,
                null,
                text,
                layout.captions(),
                layout.furniture(),
                decoded.undecodable());
    }
}
