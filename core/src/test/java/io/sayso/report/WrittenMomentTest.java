package io.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "2026-11-22T09:10:00.000+0100 # 2026-11-22T09:10+01:00",
                "2026-11-22 09:10:05 # 2026-11-22T09:10:05",
                "Sun, 22 Nov 2026 14:00:00 GMT # 2026-11-22T14:00Z",
                "Sun, 22 Nov 2026 14:00:00 +0530 # 2026-11-22T14:00+05:30",
                "November 22, 2026 # 2026-11-22",
                "Published Sun., Nov. 22nd, 2026 4:29 p.m. # 2026-11-22T16:29",
                "22 November 2026 at 12am # 2026-11-22T00:00",
                "14:05, 22 September 2026 # 2026-09-22T14:05",
                "1795338000 # 2026-11-22T09:00Z",
                "1795338000000 # 2026-11-22T09:00Z",
                "Sun, 22 Nov 2026 14:00:00 EST # 2026-11-22T14:00-05:00",
                "D:20261122090000+01'00' # 2026-11-22T09:00+01:00",
                "20261122090000 # 2026-11-22T09:00",
                "Sun Nov 22 2026 03:52:10 GMT+0000 (UTC) # 2026-11-22T03:52:10Z",
            })
    void a_time_is_read_as_far_as_it_is_written(String written, String moment) {
        assertThat(WrittenMoment.find(written)).hasToString(moment);
    }

    /**
     * Outside RFC 822, EST is five hours behind in New York, and ten ahead in Sydney; 11/12 is a day in either month.
     */
    @ParameterizedTest
    @CsvSource({"'Nov 22 2026 4:29 PM EST', 2026-11-22T16:29", "'Nov 22 2026 4:29 PM IST', 2026-11-22T16:29"})
    void a_zone_that_names_several_is_none(String written, String moment) {
        assertThat(WrittenMoment.find(written)).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/12/2026",
                "yesterday",
                "",
                "32 November 2026",
                "Mars 3, 2026",
                "Article 5, 2026",
                "20:61, 2026"
            })
    void what_is_no_day_is_none(String written) {
        assertThat(WrittenMoment.find(written)).isNull();
    }
}
