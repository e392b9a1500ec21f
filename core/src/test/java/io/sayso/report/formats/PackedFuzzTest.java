package io.sayso.report.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Good files of every format, of the press file and of the samples, changed at random: whatever comes of it is a report
 * or says why it is none, and soon. A round depends on nothing but its seed; {@code -Dsayso.fuzz=N} runs N rounds a
 * file, {@code -Dsayso.fuzz.seed=S} begins at seed S.
 */
class PackedFuzzTest {
    private static final Path PRESS = Path.of("../samples/press");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final byte[] SIGNS = "<>[]{}()/\\\"&;:,-#%\n\0".getBytes(StandardCharsets.UTF_8);

    private static Map<String, byte[]> good() throws IOException {
        Map<String, byte[]> good = new TreeMap<>();
        try (Stream<Path> files = Files.list(PRESS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.matches("\\d\\d-.*")) good.put(name, Files.readAllBytes(file));
            }
        }
        return good;
    }

    @Test
    void changed_files_of_every_format_are_reports_or_say_why_they_are_none() throws IOException {
        long first = Long.getLong("sayso.fuzz.seed", 20_261_125L);
        int rounds = Integer.getInteger("sayso.fuzz", 15);
        Map<String, byte[]> files = good();
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".zip"));
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".gz")).anyMatch(name -> name.endsWith(".atom"));
        for (Map.Entry<String, byte[]> file : files.entrySet())
            for (long seed = first; seed < first + rounds; seed++) {
                Random random =
                        new Random(seed * 0x9E3779B97F4A7C15L ^ file.getKey().hashCode());
                check(file.getKey() + ", seed " + seed, file.getKey(), changed(file.getKey(), file.getValue(), random));
            }
    }

    private static void check(String what, String name, byte[] bytes) {
        List<Extraction> found = assertTimeoutPreemptively(
                LONGEST, () -> Formats.extract(new Input(name, bytes, null, null, null)), what);
        assertThat(found).as(what).isNotEmpty();
        for (Extraction extraction : found) {
            if (extraction instanceof Unreadable unreadable)
                assertThat(unreadable.detail()).as(what).isNotBlank().doesNotContain("Exception");
            if (extraction instanceof Report report) {
                int length = report.text().length();
                report.captions()
                        .forEach(caption ->
                                assertThat(caption.span().end()).as(what).isBetween(0, length));
                report.furniture()
                        .forEach(part -> assertThat(part.span().end()).as(what).isBetween(0, length));
            }
        }
    }

    /** Half of the packed ones are changed within, and packed again. */
    private static byte[] changed(String name, byte[] bytes, Random random) throws IOException {
        if (!name.endsWith(".gz") || random.nextBoolean()) return changed(bytes, random);
        byte[] inside;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            inside = in.readAllBytes();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(changed(inside, random));
        }
        return packed.toByteArray();
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int i = random.nextInt(8); i >= 0; i--) changed = change(changed, random);
        return changed;
    }

    private static byte[] change(byte[] bytes, Random random) {
        if (bytes.length == 0) return bytes;
        int at = random.nextInt(bytes.length), to = Math.min(bytes.length, at + 1 + random.nextInt(60));
        byte[] start = Arrays.copyOf(bytes, at), part = Arrays.copyOfRange(bytes, at, to);
        byte[] end = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> joined(start, end);
            case 1 -> joined(start, part, part, end);
            case 2 -> joined(start, end, part);
            case 3 -> random.nextInt(4) == 0 ? start : joined(start, new byte[] {(byte) random.nextInt()}, part, end);
            case 4 -> joined(start, new byte[] {SIGNS[random.nextInt(SIGNS.length)]}, part, end);
            default -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }
}
