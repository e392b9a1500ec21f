package io.sayso.brief;

import io.sayso.page.Html;
import io.sayso.record.FigureSeries;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure's course as a small chart of steps: each value holds until the next is said; stale repeats are hollow. */
final class StepChart {
    private static final int WIDTH = 420, HEIGHT = 70, LEFT = 6, RIGHT = 100, TOP = 14, BOTTOM = 16;

    private StepChart() {}

    private record Point(LocalDate day, BigDecimal value, String words, boolean isStale) {}

    /** Writes the chart of {@code series}; nothing where there are fewer than two values to draw. */
    static void write(FigureSeries series, Html html) throws IOException {
        List<Point> points = new ArrayList<>();
        for (FigureSeries.Value value : series.values()) {
            Quantity quantity = Quantity.of(value.figure());
            if (quantity == null) continue;
            points.add(new Point(
                    value.line().entry().said().date(),
                    quantity.low(),
                    quantity.text(),
                    value.kind() == FigureSeries.Kind.STALE));
        }
        if (points.size() < 2) return;
        LocalDate first = points.get(0).day(),
                last = points.get(points.size() - 1).day();
        double most =
                points.stream().mapToDouble(p -> p.value().doubleValue()).max().orElse(1);
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        String label = "Course of " + Wording.counted(series) + ": from "
                + points.get(0).words() + " on " + Wording.day(first) + " to "
                + points.get(points.size() - 1).words() + " on " + Wording.day(last);
        html.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", label)
                .line();
        StringBuilder path = new StringBuilder();
        double y = 0;
        for (Point point : points) {
            if (point.isStale()) continue;
            double x = LEFT + (point.day().toEpochDay() - first.toEpochDay()) / days * (WIDTH - LEFT - RIGHT);
            double at = height(point.value().doubleValue(), most);
            if (path.isEmpty()) path.append('M').append(n(x)).append(' ').append(n(at));
            else path.append('H').append(n(x)).append('V').append(n(at));
            y = at;
        }
        path.append('H').append(n(WIDTH - RIGHT + 4.0));
        html.open("path", "d", path.toString(), "class", "steps").close();
        html.open(
                        "line",
                        "x1",
                        n(LEFT),
                        "x2",
                        n(WIDTH - RIGHT + 4.0),
                        "y1",
                        n(HEIGHT - BOTTOM),
                        "y2",
                        n(HEIGHT - BOTTOM),
                        "class",
                        "ground")
                .close();
        for (Point point : points) {
            double x = LEFT + (point.day().toEpochDay() - first.toEpochDay()) / days * (WIDTH - LEFT - RIGHT);
            double at = height(point.value().doubleValue(), most);
            html.open("circle", "cx", n(x), "cy", n(at), "r", "2.5", "class", point.isStale() ? "stale" : "value")
                    .element("title", Wording.day(point.day()) + ": " + point.words())
                    .close();
        }
        Point end = points.get(points.size() - 1);
        for (Point point : points) if (!point.isStale()) end = point;
        html.element("text", end.words(), "x", n(WIDTH - RIGHT + 8.0), "y", n(y + 4), "class", "last");
        html.element("text", Wording.day(first), "x", n(LEFT), "y", n(HEIGHT - 3.0));
        html.element(
                "text", Wording.day(last), "x", n(WIDTH - RIGHT + 4.0), "y", n(HEIGHT - 3.0), "text-anchor", "end");
        html.close().line();
    }

    /** From nought at the bottom, so that a step's height tells its size. */
    private static double height(double value, double most) {
        return HEIGHT - BOTTOM - (most <= 0 ? 0 : Math.max(0, value) / most * (HEIGHT - TOP - BOTTOM));
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
