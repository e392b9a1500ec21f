package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The demo, and the commands that open the record that it makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCommandTest {
    private static final String WHEN = "2026-11-29";

    @TempDir
    static Path folder = Path.of("");

    private Ran demo = new Ran(-1, "", "");

    @BeforeAll
    void run() {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", folder.toString(), "COLUMNS", "80", "TERM", "dumb");
        demo = Ran.with("", environment, true, "demo");
    }

    private Ran sayso(int width, String... args) {
        return Ran.with(
                "",
                Map.of(
                        "XDG_DATA_HOME", folder.toString(),
                        "SAYSO_DATA", folder.resolve("sayso-demo").toString(),
                        "COLUMNS", String.valueOf(width),
                        "TERM", "dumb"),
                true,
                args);
    }

    /** A command about the demo's situation, as of its end. */
    private Ran record(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--as-of";
        all[args.length + 1] = WHEN;
        return sayso(80, all);
    }

    private Ran json(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--format";
        all[args.length + 1] = "jsonl";
        return record(all);
    }

    @Test
    void the_demo_shows_a_handful_of_each() {
        assertThat(demo.err()).isEmpty();
        assertThat(demo.code()).isZero();
        Golden.assertGolden("demo/80.txt", demo.out().replace(folder.toString(), "FOLDER"));
    }

    /** The first two claims, the first on which accounts differ, and the first promise. */
    @Test
    void the_readme_shows_what_the_demo_says() throws IOException {
        Path readme = Path.of("../README.md");
        String page = Files.readString(readme), before = "From its output:\n\n```\n";
        int from = page.indexOf(before) + before.length(), to = page.indexOf("```", from);
        String excerpt = String.join("\n", first("Claims", 2), first("Where accounts differ", 1), first("Promises", 1));
        Golden.assertIn(readme, page.substring(0, from) + excerpt + page.substring(to));
    }

    /** A section of the demo, as far as its first {@code most} things. */
    private String first(String heading, int most) {
        StringBuilder section = new StringBuilder();
        int things = 0;
        for (String line :
                demo.out().substring(demo.out().indexOf("\n" + heading) + 1).split("\n")) {
            if (section.length() > 0 && !line.startsWith(" ")) things++;
            if (things > most || line.isEmpty() || line.startsWith("and ")) break;
            section.append(line).append('\n');
        }
        return section.toString();
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        assertThat(demo.out().replace(folder.toString(), "FOLDER").lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void a_second_demo_makes_the_same_anew() {
        assertThat(sayso(80, "demo").out()).isEqualTo(demo.out());
    }

    @Test
    void the_demo_is_made_beside_the_usual_store_and_told_how_to_open(@TempDir Path place) {
        Path usual = place.resolve("records");
        Map<String, String> environment =
                Map.of("SAYSO_DATA", usual.toString(), "SAYSO_PROGRAM", "./sayso", "COLUMNS", "80", "TERM", "dumb");
        Ran ran = Ran.with("", environment, true, "demo");
        assertThat(ran.code()).isZero();
        assertThat(usual).doesNotExist();
        assertThat(place.resolve("records-demo").resolve("sayso.db")).exists();
        assertThat(ran.out())
                .contains("  export SAYSO_DATA=" + place.resolve("records-demo") + "\n  ./sayso claims mirrow ");
    }

    @Test
    void what_the_demo_did_not_make_it_leaves_alone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("sayso.db"), "mine");
        Ran ran = sayso(80, "demo", "--data", other.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("holds something that 'sayso demo' did not make");
        assertThat(other.resolve("sayso.db")).hasContent("mine");
    }

    @Test
    void no_accusation_is_listed_without_accuser_and_answer() {
        assertThat(record("claims", "mirrow", "--grade", "weak", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty();
        assertThat(json("claims", "mirrow").out().lines().filter(line -> line.contains("\"accused\":{")))
                .allSatisfy(line ->
                        assertThat(line).containsPattern("\"grade\":\"(confirmed|fair|weak|contested|discounted)\""));
        // So narrow that what stands on the left does not come between the words.
        String claims = sayso(50, "claims", "mirrow", "--as-of", WHEN).out();
        for (String entry : claims.split("\n\n")) {
            String flat = entry.replaceAll("\\s+", " ");
            if (flat.contains("accuses "))
                assertThat(flat).contains("on the word of ").containsPattern("denied by|accepted by|no denial known");
        }
    }

    @Test
    void a_claim_opens_to_the_exact_words_with_outlet_time_and_report() {
        Ran ran = record("claims", "mirrow", "1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().filter(line -> line.startsWith("says so")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern(" · 2026-11-\\S+ · report \\d+\\.\\d+$"));
        assertThat(ran.out()).contains("sayso versions ");
    }

    @Test
    void a_claim_is_found_by_its_id() {
        String id = json("claims", "mirrow")
                .out()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll("^.*?\"id\":\"(.*?)\".*$", "$1");
        assertThat(json("claims", "mirrow", id).out()).contains(id);
        assertThat(record("claims", "mirrow", "99999").err())
                .contains("has no claim \"99999\"")
                .contains("'sayso claims mirrow' lists them");
    }

    @Test
    void an_unknown_situation_is_told_with_those_there_are() {
        Ran ran = record("gaps", "nowhere");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("has no situation \"nowhere\"").contains("mirrow");
    }

    @Test
    void a_view_knows_nothing_that_was_seen_later() {
        Ran early = sayso(80, "ledger", "mirrow", "--as-of", "2026-11-09T16:00Z", "--format", "jsonl");
        assertThat(early.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"number\":\"1.1\""));
    }

    @Test
    void filters_leave_what_is_asked_for() {
        assertThat(json("ledger", "mirrow", "--source", "harbour master").out().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.toLowerCase(java.util.Locale.ROOT)).contains("harbour master"));
        assertThat(json("ledger", "mirrow", "--from", "2026-11-20", "--to", "2026-11-20")
                        .out()
                        .lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("\"said\":\"2026-11-(19|20|21)"));
        assertThat(json("claims", "mirrow", "--grade", "contested").out().lines())
                .allSatisfy(line -> assertThat(line).contains("\"grade\":\"contested\""));
    }

    @Test
    void every_list_has_a_table_json_and_csv() {
        for (String list :
                new String[] {"figures", "incidents", "measures", "posture", "promises", "gaps", "sources"}) {
            int things = (int) json(list, "mirrow").out().lines().count();
            assertThat("\n" + record(list, "mirrow").out()).as(list).contains("\n" + things + " ");
            String csv = record(list, "mirrow", "--format", "csv").out();
            assertThat(csv).as(list).startsWith("number,").contains("\r\n" + things + ",");
        }
    }

    @Test
    void changes_are_told_between_two_instants() {
        Ran ran = json("changes", "mirrow", "--since", "2026-11-22");
        assertThat(ran.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("\"kind\":\"[a-z]+\",\"subject\":\"[a-z]+\""));
        assertThat(record("changes", "mirrow").err()).contains("--since");
        assertThat(record("changes", "mirrow", "--since", "yesterday").err())
                .contains("--since is not a date: \"yesterday\"");
    }

    @Test
    void a_question_is_answered_in_the_words_of_reports() {
        Ran ran = record("ask", "mirrow", "rescued");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("rescued").contains(" found").contains("outlet: ");
        assertThat(json("ask", "mirrow", "rescued").out().lines())
                .allSatisfy(line -> assertThat(line).contains("\"passages\":[{\"span\":["));
        assertThat(record("ask", "mirrow", "zeppelin").code()).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void a_question_that_cannot_be_understood_is_refused_with_what_can() {
        assertThat(record("ask", "mirrow", "colour:red").err())
                .contains("the field \"colour\", which there is not")
                .contains("who, place, outlet, act, report");
    }
}
