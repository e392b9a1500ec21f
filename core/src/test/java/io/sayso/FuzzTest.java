package io.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Small reports of our own, changed at random: whatever comes in, nothing is thrown and what comes out is sound. A
 * round depends on nothing but its seed. {@code -Dsayso.fuzz=N} runs N rounds, {@code -Dsayso.fuzz.seed=S} begins at
 * seed S.
 */
class FuzzTest {
    private static final List<String> REPORTS = List.of("""
            Fog shuts the pier; crews wait
            By Mara Lind, Harbour Correspondent

            PORT IRISO, Nov 22 (Coastal Wire) - Two boats collided off the pier on Sunday, the harbour master said.

            “Nobody was hurt,” Ivo Tann said. “We were lucky.” A spokesman for the owners declined to comment.

            (Reporting by Mara Lind; editing by Tom Ash)
            """, """
            The mayor denied that she had been told of the leak. According to two officials, who asked not to be named \
            because the inquiry is secret, a letter reached her office in May.

            'It may have been mislaid', an aide said; the letter said that the valve "could fail within weeks".

            The mayor at the old waterworks on Friday – TAMSIN ORREL

            If the valve fails, about 4,000 homes would probably lose water, engineers believe.""", """
            "We did not fire," the ministry said, adding that its boats were 30 miles away.\r
            \r
            "We would say so if we had.\r
            \r
            "We always have." The claim could not be verified. Kelmar's navy did not respond to a request for comment.\r
            """);

    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\u00A0",
        "\u200B",
        "\u2028",
        "(",
        ")",
        " – ",
        "—",
        "/",
        ",",
        ".",
        "...",
        "said",
        " said that ",
        " told ",
        "according to",
        " not ",
        " likely ",
        "By ",
        "🚢",
        "\uFFFD",
        "é",
        "\u0301"
    };

    private static Sayso sayso;

    @BeforeAll
    static void open() {
        sayso = Sayso.open();
    }

    @AfterAll
    static void close() {
        sayso.close();
    }

    @Test
    void changed_reports_are_read_without_an_error() {
        long first = Long.getLong("sayso.fuzz.seed", 20_261_124L);
        int rounds = Integer.getInteger("sayso.fuzz", 200);
        for (long seed = first; seed < first + rounds; seed++) {
            byte[] input = changed(new Random(seed * 0x9E3779B97F4A7C15L));
            try {
                check(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        "Run again with -Dsayso.fuzz.seed=" + seed + " -Dsayso.fuzz=1. The input was:\n"
                                + new String(input, StandardCharsets.UTF_8),
                        e);
            }
        }
    }

    @Test
    void past_crashes_are_mended() throws IOException, URISyntaxException {
        URL readme = Objects.requireNonNull(FuzzTest.class.getResource("/golden/crashes/README.md"));
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(Path.of(readme.toURI()).getParent()))) {
            for (Path file : files.sorted().toList()) if (!file.endsWith("README.md")) check(Files.readAllBytes(file));
        }
    }

    @Test
    void a_seed_makes_the_same_input_again() {
        assertThat(changed(new Random(7))).isEqualTo(changed(new Random(7)));
    }

    private static void check(byte[] bytes) {
        Extraction extraction = PlainText.extraction(new Input("fuzz.txt", bytes, null, null, null));
        if (extraction instanceof Report report) SoundReading.check(sayso.read(report));
    }

    private static byte[] changed(Random random) {
        StringBuilder text = new StringBuilder(REPORTS.get(random.nextInt(REPORTS.size())));
        for (int i = random.nextInt(30); i >= 0; i--) change(text, random);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0 && bytes.length > 0)
            for (int i = random.nextInt(5); i >= 0; i--) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        return bytes;
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 200 : 10));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to));
            case 2 -> text.replace(at, to, PIECES[random.nextInt(PIECES.length)]);
            case 3 -> {
                String moved = text.substring(at, to);
                text.delete(at, to).insert(random.nextInt(text.length() + 1), moved);
            }
            default -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        }
    }
}
