package io.sayso;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reports spoilt at random, each by its own seed. {@code -Dsayso.fuzz=N} tries N of them instead of 300,
 * {@code -Dsayso.fuzz.from=S} begins at another seed; what fails goes to {@code golden/crashes}, from where it is
 * replayed for ever.
 */
class FuzzTest {
    private static final int LONGEST = 1_500;

    private static final String[] NASTY = {
        "\0",
        "\u001B[2J",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "\" \"",
        "(",
        ")",
        "[",
        "—",
        " – ",
        "--",
        "...",
        "\n",
        "\r",
        "\r\n\r\n",
        "\u2028",
        "\u0085",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uFFFD",
        "\uD83D\uDEA2",
        "e\u0301",
        "\u00AD",
        "\u0000\u0000",
        " said ",
        " told Reuters ",
        "By ",
        "n't",
        "n’t",
        "U.S.",
        "a@b.c",
        "@",
        "#",
        "http://",
        "1,",
        "²",
        "Ⅷ",
        "ﬁ",
        "İ",
        "PORT ALDER (AP) — ",
        " – MARA LIND",
        "(Photo by X/AFP)",
        "\t",
        "  ",
        "according to ",
        "it was not clear whether "
    };

    private static final List<String> OWN = List.of(
            "PORT ALDER, Nov 22 (Coastal Wire) - “We are leaving,” the harbour master, Mara Lind, told reporters. She"
                    + " denied that four officials had asked her to.\n\n“They will not come back.\n\n“Not this year,” she"
                    + " said, on condition of anonymity because the talks are secret.\n",
            "By Mara Lind\r\n\r\nThe minister said that the navy had 'never' fired, but it wasn't clear whether it"
                    + " could. According to two U.S. officials, it may have.\r\n",
            "Boats burn in Port Iriso – TAMSIN ORREL\nIf confirmed, the toll would rise to at least 58; the navy neither"
                    + " confirmed nor denied it. (Reporting by J. Okello)");

    private static Sayso sayso;
    private static List<byte[]> bases;

    @BeforeAll
    static void open() throws IOException {
        sayso = Sayso.open();
        bases = new ArrayList<>();
        for (String text : OWN) bases.add(text.getBytes(UTF_8));
        Path samples = Path.of("..", "samples");
        if (!Files.isDirectory(samples)) return;
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
                bases.add(Files.readAllBytes(file));
        }
    }

    @AfterAll
    static void close() {
        sayso.close();
    }

    @Test
    void a_spoilt_report_is_read_or_refused() {
        int tries = Integer.getInteger("sayso.fuzz", 300), first = Integer.getInteger("sayso.fuzz.from", 0);
        for (int seed = first; seed < first + tries; seed++) {
            byte[] bytes = spoil(new Random(seed));
            try {
                check(bytes);
            } catch (Throwable e) {
                throw new AssertionError(
                        "seed " + seed + " failed; save " + keep(seed, bytes) + " in golden/crashes", e);
            }
        }
    }

    @Test
    void what_once_crashed_is_read_or_refused() throws IOException {
        try (Stream<Path> files = Files.list(Golden.folder("crashes"))) {
            for (Path file : files.sorted().toList()) {
                try {
                    check(Files.readAllBytes(file));
                } catch (Throwable e) {
                    throw new AssertionError(file + " crashes again", e);
                }
            }
        }
    }

    private static void check(byte[] bytes) {
        Extraction extraction = sayso.extract(new Input("spoilt.txt", bytes, null, null));
        assertThat(extraction.id()).hasSize(64);
        if (extraction instanceof Report report) SaneReading.check(sayso.read(report));
    }

    private static Path keep(int seed, byte[] bytes) {
        Path file = Path.of("target", "fuzz-" + seed + ".txt");
        try {
            return Files.write(file, bytes).toAbsolutePath();
        } catch (IOException e) {
            throw new AssertionError("seed " + seed + " failed and could not be kept", e);
        }
    }

    private static byte[] spoil(Random random) {
        byte[] bytes = cut(base(random), random, LONGEST);
        for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
            int at = random.nextInt(bytes.length + 1);
            switch (random.nextInt(6)) {
                case 0 -> {
                    if (at < bytes.length) bytes[at] ^= (byte) (1 << random.nextInt(8));
                }
                case 1 -> bytes = join(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
                case 2 -> bytes = join(bytes, at, cut(bytes, random, 60), at);
                case 3 -> bytes = join(bytes, at, cut(base(random), random, 300), at);
                case 4 ->
                    bytes = join(
                            bytes,
                            at,
                            nasty(random).repeat(1 + random.nextInt(30)).getBytes(UTF_8),
                            at);
                default -> bytes = join(bytes, at, nasty(random).getBytes(UTF_8), at);
            }
        }
        return bytes;
    }

    private static String nasty(Random random) {
        return NASTY[random.nextInt(NASTY.length)];
    }

    private static byte[] base(Random random) {
        return bases.get(random.nextInt(bases.size()));
    }

    /** A piece of {@code bytes}, at most {@code longest} of them, from anywhere; characters may be cut in two. */
    private static byte[] cut(byte[] bytes, Random random, int longest) {
        int from = random.nextInt(bytes.length + 1),
                length = Math.min(bytes.length - from, random.nextInt(longest + 1));
        byte[] piece = new byte[length];
        System.arraycopy(bytes, from, piece, 0, length);
        return piece;
    }

    /** {@code bytes} with {@code [from, to)} replaced by {@code middle}. */
    private static byte[] join(byte[] bytes, int from, byte[] middle, int to) {
        byte[] joined = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
        return joined;
    }
}
