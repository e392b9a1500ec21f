package io.sayso.record.search;

import io.sayso.SaysoBug;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.Source;
import io.sayso.reading.SourceKind;
import io.sayso.record.Entry;
import io.sayso.record.Line;
import io.sayso.record.SituationRecord;
import io.sayso.report.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * All statements and paragraphs of a record, to be asked by words. It is kept in memory, and found again are the exact
 * words of reports and nothing else. Safe for many threads.
 */
public final class Search implements AutoCloseable {
    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            new SimpleAnalyzer(), Map.of(Question.TEXT, new EnglishAnalyzer(), "report", new KeywordAnalyzer()));

    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final List<Passage> passages = new ArrayList<>();

    /** What is in the index under one number. */
    private record Passage(Entry entry, Span span, @Nullable Line line, Map<String, Set<String>> facets) {}

    private Search(SituationRecord record) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
            for (Line line : record.lines())
                add(new Passage(line.entry(), line.span(), line, facets(line)), line.words(), writer);
            for (Entry entry : record.reports())
                for (Span paragraph : paragraphs(entry.reading().report().text()))
                    add(
                            new Passage(entry, paragraph, null, Map.of("outlet", outlet(entry))),
                            paragraph.in(entry.reading().report().text()),
                            writer);
        }
        reader = DirectoryReader.open(directory);
    }

    /** An index of {@code record}. */
    public static Search of(SituationRecord record) {
        try {
            return new Search(record);
        } catch (IOException e) {
            throw new SaysoBug("Memory takes whatever is written to it.", e);
        }
    }

    private void add(Passage passage, String words, IndexWriter writer) throws IOException {
        Document document = new Document();
        document.add(new TextField(Question.TEXT, words, Field.Store.NO));
        for (String report :
                new String[] {passage.entry().number(), passage.entry().story()})
            document.add(new TextField("report", report, Field.Store.NO));
        passage.facets()
                .forEach((field, values) ->
                        values.forEach(value -> document.add(new TextField(field, value, Field.Store.NO))));
        writer.addDocument(document);
        passages.add(passage);
    }

    /** Where the paragraphs stand: what is between blank lines. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf("\n\n", from);
            if (end < 0) end = text.length();
            if (!text.substring(from, end).isBlank()) paragraphs.add(new Span(from, end));
            from = end + 2;
        }
        return paragraphs;
    }

    private static Map<String, Set<String>> facets(Line line) {
        Map<String, Set<String>> facets = new HashMap<>();
        Set<String> who = new TreeSet<>(), places = new TreeSet<>();
        Source source = line.statement().source();
        String name = source.name() != null ? source.name() : source.text();
        if (name != null) who.add(name);
        else if (source.kind() == SourceKind.OUTLET) who.addAll(outlet(line.entry()));
        Set<String> marks = new HashSet<>(line.statement().marks());
        for (Mark mark : line.entry().reading().marks())
            if (mark instanceof Place place && marks.contains(mark.id())) places.add(place.name());
        facets.put("who", who);
        facets.put("place", places);
        facets.put("outlet", outlet(line.entry()));
        facets.put(
                "act",
                Set.of(line.statement().act().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return facets;
    }

    private static Set<String> outlet(Entry entry) {
        String outlet = entry.imprint().outlet() != null
                ? entry.imprint().outlet()
                : entry.imprint().credit();
        return outlet == null ? Set.of() : Set.of(outlet);
    }

    /**
     * What {@code question} finds.
     *
     * @param wanted which lines may be found
     * @param withReports whether paragraphs of reports may be, where none of their statements is
     * @param most how many answers at most
     * @throws io.sayso.SaysoException if the question cannot be understood
     */
    public Answers ask(String question, Predicate<Line> wanted, boolean withReports, int most) {
        Query query = Question.parse(question, ANALYZER);
        List<Answer> found = new ArrayList<>();
        Map<String, Map<String, Integer>> facets = new HashMap<>();
        Map<String, List<Span>> taken = new HashMap<>();
        for (ScoreDoc hit : hits(query)) {
            Passage passage = passages.get(hit.doc);
            Line line = passage.line();
            List<Span> lines = taken.computeIfAbsent(passage.entry().number(), report -> new ArrayList<>());
            if (line != null && !wanted.test(line)) continue;
            if (line == null && (!withReports || lines.stream().anyMatch(passage.span()::overlaps))) continue;
            if (line != null) lines.add(passage.span());
            found.add(new Answer(passage.entry(), passage.span(), line, hit.score));
            passage.facets()
                    .forEach((field, values) -> values.forEach(value ->
                            facets.computeIfAbsent(field, f -> new HashMap<>()).merge(value, 1, Integer::sum)));
        }
        found.sort((a, b) -> a.line() == null ^ b.line() == null
                ? (a.line() == null ? 1 : -1)
                : Float.compare(b.score(), a.score()));
        return new Answers(found.subList(0, Math.min(most, found.size())), found.size(), facets);
    }

    /** Every document that fits, statements before paragraphs. */
    private List<ScoreDoc> hits(Query query) {
        try {
            if (passages.isEmpty()) return List.of();
            List<ScoreDoc> hits =
                    new ArrayList<>(List.of(new IndexSearcher(reader).search(query, passages.size()).scoreDocs));
            hits.sort((a, b) -> Integer.compare(a.doc, b.doc));
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
