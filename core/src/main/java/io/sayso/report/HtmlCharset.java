package io.sayso.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The encoding that a page says it is in: {@code <meta charset="windows-1251">} → windows-1251, in its first
 * {@value #LOOKED_AT} bytes, as the HTML standard has it. A page that names none, or one that browsers do not know, is
 * taken for UTF-8, and what is not UTF-8 in it is counted.
 */
final class HtmlCharset {
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

    private HtmlCharset() {}

    static Charset declared(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int meta = start.indexOf("<meta"); meta >= 0; meta = start.indexOf("<meta", meta + 1)) {
            int end = start.indexOf('>', meta);
            int charset = start.indexOf("charset", meta);
            if (charset >= 0 && (end < 0 || charset < end)) return named(start, charset + "charset".length());
        }
        return StandardCharsets.UTF_8;
    }

    /** The encoding named in {@code start} from {@code at} on: {@code ="koi8-r"}. */
    private static Charset named(String start, int at) {
        int from = at;
        while (from < start.length() && " \t\n=\"'".indexOf(start.charAt(from)) >= 0) from++;
        int to = from;
        while (to < start.length() && to - from < LONGEST && isNameUnit(start.charAt(to))) to++;
        String name = start.substring(from, to);
        if (name.isEmpty() || !Charset.isSupported(name)) return StandardCharsets.UTF_8;
        String known = Charset.forName(name).name();
        if (READ_AS.containsKey(known) && Charset.isSupported(READ_AS.get(known)))
            return Charset.forName(READ_AS.get(known));
        return KNOWN.contains(known) ? Charset.forName(known) : StandardCharsets.UTF_8;
    }

    private static boolean isNameUnit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    }
}
