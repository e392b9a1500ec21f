package io.sayso.report.draft;

import io.sayso.report.Caption;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Layout;
import io.sayso.report.Lines;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import io.sayso.report.Unreadable.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report while a format puts it together: its parts in reading order with an empty line between them, and
 * where headline and captions stand. What the format leaves open is found by {@link Layout}.
 *
 * <p>Not for more than one thread.
 */
public final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Caption> captions = new ArrayList<>();
    private @Nullable Span headline;

    /** Adds the headline in one line; first, if at all. */
    public Draft headline(@Nullable String words) {
        String line = words == null ? "" : inOneLine(words);
        if (!line.isEmpty()) headline = add(line);
        return this;
    }

    /** Adds body text as it stands. */
    public Draft body(String words) {
        if (!words.isBlank()) add(words);
        return this;
    }

    /** Adds a whole text as it stands, marking {@code itsHeadline} where that is its first line. */
    public Draft text(String words, @Nullable String itsHeadline) {
        if (words.isBlank()) return this;
        Span all = add(words);
        Span line = Lines.of(words).get(0);
        if (headline == null && itsHeadline != null && line.in(words).equals(itsHeadline.strip()))
            headline = new Span(all.start() + line.start(), all.start() + line.end());
        return this;
    }

    /** Adds a caption in one line, its credit in brackets behind it. */
    public Draft caption(String words, @Nullable String credit) {
        String line = inOneLine(words), by = credit == null ? "" : inOneLine(credit);
        if (line.isEmpty()) return this;
        Span all = add(by.isEmpty() ? line : line + " (" + by + ")");
        Span caption = new Span(all.start(), all.start() + line.length());
        Span name = by.isEmpty() ? null : new Span(all.end() - 1 - by.length(), all.end() - 1);
        captions.add(new Caption(all, caption, name));
        return this;
    }

    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** The report whose original is all of {@code input}. */
    public Report whole(Input input, Imprint said, int undecodable) throws Refused {
        return report(input, Sha256.of(input.bytes()), null, said, undecodable);
    }

    /**
     * The report.
     *
     * @param id the SHA-256 of its original
     * @param part which part of the input it is; null where it is all of it
     * @param said what the format knows of it; the rest is filled from the text's layout, then from {@code input}
     * @throws Refused if there is no letter in it, unless it has been withdrawn: that must be known all the same
     */
    public Report report(Input input, String id, @Nullable String part, Imprint said, int undecodable) throws Refused {
        String words = text.toString();
        if (said.status() != PublicationStatus.CANCELED && words.codePoints().noneMatch(Character::isLetter))
            throw words.isBlank()
                    ? new Refused(Reason.EMPTY, "has no text. Give one that has.")
                    : new Refused(Reason.NO_WORDS, "has no letters, and so no words to read.");
        Layout layout = Layout.of(words, headline, captions);
        return new Report(
                id,
                Sha256.of(words),
                part,
                filled(said, layout, input),
                null,
                words,
                layout.captions(),
                layout.furniture(),
                undecodable);
    }

    private static Imprint filled(Imprint said, Layout layout, Input input) {
        return new Imprint(
                or(said.outlet(), input.outlet()),
                or(said.byline(), layout.byline()),
                or(said.credit(), layout.credit()),
                or(layout.dateline(), said.dateline()), // the text's own is the fuller
                or(said.headline(), layout.headline()),
                said.published() != null ? said.published() : input.published(),
                said.updated(),
                said.times(),
                or(said.url(), input.url()),
                said.identifier(),
                said.version(),
                said.language(),
                said.status(),
                said.embargo(),
                said.note(),
                said.completeness());
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second;
    }

    private Span add(String words) {
        if (text.length() > 0) text.append("\n\n");
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** {@code words} in one line, each run of white space one space. Takes linear time. */
    public static String inOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Lines.isSpace(c)) line.append(c);
            else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == ' ') line.setLength(length - 1);
        return line.toString();
    }
}
