package io.sayso.report.pdf;

import io.sayso.report.Unreadable.Reason;
import io.sayso.report.draft.Refused;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large a PDF's streams become, measured before any is unpacked for good: PDFBox unpacks a stream whole. All
 * streams of a document stand in its bytes after the word {@code stream}; those within each other are packed twice.
 */
final class Inflation {
    private static final long MOST = 100_000_000;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] chunk = new byte[65_536], second = new byte[65_536];
    private long total;

    private Inflation() {}

    /** @throws Refused if the streams unpack to more than {@value #MOST} bytes */
    static void check(byte[] pdf) throws Refused {
        Inflation inflation = new Inflation();
        OldPacking old = new OldPacking(inflation, pdf);
        for (int i = 0; i + STREAM.length + 4 < pdf.length; i++) {
            if (pdf[i] != 's' || !isStream(pdf, i)) continue;
            int at = i + STREAM.length;
            while (at < pdf.length && at < i + STREAM.length + 3 && (pdf[at] == '\r' || pdf[at] == '\n')) at++;
            if (at + 1 < pdf.length && isPacked(pdf[at], pdf[at + 1])) inflation.measure(pdf, at);
            old.measure(i, at);
        }
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) if (pdf[at + i] != STREAM[i]) return false;
        return at == 0 || pdf[at - 1] != 'd'; // endstream
    }

    /** Whether two bytes begin a zlib stream (RFC 1950). */
    private static boolean isPacked(byte first, byte next) {
        int both = (first & 0xFF) << 8 | (next & 0xFF);
        return (first & 0x0F) == 8 && (first & 0xF0) <= 0x70 && both % 31 == 0;
    }

    private void measure(byte[] pdf, int from) throws Refused {
        Inflater outer = new Inflater(), inner = new Inflater();
        try {
            outer.setInput(pdf, from, pdf.length - from);
            boolean isFirst = true, isTwice = false;
            for (int got = outer.inflate(chunk); got > 0; got = outer.inflate(chunk)) {
                add(got);
                if (isFirst && got > 1) isTwice = isPacked(chunk[0], chunk[1]);
                isFirst = false;
                if (!isTwice) continue;
                inner.setInput(chunk, 0, got);
                for (int more = inner.inflate(second); more > 0; more = inner.inflate(second)) add(more);
            }
        } catch (DataFormatException e) {
            return; // cut off or no such stream: PDFBox goes no further either
        } finally {
            outer.end();
            inner.end();
        }
    }

    void add(int bytes) throws Refused {
        total += bytes;
        if (total > MOST)
            throw new Refused(
                    Reason.TOO_LARGE,
                    "is a PDF that unpacks to more than 100,000,000 bytes. Save its text and give that.");
    }
}
