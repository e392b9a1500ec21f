package io.sayso.web;

import io.sayso.SaysoBug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Countries' outlines for a map: Natural Earth's at 1:50 million, to some two hundredths of a degree, from
 * {@code coast.gz}, whose form {@code gazetteer/coast.py} tells. Read once, when the first map is asked for.
 */
final class Coast {
    private static final double HUNDREDTH = 0.01;

    private final List<Country> countries = new ArrayList<>();

    /**
     * A country.
     *
     * @param rings each as longitude and latitude in turn, in degrees; closed, holes among them
     */
    record Country(String name, List<double[]> rings) {
        Country {
            rings = List.copyOf(rings);
        }

        /** Its westernmost, southernmost, easternmost and northernmost degrees. */
        double[] bounds() {
            double[] bounds = {180, 90, -180, -90};
            for (double[] ring : rings)
                for (int i = 0; i < ring.length; i++) {
                    bounds[i % 2] = Math.min(bounds[i % 2], ring[i]);
                    bounds[2 + i % 2] = Math.max(bounds[2 + i % 2], ring[i]);
                }
            return bounds;
        }
    }

    private static final class Only {
        private static final Coast COAST = new Coast();
    }

    static Coast get() {
        return Only.COAST;
    }

    private Coast() {
        try (InputStream in = Coast.class.getResourceAsStream("coast.gz")) {
            if (in == null) throw new SaysoBug("coast.gz is missing.");
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                List<double[]> rings = new ArrayList<>();
                for (String ring : line.substring(tab + 1).split(";")) rings.add(ring(ring));
                countries.add(new Country(line.substring(0, tab), rings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] ring(String steps) {
        String[] points = steps.split(" ");
        double[] ring = new double[2 * points.length];
        int x = 0, y = 0;
        for (int i = 0; i < points.length; i++) {
            int comma = points[i].indexOf(',');
            x += Integer.parseInt(points[i].substring(0, comma));
            y += Integer.parseInt(points[i].substring(comma + 1));
            ring[2 * i] = x * HUNDREDTH;
            ring[2 * i + 1] = y * HUNDREDTH;
        }
        return ring;
    }

    /** A country by its name, whatever its case; null where there is none so called. */
    @Nullable Country find(String name) {
        for (Country country : countries) if (country.name.equalsIgnoreCase(name)) return country;
        return null;
    }

    /** What of the countries lies within bounds in degrees, cut off there; those of which nothing does are left out. */
    List<Country> within(double west, double south, double east, double north) {
        List<Country> within = new ArrayList<>();
        for (Country country : countries) {
            List<double[]> cut = new ArrayList<>();
            for (double[] ring : country.rings) {
                double[] kept = ring;
                for (int axis = 0; axis < 2 && kept.length > 0; axis++) {
                    kept = cut(kept, axis, axis == 0 ? west : south, true);
                    kept = cut(kept, axis, axis == 0 ? east : north, false);
                }
                if (kept.length > 4) cut.add(kept);
            }
            if (!cut.isEmpty()) within.add(new Country(country.name, cut));
        }
        return within;
    }

    /**
     * What of a ring lies on one side of a line, after Sutherland and Hodgman.
     *
     * @param axis 0 for longitude, 1 for latitude
     * @param above whether what is greater than {@code at} is kept
     */
    private static double[] cut(double[] ring, int axis, double at, boolean above) {
        double[] kept = new double[2 * ring.length + 4];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            boolean isIn = ring[i + axis] >= at == above, wasIn = ring[before + axis] >= at == above;
            if (isIn != wasIn) {
                double share = (at - ring[before + axis]) / (ring[i + axis] - ring[before + axis]);
                int other = 1 - axis;
                kept[length + axis] = at;
                kept[length + other] = ring[before + other] + share * (ring[i + other] - ring[before + other]);
                length += 2;
            }
            if (isIn) {
                kept[length++] = ring[i];
                kept[length++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
