package io.sayso.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

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
        Map<String, String> names = new HashMap<>();
        PressFile.reports().forEach((name, told) -> names.put(told.reading().report().id(), name));
        Lineage lineage = lineage();
        StringBuilder all = new StringBuilder();
        for (String report : PressFile.reports().keySet())
            lineage.copiesIn(id(report)).stream()
                    .sorted(Comparator.comparing(Copy::from).thenComparing(Copy::inCopy))
                    .forEach(c -> all.append(names.get(c.copy())).append(" <- ").append(names.get(c.from())).append(' ').append(c.kind()).append(' ').append(c.inCopy()).append(' ').append(c.alike()).append('\n'));
        System.out.println(all);
    }

    private static Lineage lineage() {
        Lineage lineage = new Lineage();
        PressFile.reports().values().forEach(lineage::add);
        return lineage;
    }

    private static String id(String name) {
        return Objects.requireNonNull(PressFile.reports().get(name)).reading().report().id();
    }
}
