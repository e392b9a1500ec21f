package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.app.Start;
import io.sayso.json.Outcome;
import io.sayso.json.ReadingJson;
import io.sayso.report.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PIER = "The pier is closed, the harbour master said.\n";

    @TempDir
    private Path folder = Path.of("");

    private String pier = "";

    @BeforeEach
    void write() throws IOException {
        pier = Files.writeString(folder.resolve("pier.txt"), PIER).toString();
    }

    @Test
    void a_pipe_gets_a_record_a_line() {
        Ran ran = Ran.sayso("read", pier, pier, "--outlet", "The Ledger", "--published", "2025-11-23");
        assertThat(ran.code()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ran.err()).isEmpty();
        assertThat(outcomes(ran)).hasSize(2).allSatisfy(outcome -> {
            var report = ((Outcome.Read) outcome).reading().report();
            assertThat(report.text()).isEqualTo(PIER);
            assertThat(report.imprint().outlet()).isEqualTo("The Ledger");
            assertThat(report.imprint().published()).hasToString("2025-11-23");
        });
    }

    @Test
    void a_terminal_gets_a_ledger() {
        Ran ran = Ran.onTerminal("read", pier, "--outlet", "The Ledger");
        assertThat(ran.code()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ran.out())
                .contains("pier.txt")
                .contains("The Ledger · date not given")
                .contains("\u001b[1m");
    }

    @Test
    void nobody_who_wants_no_colour_gets_one() {
        assertThat(Ran.with("", Map.of("NO_COLOR", "1"), true, "read", pier).out())
                .doesNotContain("\u001b");
        assertThat(Ran.with("", Map.of(), true, "read", pier, "--color", "never")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Ran.sayso("read", pier, "--format", "table", "--color", "always")
                        .out())
                .contains("\u001b[1m");
    }

    @Test
    void an_array_is_an_array_even_of_nothing_read() {
        assertThat(Ran.sayso("read", pier, "--format", "json").out())
                .startsWith("[ {")
                .endsWith("]\n");
        assertThat(Ran.sayso("read", "gone.txt", "--format", "json").out()).contains("\"type\": \"unreadable\"");
    }

    @Test
    void html_is_one_page_of_all_reports_and_of_what_could_not_be_read() {
        Ran ran = Ran.sayso("read", pier, "gone.txt", pier, "--format", "html");
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(ran.err()).isEqualTo("sayso: gone.txt does not exist. Check the path.\n");
        assertThat(ran.out())
                .startsWith("<!doctype html>")
                .contains("<title>Who says what: 3 reports</title>")
                .contains("<article id=\"report-1\">")
                .contains("<article id=\"report-2\">")
                .contains("<bdi>gone.txt does not exist. Check the path.</bdi>")
                .endsWith("</body></html>\n");
        assertThat(ran.out().split("harbour master</bdi>", -1)).hasSize(3);
    }

    @Test
    void a_page_of_nothing_read_is_a_page_all_the_same() {
        Ran ran = Ran.onTerminal("read", "gone.txt", "--format", "html");
        assertThat(ran.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(ran.out()).contains("gone.txt does not exist.").endsWith("</html>\n");
    }

    @Test
    void markdown_is_the_ledger_with_offsets() {
        Ran ran = Ran.with(PIER, Map.of(), false, "read", "-", "--format", "markdown");
        assertThat(ran.code()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ran.out()).startsWith("# -\n").contains("  > \\[0–18\\] The pier is closed\n");
    }

    @Test
    void standard_input_is_read_as_a_dash() {
        Ran ran = Ran.with(PIER, Map.of(), false, "read", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.ALL_READ);
        assertThat(outcomes(ran)).hasSize(1);
    }

    @Test
    void an_unreadable_file_does_not_stop_the_rest() {
        Ran ran = Ran.sayso("read", "gone.txt", pier);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(outcomes(ran).get(0)).isInstanceOfSatisfying(Outcome.NotRead.class, notRead -> {
            assertThat(notRead.unreadable().reason()).isEqualTo(Unreadable.Reason.NOT_OPENED);
            assertThat(notRead.unreadable().name()).isEqualTo("gone.txt");
        });
        assertThat(outcomes(ran).get(1)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void a_table_tells_of_an_unreadable_file_on_standard_error() {
        Ran ran = Ran.onTerminal("read", "gone.txt", pier);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(ran.err()).isEqualTo("sayso: gone.txt does not exist. Check the path.\n");
        assertThat(ran.out()).contains("pier.txt");
    }

    @Test
    void nothing_read_is_an_exit_code_of_its_own() {
        assertThat(Ran.sayso("read", "gone.txt").code()).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void a_large_input_is_refused_unread() throws IOException {
        Path large = Files.writeString(folder.resolve("large.txt"), "word ".repeat(100));
        Ran ran = Ran.onTerminal("read", large.toString(), "--max-bytes", "499");
        assertThat(ran.code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(ran.err())
                .endsWith("large.txt has more than 499 bytes. Split it, or allow more with --max-bytes.\n");
        assertThat(Ran.with("word ".repeat(100), Map.of(), true, "read", "-", "--max-bytes", "499")
                        .err())
                .startsWith("sayso: - has more than 499 bytes.");
    }

    @Test
    void a_folder_is_read_in_order_and_links_do_not_lead_round() throws IOException {
        Path press = Files.createDirectories(folder.resolve("press/b"));
        for (String name : List.of("press/c.TXT", "press/a.md", "press/b/z.text", "press/.hidden.txt", "press/d.png"))
            Files.writeString(folder.resolve(name), name);
        Files.createDirectories(folder.resolve("press/.git"));
        Files.writeString(folder.resolve("press/.git/x.txt"), "x");
        Files.createSymbolicLink(press.resolve("up"), folder.resolve("press"));
        List<String> found = InputFile.of(List.of(folder.resolve("press").toString())).stream()
                .map(file -> folder.relativize(Path.of(file.name())).toString())
                .toList();
        assertThat(found).containsExactly("press/a.md", "press/b/z.text", "press/c.TXT");
    }

    @Test
    void many_inputs_come_out_in_their_order() throws IOException {
        List<String> args = new ArrayList<>(List.of("read"));
        for (int i = 0; i < 40; i++)
            args.add(Files.writeString(folder.resolve(i + ".txt"), (PIER).repeat(1 + (i * 7) % 11) + i)
                    .toString());
        List<Outcome> outcomes = outcomes(Ran.sayso(args.toArray(String[]::new)));
        for (int i = 0; i < 40; i++)
            assertThat(((Outcome.Read) outcomes.get(i)).reading().report().text())
                    .endsWith("\n" + i);
    }

    @Test
    void reports_of_one_file_are_told_apart_and_another_language_is_unread() {
        String lines =
                "{\"text\": \"" + PIER.strip() + "\"}\n{\"text\": \"El muelle permaneció cerrado el domingo, dijo el"
                        + " capitán del puerto, y dos barcos chocaron frente al muelle sin que nadie resultara herido.\"}\n"
                        + "{\"status\": \"canceled\", \"text\": \"\"}\n";
        Ran table = Ran.with(lines, Map.of(), true, "read", "-", "--color", "never");
        assertThat(table.code()).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(table.out()).contains("-, line 1\n").contains("-, line 3\n");
        assertThat(table.err()).isEqualTo("sayso: -, line 2 is unread: in Spanish. What is read is English.\n");
        Ran json = Ran.with(lines, Map.of(), false, "read", "-");
        assertThat(outcomes(json)).hasSize(3);
        assertThat(((Outcome.NotRead) outcomes(json).get(1)).unreadable().reason())
                .isEqualTo(Unreadable.Reason.OTHER_LANGUAGE);
        Ran again = Ran.with(json.out(), Map.of(), false, "read", "-");
        assertThat(((Outcome.Read) outcomes(again).get(0)).reading().report())
                .isEqualTo(((Outcome.Read) outcomes(json).get(0)).reading().report());
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                Ran.surroundings("", failing("Broken pipe"), err, Map.of(), false), Start::open, "read", pier, pier);
        assertThat(code).isEqualTo(ExitCode.ALL_READ);
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_does_not_end_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = failing("No space left on device");
        assertThat(Main.run(Ran.surroundings("", full, err, Map.of(), false), Start::open, "read", pier))
                .isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(err).asString().contains("the output could not be written: No space left on device.");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static List<Outcome> outcomes(Ran ran) {
        return ran.out()
                .lines()
                .map(line -> ReadingJson.read(line, "standard output"))
                .toList();
    }
}
