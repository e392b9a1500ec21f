package io.sayso.lineage;

import io.sayso.reading.Source;
import io.sayso.reading.Statement;
import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the digest of a report: of its body, without what frames it and without captions. */
final class Digesting {
    private static final int FARTHEST = 255;

    private final String text;
    private final BitSet passedOver = new BitSet(), quotedUnits;
    private short[] words = new short[64];
    private byte[] steps = new byte[64], lengths = new byte[64];
    private final BitSet quoted = new BitSet(), starts = new BitSet();
    private int size, last;

    private Digesting(Report report) {
        text = report.text();
        for (Furniture piece : report.furniture())
            passedOver.set(piece.span().start(), piece.span().end());
        for (Caption caption : report.captions())
            passedOver.set(caption.span().start(), caption.span().end());
        quotedUnits = Quoted.in(text);
    }

    static Digest of(Told told) {
        Report report = told.reading().report();
        Digesting made = new Digesting(report);
        made.split();
        Imprint imprint = report.imprint();
        @Nullable String outlet = imprint.outlet() != null ? imprint.outlet() : imprint.credit();
        @Nullable String newsroom = outlet == null ? null : Names.key(outlet);
        TreeSet<String> credits = new TreeSet<>(), cites = new TreeSet<>();
        if (imprint.credit() != null) credits.add(Names.key(imprint.credit()));
        for (Statement statement : told.reading().statements()) {
            @Nullable Source via = statement.source().via();
            if (via != null && via.name() != null) cites.add(Names.key(via.name()));
        }
        if (newsroom != null) credits.remove(newsroom);
        if (newsroom != null) cites.remove(newsroom);
        return new Digest(
                report.id(),
                told.seen(),
                order(imprint.published(), told.seen()),
                order(imprint.updated() == null ? imprint.published() : imprint.updated(), told.seen()),
                outlet,
                newsroom,
                credits,
                cites,
                outlet != null && Witness.in(told.reading(), outlet),
                Arrays.copyOf(made.words, made.size),
                Arrays.copyOf(made.steps, made.size),
                Arrays.copyOf(made.lengths, made.size),
                made.quoted,
                made.starts);
    }

    /** When it was, as far as is known, and never after it was seen. */
    private static Instant order(@Nullable Moment said, Instant seen) {
        if (said == null) return seen;
        Instant latest = said.latest();
        return latest.isBefore(seen) ? latest : seen;
    }

    private void split() {
        int end = 0;
        for (Span word : words(text)) {
            if (!passedOver.get(word.start())) {
                while (word.start() - last > FARTHEST) put(Digest.GAP, last + FARTHEST, 0, false);
                starts.set(size, begins(end, word.start()));
                int length = Math.min(FARTHEST, word.length());
                put(Digest.number(Wording.of(word.in(text))), word.start(), length, quotedUnits.get(word.start()));
            }
            end = word.end();
        }
    }

    /** Whether a sentence begins between the words; the stops of {@code U.S.} and of {@code e.g. this} begin none. */
    private boolean begins(int end, int start) {
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '!' || c == '?') return true;
            boolean initial = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
            if (c == '.' && !initial && start > i + 1 && Character.isUpperCase(text.charAt(start))) return true;
        }
        return false;
    }

    private void put(short number, int start, int length, boolean inQuotes) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        words[size] = number;
        steps[size] = (byte) (start - last);
        lengths[size] = (byte) length;
        quoted.set(size, inQuotes);
        last = start;
        size++;
    }

    /** The runs of letters, digits and what joins them, such as the apostrophe in {@code don't}. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        for (int from = 0; from < text.length(); from++) {
            if (!Character.isLetterOrDigit(text.charAt(from))) continue;
            int to = from + 1;
            while (to < text.length() && isInside(text, to)) to++;
            words.add(new Span(from, to));
            from = to;
        }
        return words;
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) return true;
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
        if (!joins || at + 1 == text.length()) return false;
        char before = text.charAt(at - 1), after = text.charAt(at + 1);
        boolean number = Character.isDigit(before) && Character.isDigit(after);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        return c == '.' || c == ',' ? number : letters || number;
    }
}
