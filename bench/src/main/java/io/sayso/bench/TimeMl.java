package io.sayso.bench;

import io.sayso.SaysoException;
import io.sayso.bench.TimeDocument.Marked;
import io.sayso.report.Moment;
import io.sayso.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TimeML, as TempEval-3 (UzZaman et al., SemEval 2013) gives it: a date of creation, and a text with times in it. */
final class TimeMl {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern CREATED = Pattern.compile("(?s)<DCT>.*?\\bvalue=\"(\\d{4}-\\d{2}-\\d{2})");

    private TimeMl() {}

    /** The documents of TimeBank and AQUAINT, in the order of their names. */
    static List<TimeDocument> documents(Corpora corpora) {
        List<TimeDocument> documents = new ArrayList<>();
        for (String part : List.of("TimeBank", "AQUAINT"))
            for (Path file : corpora.files("tempeval3/Training/TBAQ-cleaned/" + part, ".tml"))
                documents.add(document(part + "/" + Corpora.name(file), Corpora.text(file)));
        return documents;
    }

    /** Reads one document; what stands outside of TEXT is left out, its date of creation aside. */
    static TimeDocument document(String id, String xml) {
        Matcher created = CREATED.matcher(xml);
        int from = xml.indexOf("<TEXT>") + "<TEXT>".length(), to = xml.indexOf("</TEXT>");
        if (to < from) throw new SaysoException(id + " has no part TEXT. Fetch it again.");
        StringBuilder text = new StringBuilder();
        List<Marked> times = new ArrayList<>();
        Matcher tag = TAG.matcher(xml).region(from, to);
        int at = from, start = 0;
        String attributes = "";
        while (tag.find()) {
            text.append(unescaped(xml.substring(at, tag.start())));
            at = tag.end();
            if (!tag.group(2).equals("TIMEX3")) continue;
            if (tag.group(1).isEmpty()) {
                start = text.length();
                attributes = tag.group(3);
            } else if (text.length() > start)
                times.add(new Marked(
                        new Span(start, text.length()), attribute(attributes, "type"), attribute(attributes, "value")));
        }
        text.append(unescaped(xml.substring(at, to)));
        return new TimeDocument(id, created.find() ? Moment.parse(created.group(1)) : null, text.toString(), times);
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
