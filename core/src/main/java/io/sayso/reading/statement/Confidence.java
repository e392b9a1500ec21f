package io.sayso.reading.statement;

import io.sayso.reading.Text;
import io.sayso.reading.model.Role;
import io.sayso.report.Span;
import java.util.List;

/** How sure the reader is of a statement: the machine's doubt, never the speaker's. */
record Confidence(Text text) {
    /** The mean probability that the model gives the passages' words as content, or as none for the outlet's voice. */
    double of(List<Span> passages, boolean attributed) {
        double sum = 0;
        int words = 0;
        for (Span passage : passages) {
            Span range = text.wordsIn(passage);
            for (int i = range.start(); i < range.end(); i++, words++)
                sum += text.scores().roleProbability(i, attributed ? Role.CONTENT : Role.NONE);
        }
        double mean = words == 0 ? 0 : Math.min(1, sum / words);
        return Math.round(mean * 1000) / 1000.0;
    }
}
