package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the order to verify finds, and what the order to purge leaves on disk. */
class DamageTest {
    private static final String SECRET = "Quindlemere ferries";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder.toString())) {
            Press.take(
                    store,
                    "Harbour",
                    Press.file("/a.txt", "The harbour is closed, " + SECRET + " said.", Press.NOON),
                    Press.file("/b.txt", "The harbour is open.", Press.NOON));
        }
    }

    private List<String> problemsAfter(String sql) {
        try (Database database = Database.sqlite(folder.resolve("sayso.db"))) {
            database.script(sql + ";\n");
        }
        List<String> problems = new ArrayList<>();
        try (Store store = Store.open(folder.toString())) {
            assertThat(store.verify(problems::add).problems()).isEqualTo(problems.size());
        }
        return problems;
    }

    @Test
    void bytes_that_are_not_what_came_in_are_found() {
        assertThat(problemsAfter(
                        "update original set packed = (select packed from original where seq = 2) where seq = 1"))
                .singleElement()
                .asString()
                .contains("holds other bytes than came in");
    }

    @Test
    void damaged_bytes_are_found_and_do_not_hide_others() {
        assertThat(problemsAfter("update original set packed = x'00ff'"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("is damaged"));
    }

    @Test
    void a_report_that_is_another_is_found_and_so_is_its_reading() {
        assertThat(problemsAfter(
                        "update version set extraction = (select extraction from version where seq = 2) where seq = 1"))
                .singleElement()
                .asString()
                .contains("report 1.1 is another than its hash says");
        assertThat(problemsAfter("update version set extraction = x'00' where seq = 1"))
                .hasSize(2);
    }

    @Test
    void nothing_of_what_was_purged_stays_in_the_files() throws Exception {
        byte[] packed = Packed.of("The harbour is closed, " + SECRET + " said.");
        assertThat(holds(packed)).isTrue();
        try (Store store = Store.open(folder.toString())) {
            store.purge("1", "court order", Press.NOON);
        }
        assertThat(holds(packed)).isFalse();
    }

    private boolean holds(byte[] bytes) throws Exception {
        String wanted = latin(bytes);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) if (latin(Files.readAllBytes(file)).contains(wanted)) return true;
        }
        return false;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
