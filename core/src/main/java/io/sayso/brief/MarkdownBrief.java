package io.sayso.brief;

import io.sayso.page.Visible;
import io.sayso.record.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A brief in Markdown: each line's footnotes hold the exact words, outlet, time and chain of say-so. */
public final class MarkdownBrief implements BriefFormat {
    private final String title;

    /** @param title what the brief is of: the situation's name */
    public MarkdownBrief(String title) {
        this.title = title;
    }

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        out.write(text(brief).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String text(Brief brief) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(plain(title))
                .append("\n\n")
                .append(plain(brief.heading()))
                .append("\n");
        Map<Line, Integer> notes = new LinkedHashMap<>();
        for (Section section : brief.sections()) {
            text.append("\n## ").append(section.part().heading()).append("\n\n");
            for (BriefLine line : section.lines()) {
                text.append("- ").append(plain(line.text()));
                for (Line on : line.lines()) {
                    notes.putIfAbsent(on, notes.size() + 1);
                    text.append("[^").append(notes.get(on)).append(']');
                }
                text.append('\n');
            }
            if (section.more() > 0) text.append("- and ").append(section.more()).append(" more\n");
        }
        text.append("\n## Sources\n\n").append(plain(brief.sources())).append('\n');
        text.append(plain(brief.aboutRefused()));
        method(text);
        Footing.Of footings = new Footing.Of(brief.later());
        text.append('\n');
        notes.forEach((line, number) -> text.append("[^")
                .append(number)
                .append("]: ")
                .append(plain(footings.line(line).words() + " – "
                        + footings.line(line).where()))
                .append('\n'));
        return text.toString();
    }

    private static void method(StringBuilder text) {
        text.append("\n## Method\n");
        for (Method.Chapter chapter : Method.chapters())
            text.append("\n**")
                    .append(chapter.heading())
                    .append(".** ")
                    .append(chapter.text())
                    .append('\n');
        text.append("\n**What the reader gets wrong.** ").append(Method.aboutScores());
        text.append("\n\n| task | data | F1 |\n|---|---|---|\n");
        for (Method.Score score : Method.scores())
            text.append("| ")
                    .append(score.task())
                    .append(" | ")
                    .append(score.data())
                    .append(" | ")
                    .append(score.f1())
                    .append(" |\n");
    }

    /** A stranger's words, so that nothing in them is read as Markdown or HTML. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Visible.inOneLine(text).toCharArray()) {
            if ("\\`*_[]<>|#!~&".indexOf(c) >= 0) plain.append('\\');
            plain.append(c);
        }
        return plain.toString();
    }
}
