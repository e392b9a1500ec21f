package io.sayso.reading.time;

import io.sayso.SaysoBug;
import io.sayso.report.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules of {@code grammar.txt}, part by part. What a part finds is one piece to the parts below it. */
final class Grammar {
    private static final List<Part> PARTS = read();

    private Grammar() {}

    /** Runs all parts over {@code pieces}, from left to right; of matches that begin together the longest is taken. */
    static List<Piece> parse(List<Piece> pieces) {
        List<Piece> parsed = pieces;
        for (Part part : PARTS) parsed = run(part, parsed);
        return parsed;
    }

    private static List<Piece> run(Part part, List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); ) {
            Rule.Match best = part.best(pieces, at);
            if (best == null) {
                out.add(pieces.get(at++));
                continue;
            }
            out.addAll(pieces.subList(at, best.from()));
            out.add(piece(best, pieces));
            at = best.to();
        }
        return out;
    }

    private static Piece piece(Rule.Match match, List<Piece> pieces) {
        Span words = new Span(
                pieces.get(match.from()).words().start(),
                pieces.get(match.to() - 1).words().end());
        Meaning meaning = Wording.meaning(match.rule().meaning(), match.parts());
        return new Piece(words, "", Map.of(match.rule().result(), meaning));
    }

    private static List<Part> read() {
        List<List<Rule>> parts = new ArrayList<>();
        try (InputStream in = Grammar.class.getResourceAsStream("grammar.txt")) {
            if (in == null) throw new SaysoBug("No grammar.txt beside " + Grammar.class.getName());
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) parts.add(new ArrayList<>());
                else parts.get(parts.size() - 1).add(Rule.parse(line));
            }
        } catch (IOException e) {
            throw new SaysoBug("grammar.txt could not be read.", e);
        }
        return parts.stream().map(Part::new).toList();
    }
}
