package io.sayso.reading.place;

import io.sayso.reading.Place;
import io.sayso.report.Sha256;
import io.sayso.report.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The places that a situation brings along, such as villages that no gazetteer has. Given as CSV in UTF-8, the columns
 * named in its first line: {@code name}, {@code lat} and {@code lon}, and perhaps {@code other names} (with ; between
 * them) and {@code kind}.
 *
 * <pre>{@code
 * name,other names,kind,lat,lon
 * Cape Sorrel,Sorrel Head;the Cape,cape,-27.81,-17.28
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SituationGazetteer {
    /** What marks call it. */
    public static final String NAME = "situation";

    /** No places. */
    public static final SituationGazetteer NONE = new SituationGazetteer("", List.of());

    private final String version;
    private final List<Entry> entries;

    /** The numbers of the entries by the keys of all their names. */
    private final NavigableMap<String, List<Integer>> byKey = new TreeMap<>();

    /**
     * A line of it.
     *
     * @param id its name, followed by a number where an earlier line has the same
     * @param others its other names
     */
    record Entry(String id, String name, List<String> others, PlaceKind kind, double lat, double lon) {}

    private SituationGazetteer(String version, List<Entry> entries) {
        this.version = version;
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            add(entry.name(), i);
            for (String other : entry.others()) add(other, i);
        }
    }

    private void add(String name, int entry) {
        List<Integer> known = byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>());
        if (!known.contains(entry)) known.add(entry);
    }

    /**
     * The gazetteer that {@code csv} holds.
     *
     * @param file what it is called, for complaints
     * @throws io.sayso.SaysoException if a line is not as it should be; says which, and what is wrong with it
     */
    public static SituationGazetteer of(String file, byte[] csv) {
        Map<String, Integer> namesakes = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (SituationCsv.Row row : SituationCsv.rows(file, csv)) {
            int number = namesakes.merge(row.name(), 1, Integer::sum);
            String id = number == 1 ? row.name() : row.name() + " (" + number + ")";
            entries.add(new Entry(id, row.name(), row.others(), row.kind(), row.lat(), row.lon()));
        }
        return new SituationGazetteer(Sha256.of(csv).substring(0, 12), List.copyOf(entries));
    }

    /** The same of {@code csv} as text. */
    public static SituationGazetteer of(String file, String csv) {
        return of(file, csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the version of a reader that knows these places ends in: {@code +gazetteer.} and the first 12 digits of the
     * SHA-256 of their CSV; empty for {@link #NONE}.
     */
    public String readerSuffix() {
        return version.isEmpty() ? "" : "+gazetteer." + version;
    }

    /** The first place so called, with an article or without, as a mark on the name itself. */
    public Optional<Place> called(String name) {
        return find(NameKey.of(name)).stream().findFirst().map(i -> place(new Span(0, name.length()), entries.get(i)));
    }

    private static Place place(Span span, Entry entry) {
        return new Place(
                span,
                entry.name(),
                NAME,
                entry.id(),
                entry.lat(),
                entry.lon(),
                entry.kind().precision(),
                null);
    }

    /** The numbers of the entries so called. */
    List<Integer> find(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Whether some key begins so. */
    boolean hasNameFrom(String start) {
        String first = byKey.ceilingKey(start);
        return first != null && first.startsWith(start);
    }

    Entry entry(int number) {
        return entries.get(number);
    }
}
