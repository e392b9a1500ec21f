package io.sayso.bench;

import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PLV data of Hu et al. (ACL 2024): sentences with a source, a target and PLOVER's root. */
final class Plv {
    private static final Pattern TAG = Pattern.compile("<(/?)([st])>");

    private Plv() {}

    /** The pairs of the training part, in the order of the file. */
    static List<PloverPair> pairs(Corpora corpora) {
        return read(Corpora.text(corpora.folder().resolve("zsp-plover/PLV_train.tsv")));
    }

    /** Reads the table; its first line names the columns. */
    static List<PloverPair> read(String table) {
        String[] lines = table.split("\r?\n");
        List<String> columns = List.of(lines[0].split("\t", -1));
        int id = columns.indexOf("sentence_id"), marked = columns.indexOf("marked_sentence");
        int root = columns.indexOf("gold_root");
        List<PloverPair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length > root) pairs.add(pair(cells[id], unquoted(cells[marked]), cells[root]));
        }
        return pairs;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static PloverPair pair(String id, String marked, String root) {
        StringBuilder sentence = new StringBuilder();
        List<Span> source = new ArrayList<>(), target = new ArrayList<>();
        Matcher tag = TAG.matcher(marked);
        int at = 0, start = 0;
        while (tag.find()) {
            sentence.append(marked, at, tag.start());
            at = tag.end();
            if (tag.group(1).isEmpty()) start = sentence.length();
            else (tag.group(2).equals("s") ? source : target).add(new Span(start, sentence.length()));
        }
        sentence.append(marked, at, marked.length());
        return new PloverPair(id, sentence.toString(), source, target, root);
    }
}
