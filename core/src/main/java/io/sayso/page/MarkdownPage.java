package io.sayso.page;

import io.sayso.reading.Reading;
import io.sayso.report.Span;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ledger as Markdown (CommonMark), a list item a line, nested as it is told, each passage with its offsets in the
 * report's text. A report's words stay words: they can make neither markup nor a link.
 */
public final class MarkdownPage implements ReadingPage {
    /**
     * What CommonMark, GitHub's tables, links, mathematics and mentions, or HTML would make more of than a character.
     */
    private static final String SPECIAL = "\\`*_{}[]<>#|~$&@";

    private static final int DEEPEST = 8;

    private final Appendable out;
    private final List<Unreadable> notRead = new ArrayList<>();
    private boolean isEmpty = true;

    /** @param out what it is written to, which stays open */
    public MarkdownPage(Appendable out) {
        this.out = out;
    }

    @Override
    public void read(String name, Reading reading) throws IOException {
        out.append(isEmpty ? "" : "\n").append("# ").append(escaped(name)).append("\n\n");
        isEmpty = false;
        List<String> facts =
                ReportFacts.of(reading).stream().map(MarkdownPage::escaped).toList();
        out.append("Report: ").append(String.join(" · ", facts)).append("\n\n");
        out.append("SHA-256 of the text: `")
                .append(reading.report().textSha256())
                .append("`; offsets count UTF-16 code units, the end not included.\n");
        for (LedgerLine line : Ledger.of(reading)) line(line);
    }

    private void line(LedgerLine line) throws IOException {
        String margin = "  ".repeat(Math.min(line.depth(), DEEPEST));
        out.append('\n')
                .append(margin)
                .append("- **")
                .append(escaped(line.who()))
                .append("**");
        if (line.office() != null) out.append(", ").append(escaped(line.office()));
        for (String via : line.via()) out.append(", via ").append(escaped(via));
        if (line.unnamed() != null)
            out.append(" (").append(escaped(line.unnamed())).append(')');
        out.append(" · ").append(escaped(line.how()));
        if (line.isCaption()) out.append(" · caption");
        if (line.isDoubtful()) out.append(" · the reader is unsure of this line");
        out.append(" · line ").append(String.valueOf(line.number())).append('\n');
        for (int i = 0; i < line.words().size(); i++) {
            Span span = line.statement().passages().get(i);
            out.append(i == 0 ? "\n" : "").append(margin).append("  > \\[");
            out.append(span.start() + "–" + span.end()).append("\\] ");
            out.append(escaped(line.words().get(i))).append('\n');
        }
        List<String> answers = new ArrayList<>();
        if (line.answers() != null) answers.add("→ " + answer(line.answers()));
        for (LedgerLine.Answer answer : line.answeredBy()) answers.add("← " + answer(answer));
        for (String answer : answers)
            out.append('\n').append(margin).append("  ").append(answer).append('\n');
    }

    private static String answer(LedgerLine.Answer answer) {
        String words = answer.words().stream().map(MarkdownPage::escaped).collect(Collectors.joining(" … "));
        return answer.verb() + " line " + answer.number() + ", " + escaped(answer.who()) + ": " + words;
    }

    @Override
    public void notRead(Unreadable unreadable) {
        notRead.add(unreadable);
    }

    @Override
    public void close() throws IOException {
        if (notRead.isEmpty()) return;
        out.append(isEmpty ? "" : "\n").append("# Not read\n\n");
        for (Unreadable unreadable : notRead) {
            out.append("- **").append(escaped(unreadable.name())).append("** ");
            out.append(escaped(unreadable.detail())).append('\n');
        }
    }

    /**
     * {@code text} in one line, with a backslash before whatever could be markup. It never stands where a line begins,
     * so what is markup only there, as {@code 1.} and {@code ---}, needs none; of {@code www.a}, {@code http:a} and
     * {@code :a:} GitHub makes links and pictures unless point or colon is escaped.
     */
    static String escaped(String text) {
        String line = Visible.inOneLine(text);
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean joins = i + 1 < line.length() && line.charAt(i + 1) != ' ';
            boolean linksOrSmiles = joins && (c == ':' || (c == '.' && endsWithWww(escaped)));
            if (SPECIAL.indexOf(c) >= 0 || linksOrSmiles) escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean endsWithWww(StringBuilder written) {
        int length = written.length();
        return length >= 3 && written.substring(length - 3).equalsIgnoreCase("www");
    }
}
