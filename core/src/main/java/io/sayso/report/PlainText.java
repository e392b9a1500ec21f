package io.sayso.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text in UTF-8: the input character for character, a leading byte-order mark dropped. */
public final class PlainText implements ReportFormat {
    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public Extraction extract(Input input) {
        String text = new String(input.bytes(), StandardCharsets.UTF_8);
        return new Report(
                Sha256.of(input.bytes()),
                Sha256.of(text),
                input.outlet(),
                null,
                null,
                null,
                null,
                input.published(),
                null,
                null,
                null,
                null,
                PublicationStatus.USABLE,
                text,
                List.of(),
                0);
    }
}
