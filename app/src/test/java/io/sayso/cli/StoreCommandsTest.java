package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    private static final String PIER = "The pier is closed, the harbour master said.\n";

    @TempDir
    Path folder = Path.of("");

    private String data = "";
    private Path pier = Path.of("");

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data").toString();
        pier = Files.writeString(folder.resolve("pier.txt"), PIER);
    }

    private Ran sayso(String... args) {
        return run("", false, args);
    }

    private Ran run(String in, boolean isTerminal, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        return Ran.with(
                in,
                Map.of("SAYSO_DATA", data, "COLUMNS", "200", "TERM", "dumb"),
                isTerminal,
                all.toArray(String[]::new));
    }

    @Test
    void what_is_added_is_acknowledged_read_and_listed() {
        Ran added = sayso("add", "harbour", pier.toString(), "--outlet", "The Ledger", "--published", "2026-11-20");
        assertThat(added.err()).isEmpty();
        assertThat(added.code()).isEqualTo(ExitCode.ALL_READ);
        assertThat(added.out())
                .startsWith("{\"cameOf\":\"new\",\"report\":\"1.1\",\"id\":\"")
                .endsWith("}\n");
        assertThat(sayso("reports", "harbour").out())
                .contains("\"state\":\"usable\"")
                .contains("\"outlet\":\"The Ledger\"")
                .contains("\"published\":\"2026-11-20\"")
                .contains("\"read\":true")
                .hasLineCount(1);
        assertThat(run("", true, "reports").out()).isEqualTo("1.1     2026-11-20  The Ledger · " + real(pier) + "\n");
        assertThat(sayso("reports", "--format", "json").out()).startsWith("[{").endsWith("}]\n");
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_added_again_says_what_came_of_it() throws IOException {
        sayso("add", "harbour", pier.toString());
        assertThat(run("", true, "add", "harbour", pier.toString()).out()).startsWith("again       1.1     ");
        Files.writeString(pier, PIER.replace("closed", "open"));
        assertThat(run("", true, "add", "harbour", pier.toString()).out())
                .startsWith("changed     1.2     ")
                .endsWith("pier.txt: text\n");
    }

    @Test
    void versions_are_told_apart_by_words() throws IOException {
        sayso("add", "harbour", pier.toString());
        Files.writeString(pier, PIER.replace("closed", "open"));
        sayso("add", "harbour", pier.toString());
        assertThat(run("", true, "versions", "1").out())
                .contains("changed: text\n")
                .contains("        The pier is [-closed,-] {+open,+} the harbour master said.\n");
        assertThat(sayso("versions", "1").out())
                .hasLineCount(2)
                .contains("{\"kind\":\"removed\",\"text\":\"closed, \"},{\"kind\":\"added\",\"text\":\"open, \"}");
        assertThat(run("", true, "versions", "1", "--custody").out())
                .hasLineCount(2)
                .contains("  changed     1.2     ");
        assertThat(sayso("versions", "7").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void exit_codes_say_how_much_could_be_read() throws IOException {
        assertThat(sayso("add", "harbour", folder + "/none.txt").code()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(sayso("add", "harbour", folder + "/none.txt", pier.toString())
                        .code())
                .isEqualTo(ExitCode.SOME_NOT_READ);
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        for (int time = 0; time < 2; time++) {
            Ran ran = sayso("add", "harbour", empty.toString(), pier.toString());
            assertThat(ran.code()).isEqualTo(ExitCode.SOME_NOT_READ);
            assertThat(ran.out()).contains("holds nothing but white space");
        }
        assertThat(sayso("add", "harbour").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(sayso("reports", "nowhere").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void what_could_not_be_opened_is_told_with_its_reason() {
        assertThat(run("", true, "add", "harbour", folder + "/none.txt").out())
                .isEqualTo("not opened          " + folder + "/none.txt does not exist. Check the path.\n");
    }

    @Test
    void standard_input_is_added_as_a_dash() {
        assertThat(run(PIER, true, "add", "harbour", "-").out()).isEqualTo("new         1.1     -\n");
    }

    @Test
    void where_there_is_no_store_none_is_made_by_looking() {
        Ran ran = sayso("reports");
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("There is no store " + data).contains("'sayso add' makes one");
        assertThat(Files.exists(Path.of(data))).isFalse();
    }

    @Test
    void a_store_is_verified_counted_backed_up_and_restored() {
        sayso("add", "harbour", pier.toString());
        assertThat(run("", true, "verify").out())
                .isEqualTo("1 inputs, 1 versions, 1 readings, 0 purged: all as it came\n");
        assertThat(sayso("reports", "--stats").out())
                .contains("\"versions\":1,")
                .contains("\"diskBytes\":");
        Path backup = folder.resolve("backup.db");
        assertThat(sayso("backup", backup.toString()).code()).isZero();
        assertThat(sayso("backup", backup.toString()).err()).contains("is there already");
        String other = folder.resolve("other").toString();
        assertThat(sayso("restore", backup.toString(), "--data", other).code()).isZero();
        assertThat(sayso("reports", "--data", other).out())
                .isEqualTo(sayso("reports").out());
        assertThat(sayso("restore", backup.toString(), "--data", other).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_purge_needs_a_reason_and_says_what_it_removed() {
        sayso("add", "harbour", pier.toString());
        assertThat(sayso("purge", "1").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(sayso("purge", "1", "--reason", "court order").out())
                .isEqualTo("{\"report\":1,\"versions\":1,\"originals\":1,\"others\":0}\n");
        assertThat(run("", true, "reports").out()).contains("[purged]");
        assertThat(run("", true, "add", "harbour", pier.toString()).out()).startsWith("purged");
    }

    @Test
    void reading_again_reads_only_what_this_reader_has_not_read() {
        sayso("add", "harbour", pier.toString());
        Ran ran = sayso("read-again");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
    }
}
