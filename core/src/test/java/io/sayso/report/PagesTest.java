package io.sayso.report;

import io.sayso.Golden;
import io.sayso.json.Outcome;
import io.sayso.json.OutcomeWriter;
import io.sayso.json.ReadingJson;
import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.report.formats.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented pages, and what is made of them. */
class PagesTest {
    private static final ReaderVersion NO_READER = new ReaderVersion("none", "0".repeat(64));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json-ld",
                "open-graph",
                "no-metadata",
                "disagreeing-times",
                "paywall-stub",
                "listing",
                "error-page",
                "no-article",
                "gallery",
                "live-blog"
            })
    void a_page_becomes_the_report_that_its_reader_reads(String page) throws IOException {
        String name = page + ".html";
        byte[] bytes = Files.readAllBytes(Golden.folder("pages").resolve(name));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (OutcomeWriter out = ReadingJson.array(json)) {
            for (Extraction extraction : Formats.extract(new Input(name, bytes, null, null, null))) {
                out.write(
                        extraction instanceof Report report
                                ? new Outcome.Read(new Reading(NO_READER, report, List.of(), List.of()))
                                : new Outcome.NotRead((Unreadable) extraction));
            }
        }
        Golden.check("pages/" + page + ".json", json.toString(StandardCharsets.UTF_8));
    }
}
