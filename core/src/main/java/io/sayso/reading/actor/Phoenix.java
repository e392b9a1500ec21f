package io.sayso.reading.actor;

import io.sayso.SaysoBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of {@code phoenix.txt}: names of people, bodies and armed groups, and for whom they acted when. It is
 * kept as the bytes of its file, whose lines are sorted, and searched by halves: it takes its own size in memory, and
 * no time to build.
 */
final class Phoenix {
    /**
     * What the dictionary says of a name.
     *
     * @param number of the actor: two names with one number are of one actor
     * @param codes CAMEO codes that hold on the day asked for
     */
    record Entry(int number, List<String> codes) {}

    private static final byte[] LINES = read();

    private Phoenix() {}

    private static byte[] read() {
        try (InputStream in = Phoenix.class.getResourceAsStream("phoenix.txt")) {
            if (in == null) throw new SaysoBug("phoenix.txt is not beside its reader.");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SaysoBug("phoenix.txt could not be read.", e);
        }
    }

    /**
     * What it says of a name in its normal form.
     *
     * @param on the day on which a dated role must hold; null where the day is not known, and then none holds
     */
    static @Nullable Entry find(String normal, @Nullable LocalDate on) {
        byte[] key = (normal + '\t').getBytes(StandardCharsets.UTF_8);
        int low = 0, high = LINES.length;
        while (low < high) {
            int from = lineStart((low + high) >>> 1), to = lineEnd(from);
            int order = Arrays.compareUnsigned(LINES, from, Math.min(to, from + key.length), key, 0, key.length);
            if (order == 0) return entry(new String(LINES, from, to - from, StandardCharsets.UTF_8), on);
            if (order < 0) low = to + 1;
            else high = from;
        }
        return null;
    }

    private static int lineStart(int at) {
        while (at > 0 && LINES[at - 1] != '\n') at--;
        return at;
    }

    private static int lineEnd(int at) {
        while (at < LINES.length && LINES[at] != '\n') at++;
        return at;
    }

    private static Entry entry(String line, @Nullable LocalDate on) {
        String[] cells = line.split("\t", -1);
        List<String> codes = new ArrayList<>();
        for (String role : cells[2].split(",", -1)) if (holds(role, on)) codes.add(role.split(" ", -1)[0]);
        return new Entry(Integer.parseInt(cells[1]), codes);
    }

    private static boolean holds(String role, @Nullable LocalDate on) {
        int space = role.indexOf(' ');
        if (space < 0) return true;
        if (on == null) return false;
        String day = on.format(DateTimeFormatter.BASIC_ISO_DATE), dates = role.substring(space + 1);
        return dates.substring(0, 8).compareTo(day) <= 0 && dates.substring(9).compareTo(day) >= 0;
    }
}
