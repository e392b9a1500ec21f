package io.sayso.web;

import io.sayso.lineage.Origin;
import io.sayso.page.Html;
import io.sayso.record.search.Originator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who originates and who carries: those from whom claims come on the left, outlets on the right, both in the order of
 * their names, and a line where an outlet carries one of them. All lines are alike, since they weigh nobody.
 */
final class Network {
    private static final int WIDTH = 900, ROW = 26, LEFT = 400, RIGHT = 640, TOP = 44, LONGEST = 48;

    private final List<Originator> from;
    private final List<Set<String>> carriers;

    /** Outlets, each with its height in the drawing. */
    private final Map<String, Double> outlets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(o -> o));

    /** @param carriers the outlets that carry each of {@code from} */
    Network(List<Originator> from, List<Set<String>> carriers) {
        this.from = List.copyOf(from);
        this.carriers = List.copyOf(carriers);
        for (Set<String> each : carriers) for (String outlet : each) outlets.put(outlet, 0.0);
        List<String> names = new ArrayList<>(outlets.keySet());
        double room = (double) ROW * Math.max(from.size(), names.size());
        for (int i = 0; i < names.size(); i++) outlets.put(names.get(i), TOP + room * (i + 0.5) / names.size());
    }

    private double height(int number) {
        int most = Math.max(from.size(), outlets.size());
        return TOP + (double) ROW * most * (number + 0.5) / from.size();
    }

    /** @param rows what the ids of the table's rows begin with, to which the names lead */
    void write(Html html, String rows) throws IOException {
        int height = TOP + ROW * Math.max(from.size(), outlets.size()) + 8;
        html.open(
                "svg",
                "class",
                "network",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "group",
                "aria-label",
                "Who originates and who carries; the table below has all that is in it");
        text(html, "head", LEFT - 14, 20, "end", "from whom");
        text(html, "head", RIGHT + 14, 20, "start", "carried by");
        for (int i = 0; i < from.size(); i++) origin(html, i, rows);
        for (Map.Entry<String, Double> outlet : outlets.entrySet()) {
            circle(html, "outlet", RIGHT, outlet.getValue());
            text(html, "name", RIGHT + 14, outlet.getValue() + 4, "start", cut(outlet.getKey()));
        }
        html.close().line();
    }

    private void origin(Html html, int number, String rows) throws IOException {
        Originator each = from.get(number);
        double y = height(number);
        html.open("g", "class", "from");
        for (String outlet : carriers.get(number)) {
            double to = outlets.getOrDefault(outlet, 0.0), bend = (RIGHT - LEFT) * 0.5;
            String path = String.format(
                    Locale.ROOT,
                    "M%d %.1f C%.1f %.1f %.1f %.1f %d %.1f",
                    LEFT,
                    y,
                    LEFT + bend,
                    y,
                    RIGHT - bend,
                    to,
                    RIGHT,
                    to);
            html.open("path", "class", "carries", "d", path).close();
        }
        String told = each.words() + ", carried by " + String.join(", ", carriers.get(number));
        html.open("a", "href", "#" + rows + (number + 1), "aria-label", told);
        circle(html, each.kind() == Origin.Kind.UNNAMED ? "unnamed" : "named", LEFT, y);
        text(html, "name", LEFT - 14, y + 4, "end", cut(each.words()));
        html.close().close().line();
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        int space = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static void circle(Html html, String look, double x, double y) throws IOException {
        html.open("circle", "class", "node " + look, "cx", round(x), "cy", round(y), "r", "5")
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
