package io.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a page says it is in: {@code <meta charset="windows-1251">} → windows-1251, in its first
 * {@value #LOOKED_AT} bytes, as the HTML standard has it; or that its server says it is in. A page that names none, or
 * one that browsers do not know, is taken for UTF-8, and what is not UTF-8 in it is counted.
 */
public final class DeclaredCharset {
    private static final int LOOKED_AT = 4_096, LONGEST = 40;

    /** The encodings of the Encoding standard (encoding.spec.whatwg.org) that Java has, by Java's names. */
    private static final Set<String> KNOWN = Set.of(
            "UTF-8",
            "IBM866",
            "ISO-8859-2",
            "ISO-8859-3",
            "ISO-8859-4",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-13",
            "ISO-8859-15",
            "KOI8-R",
            "KOI8-U",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
            "GBK",
            "GB18030",
            "Big5",
            "EUC-JP",
            "ISO-2022-JP",
            "Shift_JIS",
            "EUC-KR");

    /** What pages call one and browsers read as another, by the same standard. */
    private static final Map<String, String> READ_AS = Map.of(
            "ISO-8859-1",
            "windows-1252",
            "US-ASCII",
            "windows-1252",
            "ISO-8859-9",
            "windows-1254",
            "TIS-620",
            "windows-874",
            "GB2312",
            "GBK",
            "UTF-16",
            "UTF-8",
            "UTF-16LE",
            "UTF-8",
            "UTF-16BE",
            "UTF-8",
            "EUC-KR",
            "x-windows-949",
            "Shift_JIS",
            "windows-31j");

    private DeclaredCharset() {}

    /**
     * The encoding that a {@code Content-Type} names: {@code text/html; charset=koi8-r}; null where it names none, or
     * none that browsers know. UTF-16 is little-endian where nothing else says so, by the same standard.
     */
    public static @Nullable Charset ofContentType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        int charset = lower.indexOf("charset=", Math.max(0, lower.indexOf(';')));
        if (charset < 0 || lower.indexOf(';') < 0) return null;
        String name = name(lower, charset + "charset".length());
        if (name.equals("utf-16") || name.equals("utf-16le")) return StandardCharsets.UTF_16LE;
        return name.equals("utf-16be") ? StandardCharsets.UTF_16BE : known(name);
    }

    static Charset ofPage(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int meta = start.indexOf("<meta"); meta >= 0; meta = start.indexOf("<meta", meta + 1)) {
            int end = start.indexOf('>', meta);
            int charset = start.indexOf("charset", meta);
            if (charset < 0 || (end >= 0 && charset > end)) continue;
            Charset known = known(name(start, charset + "charset".length()));
            return known == null ? StandardCharsets.UTF_8 : known;
        }
        return StandardCharsets.UTF_8;
    }

    /** The name that stands in {@code start} from {@code at} on: {@code ="koi8-r"}. */
    private static String name(String start, int at) {
        int from = at;
        while (from < start.length() && " \t\n=\"'".indexOf(start.charAt(from)) >= 0) from++;
        int to = from;
        while (to < start.length() && to - from < LONGEST && isNameUnit(start.charAt(to))) to++;
        return start.substring(from, to);
    }

    private static @Nullable Charset known(String name) {
        if (name.isEmpty() || !isNameUnit(name.charAt(0)) || !isSupported(name)) return null;
        String known = Charset.forName(name).name(), readAs = READ_AS.get(known);
        if (readAs != null && Charset.isSupported(readAs)) return Charset.forName(readAs);
        return KNOWN.contains(known) ? Charset.forName(known) : null;
    }

    /** Java throws at names that begin or end with some signs. */
    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static boolean isNameUnit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    }
}
