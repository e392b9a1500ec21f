package io.sayso.record;

import io.sayso.reading.Reading;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.formats.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The press file of {@code samples}, as it arrived: each report with when it was seen and what it is called there. */
public final class PressFile {
    private static final Path FOLDER = Path.of("..", "samples", "press");

    private final List<Entry> entries = new ArrayList<>();

    /** By report id, {@code 11-coastalwire.jsonl#3}. */
    private final Map<String, String> names = new HashMap<>();

    private PressFile() {}

    /** Read by {@code reader}, which may return null for a report in another language. */
    public static PressFile read(Function<Report, @Nullable Reading> reader) throws IOException {
        PressFile press = new PressFile();
        Map<String, Integer> versions = new HashMap<>();
        List<String> arrivals = Files.readAllLines(FOLDER.resolve("arrivals.csv"));
        for (String arrival : arrivals.subList(1, arrivals.size())) {
            String[] fields = arrival.split(",", -1);
            String file = fields[0], url = fields[2];
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
            List<Extraction> found = Formats.extract(new Input(file, bytes, null, null, url.isEmpty() ? null : url));
            for (Extraction extraction : found) {
                if (!(extraction instanceof Report report)) continue;
                String name = file + part(report, found.size());
                String story = story(report.imprint(), found.size() == 1 ? url : "", name);
                Reading reading = reader.apply(report);
                if (reading == null) continue;
                press.names.put(report.id(), name);
                Instant seen = Instant.parse(fields[1]);
                int version = versions.merge(story, 1, Integer::sum);
                press.entries.add(new Entry(story, version, seen, null, seen, reading));
            }
        }
        return press;
    }

    private static String part(Report report, int parts) {
        String part = report.part();
        return part == null || parts == 1 ? "" : "#" + part.substring(part.lastIndexOf(' ') + 1);
    }

    private static String story(Imprint imprint, String url, String name) {
        if (imprint.identifier() != null) return imprint.identifier();
        return url.isEmpty() ? name : url;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** What the press file calls the report that {@code line} is of. */
    public String name(Line line) {
        return names.getOrDefault(line.entry().report(), "?");
    }

    /** Who is who in what had been seen by {@code asOf}. */
    public Parties parties(Instant asOf) {
        return Parties.of(Lines.seen(entries, asOf));
    }

    /** What had been said by {@code asOf}. */
    public List<Gist> gists(Instant asOf, Parties parties) {
        return Gist.of(Lines.of(Lines.seen(entries, asOf)), parties);
    }
}
