package io.sayso.report.feed;

import io.sayso.report.Decoded;
import io.sayso.report.Input;
import io.sayso.report.Span;
import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Refused;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed's XML cut into its items by a scan for their tags, so that each can be read by itself and has the SHA-256 of
 * its own original as id. Comments, CDATA sections, instructions and the document type are passed over; no entity but
 * those of HTML is ever resolved.
 *
 * @param text all of it
 * @param items each item, from its {@code <} to the {@code >} of its end; one that is not ended goes up to the next, or
 *     to the feed's end
 * @param frame what stands before, between and after them, up to {@value #LONGEST_FRAME} units
 * @param undecodable how many bytes were not in its encoding
 */
record FeedXml(String text, List<Span> items, String frame, int undecodable) {
    private static final int LOOK = 65_536, LONGEST_FRAME = 200_000;

    /** Encodings in which a byte is one character at most; XML's default is UTF-8. */
    private static final Pattern TAKEN = Pattern.compile(
            "utf-8|us-ascii|iso-8859-\\d{1,2}|windows-\\d{3,4}|koi8-[ru]|utf-16(?:be|le)?|gb2312|gbk|gb18030|big5|"
                    + "shift_jis|windows-31j|euc-(?:jp|kr)");

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml[^>]{1,100}?encoding\\s*+=\\s*+[\"']([A-Za-z0-9._:-]{1,40}+)[\"']");

    FeedXml {
        items = List.copyOf(items);
    }

    /**
     * The local name of the first element in the first {@value #LOOK} bytes of {@code input}; empty if it is no XML.
     */
    static String root(Input input) {
        byte[] start = Arrays.copyOf(input.bytes(), Math.min(LOOK, input.bytes().length));
        String text = Decoded.of(start).text();
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        if (at == text.length() || text.charAt(at) != '<') return "";
        Tags tags = new Tags(text);
        return tags.next() ? tags.localName() : "";
    }

    /** @param item the local name of an item's element */
    static FeedXml of(Input input, String item) throws Refused {
        Decoded decoded = input.decoded(input.charset() != null ? input.charset() : charset(input.bytes()));
        String text = decoded.text();
        List<Span> items = new ArrayList<>();
        int open = -1;
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (!tags.localName().equals(item)) continue;
            if (!tags.isEnd()) {
                if (open >= 0) items.add(new Span(open, tags.start()));
                open = tags.isEmptyElement() ? -1 : tags.start();
                if (tags.isEmptyElement()) items.add(new Span(tags.start(), tags.end()));
            } else if (open >= 0) {
                items.add(new Span(open, tags.end()));
                open = -1;
            }
        }
        if (open >= 0) items.add(new Span(open, text.length()));
        if (tags.declareEntities())
            throw new Refused(
                    Reason.UNSAFE,
                    "declares entities of its own, which a harmful file does: they are neither unfolded nor fetched. Take the document type out, or fetch the feed again.");
        return new FeedXml(text, items, frame(text, items), decoded.undecodable());
    }

    private static String frame(String text, List<Span> items) {
        StringBuilder frame = new StringBuilder();
        int from = 0;
        for (Span item : items) {
            if (frame.length() > LONGEST_FRAME) break;
            frame.append(text, from, item.start());
            from = item.end();
        }
        frame.append(text, from, Math.min(text.length(), from + LONGEST_FRAME));
        return frame.substring(0, Math.min(frame.length(), LONGEST_FRAME));
    }

    private static Charset charset(byte[] bytes) throws Refused {
        String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARATION.matcher(start);
        if (!declared.find()) return StandardCharsets.UTF_8;
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        try {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                if (TAKEN.matcher(charset.name().toLowerCase(Locale.ROOT)).matches()) return charset;
            }
        } catch (IllegalCharsetNameException e) {
            // said below
        }
        throw new Refused(
                Reason.MALFORMED,
                "says that it is in the encoding " + name + ", which is not read. Convert it to UTF-8.");
    }
}
