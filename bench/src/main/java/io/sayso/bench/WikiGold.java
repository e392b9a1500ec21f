package io.sayso.bench;

import io.sayso.bench.NamedText.Name;
import io.sayso.report.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads WikiGold: encyclopedia articles in which people marked names of four types, a word a line. */
final class WikiGold {
    private WikiGold() {}

    static List<NamedText> texts(Corpora corpora) {
        return read(Corpora.text(corpora.folder().resolve("ner-misc/wikigold/CONLL-format/data/wikigold.conll.txt")));
    }

    /** Articles stand between {@code -DOCSTART-}; sentences, here a line each, end at an empty line. */
    static List<NamedText> read(String conll) {
        List<NamedText> texts = new ArrayList<>();
        for (String article : conll.split("(?m)^-DOCSTART-.*$")) {
            StringBuilder text = new StringBuilder();
            List<Name> names = new ArrayList<>();
            for (String sentence : article.strip().split("\n\\s*\n")) add(sentence, text, names);
            if (!names.isEmpty()) texts.add(new NamedText("wikigold-" + texts.size(), text.toString(), names));
        }
        return texts;
    }

    private static void add(String sentence, StringBuilder text, List<Name> names) {
        Detokenizer words = new Detokenizer();
        String last = "O";
        int start = 0, end = 0;
        for (String line : sentence.strip().split("\n")) {
            String[] cells = line.split(" ");
            if (cells.length < 2) continue;
            String type = cells[1].substring(Math.min(2, cells[1].length()));
            int before = words.length();
            words.add(cells[0]);
            boolean goesOn = type.equals(last) && !cells[1].startsWith("B-");
            if (!goesOn && !last.isEmpty() && !last.equals("O")) names.add(name(text, start, end, last));
            if (!goesOn) start = words.length() - shown(cells[0], words.length() - before);
            end = words.length();
            last = type.isEmpty() ? "O" : type;
        }
        if (!last.equals("O")) names.add(name(text, start, end, last));
        text.append(words.text()).append('\n');
    }

    private static int shown(String token, int added) {
        return Math.min(token.equals("``") || token.equals("''") ? 1 : token.length(), added);
    }

    private static Name name(StringBuilder text, int start, int end, String type) {
        return new Name(new Span(text.length() + start, text.length() + end), type);
    }
}
