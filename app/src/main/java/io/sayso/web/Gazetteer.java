package io.sayso.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A situation's own list of places, as it was given: {@code name,other names,kind,lat,lon}. */
final class Gazetteer {
    /** Kinds of places that are areas: to say that something is there is not to say where in it. */
    private static final Set<String> AREAS = Set.of(
            "state",
            "country",
            "territory",
            "province",
            "region",
            "district",
            "county",
            "sea",
            "strait",
            "gulf",
            "ocean",
            "river",
            "lake",
            "water",
            "island",
            "islands");

    private final Map<String, Entry> byName = new HashMap<>();

    /** A place. */
    record Entry(String name, double lat, double lon, boolean isPoint) {}

    /** @param csv its lines; one that is not understood is passed over */
    Gazetteer(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty()) return;
        List<String> head = List.of(lines.get(0).toLowerCase(Locale.ROOT).split(",", -1));
        int name = head.indexOf("name"), others = head.indexOf("other names"), kind = head.indexOf("kind");
        int lat = head.indexOf("lat"), lon = head.indexOf("lon");
        if (name < 0 || lat < 0 || lon < 0) return;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != head.size()) continue;
            Entry entry = entry(cells[name].strip(), cells[lat], cells[lon], kind < 0 ? "" : cells[kind].strip());
            if (entry == null) continue;
            byName.putIfAbsent(entry.name.toLowerCase(Locale.ROOT), entry);
            if (others >= 0)
                for (String other : cells[others].split(";"))
                    if (!other.isBlank()) byName.putIfAbsent(other.strip().toLowerCase(Locale.ROOT), entry);
        }
    }

    private static @Nullable Entry entry(String name, String lat, String lon, String kind) {
        try {
            double north = Double.parseDouble(lat.strip()), east = Double.parseDouble(lon.strip());
            if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) return null;
            return new Entry(name, north, east, !AREAS.contains(kind.toLowerCase(Locale.ROOT)));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The place so called, with or without an article; null where it is not on the list. */
    @Nullable Entry find(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Entry entry = byName.get(key);
        if (entry == null && key.startsWith("the ")) entry = byName.get(key.substring(4));
        return entry != null ? entry : byName.get("the " + key);
    }
}
