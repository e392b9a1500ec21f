package io.sayso.bench;

import io.sayso.report.Imprint;
import io.sayso.report.Report;
import java.util.List;

/** A report of one or a few sentences that a corpus gives without a page around them. */
final class BareText {
    private static final String NO_HASH = "0".repeat(64);

    private BareText() {}

    /** A report of {@code text} alone: nothing in it is a headline, a byline or a caption. */
    static Report of(String text) {
        return new Report(NO_HASH, NO_HASH, null, Imprint.of(null, null), null, text, List.of(), List.of(), 0);
    }
}
