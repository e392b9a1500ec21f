package io.sayso.bench;

import io.sayso.SaysoException;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short text with what is said in it, from the test set made by hand; the head of its file explains the format.
 *
 * @param name its number
 * @param kind what it tests: {@code nesting}, {@code carrier}, or {@code control}
 * @param text all its words
 * @param says what is said, in the order of the file
 */
record NestingCase(String name, String kind, String text, List<Say> says) {
    private static final Pattern SECOND = Pattern.compile("(.*)@(\\d)");

    NestingCase {
        says = List.copyOf(says);
    }

    /**
     * One thing that is said.
     *
     * @param source whose word it is; empty where the text does not say
     * @param content what is said
     * @param act as the JSON of a reading spells it
     * @param within the number, from 0, of the say whose content holds this one; −1 for none
     * @param via who carried it; null where the text does not say
     */
    record Say(
            List<Span> source,
            List<Span> content,
            String act,
            int within,
            @Nullable String via) {}

    /** Reads a test set. */
    static List<NestingCase> read(String file) {
        List<NestingCase> cases = new ArrayList<>();
        String name = "", kind = "", text = "";
        List<Say> says = new ArrayList<>();
        for (String line : (file + "\n\n").split("\n", -1)) {
            if (line.startsWith("case: ")) {
                name = line.substring(6).strip().split(" ", 2)[0];
                kind = line.substring(6).strip().split(" ", 2)[1];
            } else if (line.startsWith("text: ")) {
                text = line.substring(6).replace("\\n", "\n");
            } else if (line.startsWith("say: ")) {
                says.add(say(name, text, line.substring(5)));
            } else if (line.isBlank() && !says.isEmpty()) {
                cases.add(new NestingCase(name, kind, text, says));
                says.clear();
            }
        }
        return cases;
    }

    private static Say say(String name, String text, String line) {
        Map<String, String> fields = new HashMap<>();
        for (String field : line.split(" \\| ", -1)) {
            String[] pair = field.split("=", 2);
            if (pair.length < 2) throw new SaysoException("Case " + name + ": no \"=\" in \"" + field + "\". Mend it.");
            fields.put(pair[0].strip(), pair[1]);
        }
        return new Say(
                pieces(name, text, fields.getOrDefault("source", "")),
                pieces(name, text, fields.getOrDefault("content", "")),
                fields.getOrDefault("act", ""),
                Integer.parseInt(fields.getOrDefault("within", "0").strip()) - 1,
                fields.get("via"));
    }

    private static List<Span> pieces(String name, String text, String joined) {
        List<Span> pieces = new ArrayList<>();
        if (joined.isEmpty()) return pieces;
        for (String piece : joined.split(" \\+\\+ ", -1)) {
            Matcher second = SECOND.matcher(piece);
            String words = second.matches() ? second.group(1) : piece;
            int at = -1;
            for (int times = second.matches() ? Integer.parseInt(second.group(2)) : 1; times > 0; times--)
                at = find(words, text, at + 1);
            if (at < 0) throw new SaysoException("Case " + name + ": \"" + piece + "\" is not in its text. Mend it.");
            pieces.add(new Span(at, at + words.length()));
        }
        return pieces;
    }

    /** Where the words stand whole, so that "he" is not found in "the"; −1 if nowhere. */
    private static int find(String words, String text, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && (joins(text, at) || joins(text, at + words.length()))) at = text.indexOf(words, at + 1);
        return at;
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
