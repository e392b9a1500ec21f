package io.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.SaysoException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * A web page with what is to be found on it.
 *
 * @param name what it is called in its corpus
 * @param url where it stood
 * @param html the page
 * @param body the text of its article
 * @param metadata what is to be found beside it; empty where the corpus does not say
 */
record ArticlePage(String name, String url, byte[] html, String body, JsonNode metadata) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Zyte's article-extraction-benchmark, as far as the corpora have it. */
    static List<ArticlePage> benchmark(Corpora corpora) {
        Path folder = corpora.folder().resolve("article-extraction-benchmark");
        JsonNode truth = json(folder.resolve("ground-truth.json"));
        List<ArticlePage> pages = new ArrayList<>();
        truth.properties().forEach(entry -> {
            JsonNode said = entry.getValue();
            Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
            pages.add(new ArticlePage(
                    entry.getKey(),
                    said.path("url").asText(),
                    gunzipped(file),
                    said.path("articleBody").asText(),
                    JSON.missingNode()));
        });
        return pages;
    }

    /** Mozilla Readability's test pages. Their bodies are what that program makes of them, captions among it. */
    static List<ArticlePage> readability(Corpora corpora) {
        List<ArticlePage> pages = new ArrayList<>();
        for (Path expected : corpora.files("readability-pages", "expected.html")) {
            Path folder = expected.resolveSibling("");
            pages.add(new ArticlePage(
                    String.valueOf(folder.getFileName()),
                    "http://fakehost/test/page.html", // as Readability's own tests have it
                    bytes(folder.resolve("source.html")),
                    Jsoup.parse(Corpora.text(expected)).text(),
                    json(folder.resolve("expected-metadata.json"))));
        }
        return pages;
    }

    /**
     * Whether the rules and their numbers were made without looking at it: true of the pages of the benchmark whose
     * name ends in an odd hexadecimal digit.
     */
    boolean isHeldOut() {
        return Character.digit(name.charAt(name.length() - 1), 16) % 2 == 1;
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new SaysoException(file + " is not JSON: " + e.getMessage() + ". Fetch it again.", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SaysoException(file + " cannot be read: " + e.getMessage() + ". Fetch it again.", e);
        }
    }

    private static byte[] gunzipped(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SaysoException(file + " cannot be read: " + e.getMessage() + ". Fetch it again.", e);
        }
    }
}
