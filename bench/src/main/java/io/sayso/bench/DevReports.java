package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reports of the corpora's development parts: PolNeAR, BASIL, MEANTIME and GUM's news. */
final class DevReports {
    private static final Pattern GUM_DEV = Pattern.compile("(?s)## dev\\b(.*?)(?=\\n## |$)");
    private static final Pattern GUM_NEWS = Pattern.compile("GUM_news_\\w+");
    private static final Pattern CREATED =
            Pattern.compile("<TIMEX3\\b(?=[^>]*functionInDocument=\"CREATION_TIME\")[^>]*\\bvalue=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("<token\\b[^>]*\\bsentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

    private DevReports() {}

    /** All of them, a list a corpus, each in the order of names. */
    static List<List<DevReport>> all(Corpora corpora) {
        return List.of(polnear(corpora), basil(corpora), meantime(corpora), gum(corpora));
    }

    private static List<DevReport> polnear(Corpora corpora) {
        Map<String, String> published = new HashMap<>();
        for (String row : Corpora.text(corpora.folder().resolve("polnear/data/metadata.tsv"))
                .split("\n", -1)) {
            String[] cells = row.split("\t", -1);
            if (cells.length > 5) published.put(cells[1], cells[5]);
        }
        List<DevReport> reports = new ArrayList<>();
        for (Path file : corpora.files("polnear/data/dev/text", ".txt")) {
            String id = Corpora.name(file);
            reports.add(new DevReport("polnear", id, published.get(id), Corpora.text(file)));
        }
        return reports;
    }

    static List<DevReport> basil(Corpora corpora) {
        List<DevReport> reports = new ArrayList<>();
        for (Path file : corpora.files("basil/articles", ".json")) {
            JsonNode article = json(file);
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode paragraph : article.path("body-paragraphs")) {
                List<String> sentences = new ArrayList<>();
                for (JsonNode sentence : paragraph)
                    sentences.add(sentence.asText().strip());
                paragraphs.add(String.join(" ", sentences));
            }
            String published = article.path("date").asText("");
            reports.add(new DevReport(
                    "basil", Corpora.name(file), published.isEmpty() ? null : published, text(paragraphs)));
        }
        return reports;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SaysoException(file + " is no JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
    }

    /** MEANTIME keeps sentences and no paragraphs: its headline, its dateline, and the rest in one. */
    private static List<DevReport> meantime(Corpora corpora) {
        List<DevReport> reports = new ArrayList<>();
        for (Path file : corpora.files("meantime/intra-doc_annotation", ".xml")) {
            String xml = Corpora.text(file);
            List<Detokenizer> paragraphs = List.of(new Detokenizer(), new Detokenizer(), new Detokenizer());
            Matcher token = TOKEN.matcher(xml);
            while (token.find()) {
                int sentence = Integer.parseInt(token.group(1));
                paragraphs.get(Math.min(sentence, 2)).add(unescape(token.group(2)));
            }
            Matcher created = CREATED.matcher(xml);
            @Nullable String published = created.find() ? created.group(1) : null;
            List<String> lines = paragraphs.stream().map(Detokenizer::text).toList();
            reports.add(new DevReport("meantime", Corpora.name(file), published, text(lines)));
        }
        return reports;
    }

    private static String unescape(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static List<DevReport> gum(Corpora corpora) {
        Matcher dev = GUM_DEV.matcher(Corpora.text(corpora.folder().resolve("gum/splits.md")));
        if (!dev.find()) throw new SaysoException("gum/splits.md has no part \"## dev\". Fetch it again.");
        Matcher news = GUM_NEWS.matcher(dev.group(1));
        List<DevReport> reports = new ArrayList<>();
        while (news.find()) {
            String conllu = Corpora.text(corpora.folder().resolve("gum/dep/" + news.group() + ".conllu"));
            Matcher created = Pattern.compile("# meta::dateCreated = (\\S+)").matcher(conllu);
            reports.add(
                    new DevReport("gum", news.group(), created.find() ? created.group(1) : null, Conllu.text(conllu)));
        }
        return reports;
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n", paragraphs) + "\n";
    }
}
