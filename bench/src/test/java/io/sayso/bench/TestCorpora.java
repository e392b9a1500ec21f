package io.sayso.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

/** The corpora for tests that need them. */
final class TestCorpora {
    private TestCorpora() {}

    /** The corpora; where there are none, says so on standard error and skips the test. */
    static Corpora orSkip() {
        Optional<Corpora> corpora = Corpora.find(null);
        if (corpora.isEmpty()) System.err.println(Corpora.missing(null));
        assumeTrue(corpora.isPresent(), Corpora.missing(null));
        return corpora.orElseThrow();
    }
}
