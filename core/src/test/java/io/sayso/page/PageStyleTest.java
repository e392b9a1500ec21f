package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageStyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");

    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    @Test
    void every_colour_can_be_read_on_every_ground_in_light_and_dark_and_print() throws IOException {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(3);
        for (Map<String, String> scheme : schemes)
            for (String text :
                    List.of("ink", "faint", "who", "negative", "hedge", "when", "place", "figure", "actor", "event"))
                for (String ground : List.of("paper", "tint", "goal"))
                    assertThat(contrast(scheme, text, ground))
                            .as("%s on %s of %s", text, ground, scheme)
                            .isGreaterThanOrEqualTo(4.5);
    }

    private static List<Map<String, String>> schemes() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(":root \\{[^}]*}")
                    .matcher(css)
                    .results()
                    .map(block -> colours(block.group()))
                    .toList();
        }
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            String hex = matcher.group(2);
            colours.put(matcher.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        }
        return colours;
    }

    private static double contrast(Map<String, String> scheme, String one, String other) {
        double a = luminance(Objects.requireNonNull(scheme.get(one)));
        double b = luminance(Objects.requireNonNull(scheme.get(other)));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
