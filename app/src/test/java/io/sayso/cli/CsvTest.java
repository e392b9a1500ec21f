package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void what_has_commas_quotation_marks_or_line_ends_is_quoted() {
        assertThat(Csv.row(List.of("plain", "a, b", "say \"so\"", "two\nlines")))
                .isEqualTo("plain,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_reckon_begins_with_an_apostrophe() {
        assertThat(Csv.row(List.of("=1+1", "@x", "-2", -2))).isEqualTo("'=1+1,'@x,'-2,-2\r\n");
    }

    @Test
    void what_is_not_known_is_empty() {
        assertThat(Csv.row(Arrays.asList("a", null, 3))).isEqualTo("a,,3\r\n");
    }
}
