package io.sayso.web;

import io.sayso.page.Html;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A map: a grid of degrees, straight lines both, over the countries that lie there, with places on it. North is up. */
final class Graticule {
    private static final int WIDTH = 900, HEIGHT = 520, MARGIN = 34, MOST_LINES = 8;

    /** How many degrees are shown around the places at least. */
    private static final double AROUND = 2;

    /** How much of a country beyond the edge is drawn, so that its outline does not run along the edge. */
    private static final double BEYOND = 0.5;

    private double south = 90, north = -90, west = 180, east = -180;

    void include(double lat, double lon) {
        south = Math.min(south, lat);
        north = Math.max(north, lat);
        west = Math.min(west, lon);
        east = Math.max(east, lon);
    }

    /** Room around the places, and what of the countries lies there. */
    List<Coast.Country> fitted() {
        fit();
        return Coast.get().within(west - BEYOND, south - BEYOND, east + BEYOND, north + BEYOND);
    }

    /**
     * Opens the drawing, which whoever called closes.
     *
     * @param held the countries that something is placed in, in small letters
     */
    void begin(Html html, String label, List<Coast.Country> countries, Set<String> held) throws IOException {
        html.open(
                "svg", "class", "map", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "group", "aria-label", label);
        double step = step(Math.max(north - south, east - west));
        land(html, countries, held);
        for (double lat = Math.ceil(south / step) * step; y(lat) > MARGIN / 2; lat += step) {
            line(html, MARGIN, y(lat), WIDTH, y(lat));
            text(html, "degree", 4, y(lat) + 4, "start", degrees(lat, "N", "S"));
        }
        for (double lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
            line(html, x(lon), 0, x(lon), HEIGHT - 20);
            text(html, "degree", x(lon), HEIGHT - 6, "middle", degrees(lon, "E", "W"));
        }
    }

    private void land(Html html, List<Coast.Country> countries, Set<String> held) throws IOException {
        String plot = MARGIN + " 0 " + (WIDTH - MARGIN) + " " + (HEIGHT - 20);
        String wide = String.valueOf(WIDTH - MARGIN), high = String.valueOf(HEIGHT - 20);
        html.open("svg", "x", String.valueOf(MARGIN), "y", "0", "width", wide, "height", high, "viewBox", plot);
        for (Coast.Country country : countries) {
            StringBuilder path = new StringBuilder();
            for (double[] ring : country.rings()) {
                for (int i = 0; i < ring.length; i += 2)
                    path.append(i == 0 ? 'M' : 'L')
                            .append(round(x(ring[i])))
                            .append(' ')
                            .append(round(y(ring[i + 1])));
                path.append('Z');
            }
            boolean isHeld = held.contains(country.name().toLowerCase(Locale.ROOT));
            html.open("path", "class", isHeld ? "land held" : "land", "d", path.toString())
                    .close();
        }
        html.close();
    }

    /** Room around the places, and a degree as long to the east as it is there to the north. */
    private void fit() {
        double middle = (south + north) / 2, centre = (west + east) / 2;
        double shrink = Math.max(0.1, Math.cos(Math.toRadians(middle)));
        double tall = Math.max(AROUND, (north - south) * 1.3), wide = Math.max(AROUND, (east - west) * 1.3);
        double ratio = (double) (WIDTH - MARGIN) / (HEIGHT - 20);
        if (wide * shrink / tall < ratio) wide = tall * ratio / shrink;
        else tall = wide * shrink / ratio;
        south = middle - tall / 2;
        north = middle + tall / 2;
        west = centre - wide / 2;
        east = centre + wide / 2;
    }

    private static double step(double degrees) {
        for (double step : new double[] {0.1, 0.25, 0.5, 1, 2, 5, 10, 20})
            if (degrees / step <= MOST_LINES) return step;
        return 45;
    }

    private static String degrees(double angle, String plus, String minus) {
        String number = String.format(Locale.ROOT, "%.2f", Math.abs(angle)).replaceFirst("\\.?0+$", "");
        return number + "°" + (angle >= 0 ? plus : minus);
    }

    void pin(Html html, double lat, double lon, String kind, String label) throws IOException {
        double x = x(lon), y = y(lat);
        String shape = switch (kind) {
            case "measure" -> "M-5.5 -5.5 h11 v11 h-11 Z";
            case "posture" -> "M0 -7 l7 12 h-14 Z";
            default -> "M-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 Z";
        };
        String there = "translate(" + round(x) + " " + round(y) + ")";
        html.open("path", "class", "pin " + kind, "d", shape, "transform", there)
                .close();
        boolean isLeft = x > WIDTH - 8 * label.length();
        text(html, "name", isLeft ? x - 10 : x + 10, y + 4, isLeft ? "end" : "start", label);
    }

    /** An area by its name alone, and an open sign of what is somewhere in it. */
    void area(Html html, double lat, double lon, String kind, String label) throws IOException {
        String sign = switch (kind) {
            case "measure" -> "□ ";
            case "posture" -> "△ ";
            default -> "○ ";
        };
        text(html, "area-name", x(lon), y(lat), "middle", sign + label);
    }

    private double x(double lon) {
        return MARGIN + (WIDTH - MARGIN) * (lon - west) / (east - west);
    }

    private double y(double lat) {
        return (HEIGHT - 20) * (north - lat) / (north - south);
    }

    private static void line(Html html, double x1, double y1, double x2, double y2) throws IOException {
        html.open("line", "class", "grid", "x1", round(x1), "y1", round(y1), "x2", round(x2), "y2", round(y2))
                .close();
    }

    private static void text(Html html, String look, double x, double y, String anchor, String text)
            throws IOException {
        html.element("text", text, "class", look, "x", round(x), "y", round(y), "text-anchor", anchor);
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
