package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    @TempDir
    Path folder = Path.of("");

    private static Database database(String data) throws IOException {
        if (data.startsWith("jdbc:")) return Database.postgresql(data);
        return Database.sqlite(Files.createDirectories(Path.of(data)).resolve("sayso.db"));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void a_store_of_an_older_version_is_brought_to_this_one_with_what_it_holds(Place place) throws IOException {
        String data = place.empty(folder);
        try (Database old = database(data)) {
            Schema.bring(old, 1);
            old.run("insert into original (seq, sha256, size, packed) values (1, 'abc', 0, null)");
        }
        try (Store store = Store.open(data)) {
            assertThat(store.statistics().originals()).isEqualTo(1);
            assertThat(store.situations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void a_store_of_a_newer_version_says_so_and_is_left_alone(Place place) throws IOException {
        String data = place.empty(folder);
        Store.open(data).close();
        try (Database newer = database(data)) {
            newer.run("insert into schema_version (version) values (?)", Schema.VERSION + 1);
        }
        assertThatThrownBy(() -> Store.open(data))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining(
                        "has schema 4, and this Sayso knows up to 3. It was left as it is; use a newer Sayso.")
                .hasMessageNotContaining("user=");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void many_that_open_an_empty_store_at_once_make_it_once(Place place) throws Exception {
        String data = place.empty(folder);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> open = () -> {
            Store.open(data).close();
            return true;
        };
        List<Future<Boolean>> opened = new ArrayList<>();
        for (int i = 0; i < 8; i++) opened.add(pool.submit(open));
        for (Future<Boolean> each : opened) assertThat(each.get()).isTrue();
        pool.shutdown();
    }

    @Test
    void what_is_no_store_is_refused_with_its_name() throws IOException {
        Path file = Files.createDirectories(folder.resolve("data")).resolve("sayso.db");
        Files.writeString(file, "not a database at all, but long enough to look like one".repeat(40));
        assertThatThrownBy(() -> Store.open(folder.resolve("data").toString()))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining("sayso.db");
        assertThatThrownBy(() -> Store.open("jdbc:mysql://user:secret@host/db"))
                .isInstanceOf(SaysoException.class)
                .hasMessageContaining("jdbc:mysql:…")
                .hasMessageNotContaining("secret");
    }
}
