package io.sayso.brief;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The page that says how a brief is made: scales, rules, and what the reader gets wrong. */
public final class Method {
    private Method() {}

    /** A heading and what stands under it. */
    public record Chapter(String heading, String text) {}

    /**
     * How well the reader does one thing.
     *
     * @param task what
     * @param data the texts that it was measured on
     * @param f1 the F1, in per cent
     */
    public record Score(String task, String data, String f1) {}

    /** The chapters, in order. */
    public static List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        String heading = "";
        for (String line : lines("method.txt"))
            if (line.startsWith("# ")) heading = line.substring(2);
            else if (!line.isBlank()) chapters.add(new Chapter(heading, line));
        return chapters;
    }

    /** What the reader gets right, on public corpora. */
    public static List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (String line : lines("accuracy.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split(" \\| ", 3);
            scores.add(new Score(cells[0], cells[1], cells[2]));
        }
        return scores;
    }

    static String aboutScores() {
        return "The reader makes mistakes, and so a line can rest on words that it took wrongly: open it before you"
                + " use it. F1 joins the share of what was found that is right and the share of what there is that was"
                + " found, in per cent, on public corpora.";
    }

    private static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static String text(String file) {
        try (InputStream in = Method.class.getResourceAsStream(file)) {
            if (in == null) throw new SaysoBug("No file " + file + " beside the brief.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
