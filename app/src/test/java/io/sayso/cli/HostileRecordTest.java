package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers write does not steer the terminal, nor a spreadsheet. */
class HostileRecordTest {
    @Test
    void no_list_writes_what_steers_a_terminal(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "The navy \u001b[31mdenied\u001b[0m that it had fired on the boat, \u202espokesman Joren Vask said.\n\n"
                        + "=1+1 people were killed, the harbour\u0007 master said.\n");
        Map<String, String> environment =
                Map.of("SAYSO_DATA", folder.resolve("data").toString(), "COLUMNS", "80", "TERM", "dumb");
        assertThat(Ran.with("", environment, true, "add", "harbour", report.toString())
                        .code())
                .isZero();
        for (String list : new String[] {
            "ledger", "claims", "figures", "incidents", "measures", "posture", "promises", "gaps", "sources"
        }) assertHarmless(Ran.with("", environment, true, list, "harbour").out());
        assertHarmless(Ran.with("", environment, true, "claims", "harbour", "1").out());
        assertHarmless(Ran.with("", environment, true, "ask", "harbour", "fired OR killed")
                .out());
        assertHarmless(
                Ran.with("", environment, true, "versions", "1", "--text").out());
        assertThat(Ran.with("", environment, true, "ledger", "harbour").out()).contains("fired on the boat");
        assertThat(Ran.with("", environment, false, "ledger", "harbour", "--format", "csv")
                        .out())
                .doesNotContainPattern("[,\n]=");
    }

    private static void assertHarmless(String out) {
        assertThat(out.chars().filter(c -> c < ' ' && c != '\n' || c == 0x202e))
                .as(out)
                .isEmpty();
        assertThat(out.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }
}
