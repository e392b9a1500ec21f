package io.sayso.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.Golden;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of each file under {@code golden/formats}, in the {@code .expected} beside it. */
class GoldenFormatsTest {
    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("formats"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_taken_for_what_it_is(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Golden.folder("formats").resolve(name));
        List<Extraction> named = Formats.extract(new Input(name, bytes, null, null, null));
        Golden.check("formats/" + name + ".expected", Shown.of(named));
    }

    /** Feeds, JSON and archives say themselves what they are; whether a text is Markdown its name says. */
    @ParameterizedTest
    @MethodSource("files")
    void a_file_on_standard_input_is_taken_for_the_same(String name) throws IOException {
        if (name.equals("plain.md") || name.equals("typed.txt")) return;
        byte[] bytes = Files.readAllBytes(Golden.folder("formats").resolve(name));
        List<Extraction> unnamed = Formats.extract(new Input("-", bytes, null, null, null));
        List<Extraction> named = Formats.extract(new Input(name, bytes, null, null, null));
        assertThat(Shown.of(unnamed).replaceAll("(?m)^unreadable: .*$", "unreadable"))
                .isEqualTo(Shown.of(named).replaceAll("(?m)^unreadable: .*$", "unreadable"));
    }
}
