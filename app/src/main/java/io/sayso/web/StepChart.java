package io.sayso.web;

import io.sayso.page.Html;
import io.sayso.page.Said;
import io.sayso.reading.Figure;
import io.sayso.record.FigureSeries;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A count over time as steps: each value holds until another is said. A bar stands for a range, an arrow for "at least"
 * and "at most"; what is an old value said again, or stands no more, is dimmed and moves no step.
 */
final class StepChart {
    private static final int WIDTH = 640, HEIGHT = 190, LEFT = 56, RIGHT = 16, TOP = 14, BOTTOM = 28, ARROW = 18;

    private final List<FigureSeries.Value> values;
    private final Instant from;
    private final Instant to;
    private final double most;

    StepChart(FigureSeries series, Instant asOf) {
        this.values = series.values().stream()
                .sorted(Comparator.comparing(value -> when(value)))
                .toList();
        Instant last = when(values.get(values.size() - 1));
        this.from = when(values.get(0));
        this.to = asOf.isAfter(last) ? asOf : last.plusSeconds(3600);
        double highest = 0;
        for (FigureSeries.Value value : values) highest = Math.max(highest, Math.max(low(value), high(value)));
        this.most = nice(highest);
    }

    private static Instant when(FigureSeries.Value value) {
        return Said.of(value.line()).when().earliest();
    }

    private static double low(FigureSeries.Value value) {
        return number(value.figure().low(), value.figure().high());
    }

    private static double high(FigureSeries.Value value) {
        return number(value.figure().high(), value.figure().low());
    }

    private static double number(@Nullable BigDecimal first, @Nullable BigDecimal second) {
        BigDecimal number = first != null ? first : second;
        return number == null ? 0 : Math.min(1e15, Math.max(0, number.doubleValue()));
    }

    /** The next of 1, 2, 2.5, 4, 5, 6, 8 times a power of ten, for an axis of few digits. */
    private static double nice(double number) {
        if (number <= 0) return 1;
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        for (double step : new double[] {1, 2, 2.5, 4, 5, 6, 8, 10}) if (number <= step * power) return step * power;
        return 10 * power;
    }

    private double x(Instant at) {
        double span = Math.max(1, to.getEpochSecond() - from.getEpochSecond());
        return LEFT + (WIDTH - LEFT - RIGHT) * (at.getEpochSecond() - from.getEpochSecond()) / span;
    }

    private double y(double number) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * number / most;
    }

    void write(Html html, String title) throws IOException {
        html.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "group",
                "aria-label",
                title);
        axes(html);
        steps(html);
        for (FigureSeries.Value value : values) value(html, value);
        html.close().line();
    }

    private void axes(Html html) throws IOException {
        for (int i = 0; i <= 2; i++) {
            double number = most * i / 2;
            line(html, "axis", LEFT, y(number), WIDTH - RIGHT, y(number));
            text(html, LEFT - 8, y(number) + 4, "end", written(number));
        }
        text(html, LEFT, HEIGHT - 8, "start", day(from));
        text(html, WIDTH - RIGHT, HEIGHT - 8, "end", day(to));
    }

    private static String day(Instant at) {
        return Dates.day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private static String written(double number) {
        boolean isLarge = number >= 1e6;
        BigDecimal shown = BigDecimal.valueOf(isLarge ? number / 1e6 : number);
        return shown.stripTrailingZeros().toPlainString() + (isLarge ? "m" : "");
    }

    private void steps(Html html) throws IOException {
        List<FigureSeries.Value> standing = new ArrayList<>();
        for (FigureSeries.Value value : values) if (!isDim(value)) standing.add(value);
        if (standing.isEmpty()) return;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < standing.size(); i++) {
            double x = x(when(standing.get(i))), y = y(low(standing.get(i)));
            if (i == 0) path.append(at("M", x, y));
            else path.append(at("H", x)).append(at("V", y));
        }
        path.append(at("H", x(to)));
        html.open("path", "class", "steps", "d", path.toString()).close();
    }

    private static boolean isDim(FigureSeries.Value value) {
        return value.kind() == FigureSeries.Kind.STALE || !value.line().stands() || value.isConditional();
    }

    private void value(Html html, FigureSeries.Value value) throws IOException {
        Figure figure = value.figure();
        double x = x(when(value)), low = y(low(value)), high = y(high(value));
        html.open(
                "g",
                "class",
                isDim(value) ? "value dim" : "value",
                "tabindex",
                "0",
                "role",
                "img",
                "aria-label",
                told(value));
        html.element("title", told(value));
        if (figure.low() == null) line(html, "bound", x, high, x, Math.min(HEIGHT - BOTTOM, high + ARROW));
        else if (figure.high() == null) line(html, "bound", x, low, x, Math.max(2, low - ARROW));
        else if (low != high) line(html, "range", x, low, x, high);
        html.open("circle", "cx", round(x), "cy", round(low), "r", "4").close();
        html.close();
    }

    static String told(FigureSeries.Value value) {
        Said said = Said.of(value.line());
        String words =
                value.figure().span().in(value.line().entry().reading().report().text());
        return words + " – " + said.chain() + ", " + said.outlet() + ", "
                + Dates.day(said.when().date()) + ", "
                + value.kind().name().toLowerCase(Locale.ROOT)
                + (said.fallen() == null ? "" : ", " + said.fallen())
                + (value.isConditional() ? ", if it is so" : "");
    }

    private static void line(Html html, String look, double x1, double y1, double x2, double y2) throws IOException {
        html.open("line", "class", look, "x1", round(x1), "y1", round(y1), "x2", round(x2), "y2", round(y2))
                .close();
    }

    private static void text(Html html, double x, double y, String anchor, String text) throws IOException {
        html.element("text", text, "x", round(x), "y", round(y), "text-anchor", anchor);
    }

    private static String at(String letter, double... numbers) {
        StringBuilder part = new StringBuilder(letter);
        for (double number : numbers) part.append(round(number)).append(' ');
        return part.toString();
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
