package io.sayso.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Imprint;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copies in the press file that its editor lists. */
class PressCopiesTest {
    @ParameterizedTest
    @CsvSource({
        "02-ledger.html, 01-coastalwire.json",
        "05-courier.html, 04-coastalwire.txt",
        "07-tribune.xml#3, 08-meridian.json",
        "12-lanyard.html, 11-coastalwire.jsonl#2",
        "14-digest.atom#1, 11-coastalwire.jsonl#2",
        "18-courier.html, 17-coastalwire.json",
        "34-courier.html, 32-meridian.json"
    })
    void a_copy_is_found(String copy, String from) {
        Lineage lineage = lineage();
        assertThat(lineage.copiesIn(id(copy))).extracting(Copy::from).contains(id(from));
        assertThat(lineage.copiesOf(id(from))).extracting(Copy::copy).contains(id(copy));
    }

    @Test
    void no_other_report_copies_another_newsroom() {
        Lineage lineage = lineage();
        Map<String, @Nullable String> newsrooms = new HashMap<>();
        PressFile.reports().values().forEach(told -> newsrooms.put(id(told), newsroom(told)));
        Set<String> copying = new TreeSet<>();
        PressFile.reports().forEach((name, told) -> {
            for (Copy copy : lineage.copiesIn(id(told)))
                if (!Objects.equals(newsrooms.get(copy.copy()), newsrooms.get(copy.from()))) copying.add(name);
        });
        assertThat(copying)
                .containsExactly(
                        "02-ledger.html",
                        "05-courier.html",
                        "07-tribune.xml#3",
                        "12-lanyard.html",
                        "14-digest.atom#1",
                        "18-courier.html",
                        "34-courier.html");
    }

    private static @Nullable String newsroom(Told told) {
        Imprint imprint = told.reading().report().imprint();
        return imprint.outlet() == null ? imprint.credit() : imprint.outlet();
    }

    private static String id(Told told) {
        return told.reading().report().id();
    }

    private static Lineage lineage() {
        Lineage lineage = new Lineage();
        PressFile.reports().values().forEach(lineage::add);
        return lineage;
    }

    private static String id(String name) {
        return id(Objects.requireNonNull(PressFile.reports().get(name)));
    }
}
