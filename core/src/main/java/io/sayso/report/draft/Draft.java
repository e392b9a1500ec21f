package io.sayso.report.draft;

import io.sayso.report.Caption;
import io.sayso.report.Furniture;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Layout;
import io.sayso.report.Lines;
import io.sayso.report.PublicationStatus;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import io.sayso.report.Times;
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
    private final List<Furniture> furniture = new ArrayList<>();
    private Times late = new Times();
    private @Nullable String title, author;

    /** Adds the headline in one line. */
    public Draft headline(@Nullable String words) {
        String line = words == null ? "" : inOneLine(words);
        if (!line.isEmpty()) furniture.add(new Furniture(Furniture.Kind.HEADLINE, add(line)));
        return this;
    }

    /** Adds what stands beneath the report's end, in one line. */
    public Draft tail(String words) {
        String line = inOneLine(words);
        if (!line.isEmpty()) furniture.add(new Furniture(Furniture.Kind.TAIL, add(line)));
        return this;
    }

    /** Adds a file's own properties, of which each counts only where the text does not say it. */
    public Draft properties(@Nullable String title, @Nullable String author, Times times) {
        this.title = title;
        this.author = author;
        late = times;
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
        if (itsHeadline != null && line.in(words).equals(itsHeadline.strip()))
            furniture.add(new Furniture(
                    Furniture.Kind.HEADLINE, new Span(all.start() + line.start(), all.start() + line.end())));
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
        Layout layout = Layout.of(words, furniture, captions);
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

    private Imprint filled(Imprint said, Layout layout, Input input) {
        Times times = new Times();
        times.addAll(said.times());
        times.addAll(layout.times());
        times.addAll(late.found());
        return new Imprint(
                or(or(said.outlet(), layout.outlet()), input.outlet()),
                or(or(said.byline(), layout.byline()), layout.credit() == null ? author : null),
                or(said.credit(), layout.credit()),
                or(layout.dateline(), said.dateline()), // the text's own is the fuller
                or(or(said.headline(), layout.headline()), title),
                times.published() != null ? times.published() : input.published(),
                times.updated(),
                times.found(),
                or(said.url(), input.url()),
                said.identifier(),
                said.version(),
                said.language(),
                said.status(),
                said.embargo(),
                or(said.note(), layout.note()),
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
