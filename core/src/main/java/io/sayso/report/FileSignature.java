package io.sayso.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes by which a file of a common kind begins.
 *
 * @param bytes the bytes, each written as the character of its number
 * @param kind what begins so
 * @param next what a person can do about it
 */
record FileSignature(String bytes, String kind, String next) {
    private static final String SAVE = "Save its words as plain text in UTF-8 and read that.",
            UNPACK = "Unpack it and read what is in it.",
            TYPE = "Sayso reads words and not pictures: give it the text.";

    private static final List<FileSignature> KNOWN = List.of(
            new FileSignature("%PDF-", "a PDF document", SAVE),
            new FileSignature(
                    "PK\u0003\u0004",
                    "a zip archive, or a Word, OpenDocument or EPUB file",
                    "If it is an archive, unpack it; if a document, save its words as plain text in UTF-8."),
            new FileSignature("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Word or Excel file", SAVE),
            new FileSignature("\u0089PNG\r\n\u001A\n", "a PNG picture", TYPE),
            new FileSignature("\u00FF\u00D8\u00FF", "a JPEG picture", TYPE),
            new FileSignature("\u001F\u008B", "a gzip archive", UNPACK));

    /** What {@code input} begins like, or null if like nothing known. */
    static @Nullable FileSignature of(byte[] input) {
        String start = new String(input, 0, Math.min(input.length, 8), StandardCharsets.ISO_8859_1);
        for (FileSignature signature : KNOWN) if (start.startsWith(signature.bytes)) return signature;
        return null;
    }
}
