package io.sayso.reading;

import io.sayso.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word by which a speaker holds back from saying that something is so: <i>likely</i>, <i>may</i>, <i>alleged</i>.
 *
 * @param word the words, in lower case
 * @param band what ICD 203 makes of a likelihood word; null for every other, {@code may} and {@code could} among them
 */
public record Hedge(Span span, String word, @Nullable Band band) implements Mark {
    @Override
    public String id() {
        return "hedge:%d-%d".formatted(span.start(), span.end());
    }
}
