package io.sayso.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.formats.Formats;
import io.sayso.store.Arrival;
import io.sayso.store.Incoming;
import io.sayso.store.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Run FRESH = new Run(1, 1, false, place -> false, (place, sha256) -> false);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        for (String name : List.of("a.txt", "b.txt", "c.jpg", ".hidden.txt", "deep/d.TXT", "deep/e.md"))
            Files.writeString(folder.resolve(name), "Report " + name);
        Files.createSymbolicLink(folder.resolve("deep/up"), folder);
    }

    private List<Arrival> arrivals(Run run, String... names) {
        Intake intake = new Intake(
                new ByteArrayInputStream("Piped.".getBytes(StandardCharsets.UTF_8)),
                Formats::extract,
                InstantSource.fixed(NOON),
                new Fetcher("Sayso/test", false),
                1000,
                null,
                null);
        List<Arrival> arrivals = new ArrayList<>();
        intake.of(List.of(names)).forEachRemaining(incoming -> add(incoming, run, arrivals));
        return arrivals;
    }

    private static void add(Incoming incoming, Run run, List<Arrival> to) {
        Arrival arrival = incoming.arrive(run);
        if (arrival != null) to.add(arrival);
    }

    private List<String> places(String... names) {
        return arrivals(FRESH, names).stream()
                .map(arrival -> arrival.bytes() == null ? arrival.found().get(0).toString() : arrival.place())
                .map(place -> place.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void a_folder_is_all_reports_in_it_and_below() {
        assertThat(places(folder.toString())).containsExactly("a.txt", "b.txt", "deep/d.TXT", "deep/e.md");
    }

    @Test
    void a_pattern_is_what_fits_it() {
        assertThat(places(folder + "/*.txt")).containsExactly("a.txt", "b.txt");
        assertThat(places(folder + "/**.{md,jpg}")).containsExactly("c.jpg", "deep/e.md");
        assertThat(places(folder + "/*.pdf")).singleElement().asString().contains("fits no file. Check the pattern.");
        assertThat(places(folder + "/[")).singleElement().asString().contains("is no pattern");
    }

    @Test
    void a_file_is_known_by_the_same_place_from_any_folder() {
        assertThat(places(folder + "/deep/../a.txt", folder + "/deep/up/a.txt")).containsExactly("a.txt", "a.txt");
    }

    @Test
    void standard_input_is_a_dash() {
        assertThat(arrivals(FRESH, "-")).singleElement().satisfies(arrival -> {
            assertThat(arrival.place()).isEqualTo(Arrival.STANDARD_INPUT);
            assertThat(arrival.bytes()).asString().isEqualTo("Piped.");
            assertThat(arrival.seen()).isEqualTo(NOON);
        });
    }

    @Test
    void what_cannot_be_opened_is_an_arrival_with_its_reason() throws IOException {
        Files.writeString(folder.resolve("large.txt"), "word ".repeat(300));
        assertThat(places(folder + "/none.txt", folder + "/large.txt", "http://127.0.0.1:1/", "\u0000"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("does not exist. Check the path."),
                        two -> assertThat(two).contains("has more than 1000 bytes."),
                        three -> assertThat(three).contains("is not on the open internet"),
                        four -> assertThat(four).contains("is no path"));
    }

    @Test
    void a_run_that_was_cut_off_passes_over_what_it_has_and_takes_what_has_changed() {
        String a = arrivals(FRESH, folder + "/a.txt").get(0).place();
        String sha256 = arrivals(FRESH, a).get(0).found().get(0).id();
        Run resumed = new Run(1, 1, true, place -> true, (place, bytes) -> place.equals(a) && bytes.equals(sha256));
        assertThat(arrivals(resumed, folder + "/a.txt", folder + "/b.txt"))
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.place()).endsWith("/b.txt"));
        assertThat(arrivals(resumed, "http://127.0.0.1:1/")).isEmpty();
    }
}
