package io.sayso.report.pdf;

import io.sayso.report.draft.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How large the streams of a PDF become that are packed as they were before Flate: by LZW or by run lengths. They say
 * so in the dictionary before them; one whose dictionary says elsewhere how it is packed is taken for either.
 */
final class OldPacking {
    /** A dictionary before a stream is sought in so many bytes. */
    private static final int LOOK_BACK = 2_000;

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})"),
            ELSEWHERE = Pattern.compile("/(?:Filter|F)\\s{0,9}\\d"),
            FILTER =
                    Pattern.compile(
                            "/(ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|FlateDecode|Fl|RunLengthDecode|RL)(?![A-Za-z])");

    private final Inflation inflation;
    private final byte[] pdf;

    OldPacking(Inflation inflation, byte[] pdf) {
        this.inflation = inflation;
        this.pdf = pdf;
    }

    /** @param from where the stream's bytes begin, after the word {@code stream} at {@code word} */
    void measure(int word, int from) throws Refused {
        String dictionary = dictionary(word);
        List<String> filters = new ArrayList<>();
        for (Matcher filter = FILTER.matcher(dictionary); filter.find(); ) filters.add(filter.group(1));
        boolean isOld = filters.stream().anyMatch(name -> name.startsWith("LZW") || name.startsWith("R"));
        if (isOld) unpack(from, filters);
        if (!ELSEWHERE.matcher(dictionary).find()) return;
        unpack(from, List.of("LZW"));
        unpack(from, List.of("RL"));
    }

    /** What stands before the stream since the last object began, escapes in names undone. */
    private String dictionary(int word) {
        int from = Math.max(0, word - LOOK_BACK);
        String before = new String(pdf, from, word - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return ESCAPED.matcher(own)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private void unpack(int from, List<String> filters) throws Refused {
        byte[] packed = Arrays.copyOfRange(pdf, from, pdf.length);
        try {
            for (String name : filters) {
                Counted unpacked = new Counted();
                FilterFactory.INSTANCE
                        .getFilter(COSName.getPDFName(name))
                        .decode(new ByteArrayInputStream(packed), unpacked, new COSDictionary(), 0);
                packed = unpacked.bytes.toByteArray();
            }
        } catch (TooMuch e) {
            throw e.refused;
        } catch (IOException | RuntimeException e) {
            return; // no such stream
        }
    }

    /** Counts what is written, and stops it where that is too much. */
    private final class Counted extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            count(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            count(length);
            bytes.write(b, from, length);
        }

        private void count(int length) throws TooMuch {
            try {
                inflation.add(length);
            } catch (Refused e) {
                throw new TooMuch(e);
            }
        }
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Refused refused;

        TooMuch(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }
}
