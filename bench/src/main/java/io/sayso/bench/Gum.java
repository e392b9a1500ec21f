package io.sayso.bench;

import io.sayso.SaysoException;
import io.sayso.report.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is spoken of in GUM's documents: people and organisations, each with all its mentions. */
final class Gum {
    /**
     * A mention.
     *
     * @param entity the number of what it speaks of
     * @param head where the word that it turns on stands
     * @param named whether that word is a proper noun
     * @param word that word, in lower case
     */
    record Mention(int entity, Span head, boolean named, String word) {}

    /** A document's text, a sentence a line, and its mentions in reading order. */
    record Document(String id, String text, List<Mention> mentions) {}

    private record Open(int entity, String type, int firstWord, int headAt) {}

    private record Word(Span span, String form, boolean proper) {}

    private static final Pattern PART = Pattern.compile("\\((\\d+)-([a-z]+)-([^()]*)(\\))?|(\\d+)\\)");
    private static final Pattern DEV = Pattern.compile("(?s)## dev\\b(.*?)(?=\\n## |$)");
    private static final Pattern NAME = Pattern.compile("GUM_(?!reddit)\\w+");

    private Gum() {}

    /** The documents of the part for development, reddit left out. */
    static List<Document> dev(Corpora corpora) {
        Matcher dev = DEV.matcher(Corpora.text(corpora.folder().resolve("gum/splits.md")));
        if (!dev.find()) throw new SaysoException("gum/splits.md has no part \"## dev\". Fetch it again.");
        Matcher name = NAME.matcher(dev.group(1));
        List<Document> documents = new ArrayList<>();
        while (name.find())
            documents.add(
                    read(name.group(), Corpora.text(corpora.folder().resolve("gum/dep/" + name.group() + ".conllu"))));
        return documents;
    }

    static Document read(String id, String conllu) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Map<Integer, Deque<Open>> open = new HashMap<>();
        for (String line : conllu.split("\n", -1)) {
            if (line.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
            if (line.isEmpty() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            if (!cells[0].matches("\\d+")) continue;
            Span span = new Span(text.length(), text.length() + cells[1].length());
            words.add(new Word(span, cells[1], cells[3].equals("PROPN")));
            text.append(cells[1]);
            if (!cells[9].contains("SpaceAfter=No")) text.append(' ');
            for (String field : cells[9].split("\\|"))
                if (field.startsWith("Entity=")) entities(field.substring(7), words, open, mentions);
        }
        return new Document(id, text.toString(), mentions);
    }

    private static void entities(
            String field, List<Word> words, Map<Integer, Deque<Open>> open, List<Mention> mentions) {
        Matcher part = PART.matcher(field);
        while (part.find()) {
            if (part.group(5) != null) {
                Deque<Open> same = open.get(Integer.parseInt(part.group(5)));
                if (same != null && !same.isEmpty()) close(same.pop(), words, mentions);
                continue;
            }
            String[] more = part.group(3).split("-");
            int headAt = more.length > 3 && more[3].matches("\\d.*") ? Integer.parseInt(more[3].split(",")[0]) : 1;
            Open entity = new Open(Integer.parseInt(part.group(1)), part.group(2), words.size() - 1, headAt);
            if (part.group(4) != null) close(entity, words, mentions);
            else open.computeIfAbsent(entity.entity(), e -> new ArrayDeque<>()).push(entity);
        }
    }

    private static void close(Open entity, List<Word> words, List<Mention> mentions) {
        if (!entity.type().equals("person") && !entity.type().equals("organization")) return;
        Word head = words.get(Math.min(words.size() - 1, entity.firstWord() + entity.headAt() - 1));
        mentions.add(new Mention(
                entity.entity(), head.span(), head.proper(), head.form().toLowerCase(java.util.Locale.ROOT)));
    }
}
