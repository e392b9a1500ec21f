package io.sayso.store;

import static io.sayso.store.Press.NOON;
import static io.sayso.store.Press.file;
import static io.sayso.store.Press.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.record.Entry;
import io.sayso.report.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of several readings counts in a situation with a gazetteer of its own. */
class GazetteerReadingTest {
    private static final byte[] FIRST = Press.bytes("name,lat,lon\nOld Quay,1,2\n"),
            SECOND = Press.bytes("name,lat,lon\nOld Quay,1,3\n");

    @TempDir
    Path folder = Path.of("");

    private static Instant at(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }

    private static String readBy(Store store, String situation, Instant at) {
        return store.press(new View(at, situation), at).entries().stream()
                .map(Entry::reading)
                .map(Reading::readBy)
                .map(ReaderVersion::version)
                .findFirst()
                .orElseThrow();
    }

    private static String reader(Store store, Instant at) {
        return "1" + store.gazetteer("Harbour", at).readerSuffix();
    }

    /** Reads the one report by the gazetteer that there is. */
    private static void readAgain(Store store, Instant at) {
        StoredReport version = store.versions("1", at).get(0);
        Report report = (Report) store.extraction(version).orElseThrow();
        ReaderVersion reader = new ReaderVersion(reader(store, at), "0".repeat(64));
        store.keep(version, new Reading(reader, report, List.of(), List.of()), at);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void a_gazetteer_that_is_put_back_brings_its_reading_back(Place place) {
        try (Store store = Store.open(place.empty(folder))) {
            take(store, "Harbour", file("/a.txt", "The Old Quay is closed, the harbour master said.\n", NOON));
            take(store, "Elsewhere", file("/a.txt", "The Old Quay is closed, the harbour master said.\n", NOON));
            store.gazetteer("Harbour", FIRST, at(1));
            readAgain(store, at(1));
            store.gazetteer("Harbour", SECOND, at(2));
            readAgain(store, at(2));
            String before = store.edition();
            store.gazetteer("Harbour", FIRST, at(3));
            assertThat(store.edition()).isNotEqualTo(before);
            readAgain(store, at(3));
            assertThat(readBy(store, "Harbour", at(1))).isEqualTo(reader(store, at(1)));
            assertThat(readBy(store, "Harbour", at(2)))
                    .isEqualTo(reader(store, at(2)))
                    .isNotEqualTo(reader(store, at(1)));
            assertThat(readBy(store, "Harbour", at(3))).isEqualTo(reader(store, at(1)));
            // Without a gazetteer of its own, the last reading counts.
            assertThat(readBy(store, "Elsewhere", at(3))).isEqualTo(reader(store, at(2)));
        }
    }
}
