package io.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.SaysoBug;
import io.sayso.app.Start;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told when something is wrong: what, where, what next. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({
        "no-command, ''",
        "unknown-command, raed",
        "unknown-option, read a.txt --frmat json",
        "no-file, read",
        "wrong-format, read a.txt --format xml",
        "wrong-date, read a.txt --published yesterdy",
        "no-such-day, read a.txt --published 2025-02-30",
        "no-such-zone, read a.txt --published 2025-02-03[Europe/Atlantis]",
        "input-twice, read - -",
        "too-narrow, read a.txt --width 3",
        "no-bytes, read a.txt --max-bytes 0",
        "not-a-number, read a.txt --max-bytes many",
    })
    void a_wrong_command_is_answered_with_what_is_right(String name, String command) {
        Ran ran = Ran.sayso(command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.out()).isEmpty();
        Golden.assertGolden("messages/" + name + ".txt", ran.err());
    }

    @Test
    void a_model_that_is_none_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The pier is closed, the harbour master said.");
        Ran ran = Ran.sayso("read", file.toString(), "--model", folder.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        Golden.assertGolden("messages/no-model.txt", ran.err().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void a_folder_without_texts_is_named(@TempDir Path folder) {
        Ran ran = Ran.onTerminal("read", folder.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.NOTHING_READ);
        Golden.assertGolden("messages/empty-folder.txt", ran.err().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void a_fault_of_sayso_says_so() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new SaysoBug("a broken invariant");
            }
        };
        int code = Main.run(Ran.surroundings("", broken, err, Map.of(), false), Start::open, "read", "gone.txt");
        assertThat(code).isEqualTo(ExitCode.BUG);
        assertThat(err)
                .asString()
                .startsWith("sayso: this is a fault of Sayso's and not of yours: a broken invariant\n")
                .contains("Please report it to the project");
    }
}
