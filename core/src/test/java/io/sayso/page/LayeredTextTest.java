package io.sayso.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.page.Layer.Kind;
import io.sayso.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class LayeredTextTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void a_layer_within_another_is_an_element_within_another() throws IOException {
        assertThat(written("the pier is closed", layer(Kind.PASSAGE, 0, 18), layer(Kind.PLACE, 4, 8)))
                .isEqualTo("<span class=\"passage\" title=\"t\">the <span class=\"place\" title=\"t\">pier</span>"
                        + " is closed</span>");
    }

    @Test
    void layers_that_cross_are_cut_where_the_outer_kind_ends() throws IOException {
        assertThat(written("abcdef", layer(Kind.PASSAGE, 0, 4), layer(Kind.PLACE, 2, 6)))
                .isEqualTo("<span class=\"passage\" title=\"t\">ab<span class=\"place\" title=\"t\">cd</span></span>"
                        + "<span class=\"place\" title=\"t\">ef</span>");
        assertThat(written("abcdef", layer(Kind.PLACE, 0, 4), layer(Kind.PASSAGE, 2, 6)))
                .isEqualTo("<span class=\"place\" title=\"t\">ab</span><span class=\"passage\" title=\"t\">"
                        + "<span class=\"place\" title=\"t\">cd</span>ef</span>");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void layers_in_any_order_leave_the_text_whole_and_the_elements_nested(long seed) throws IOException {
        Random random = new Random(seed);
        String text = "The pier & the <harbour>\nare closed, “he” said.";
        List<Layer> layers = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            int start = random.nextInt(text.length()), end = start + random.nextInt(text.length() - start + 1);
            layers.add(new Layer(
                    Kind.values()[random.nextInt(Kind.values().length)],
                    new Span(start, end),
                    "t",
                    "id-" + i,
                    null,
                    null));
        }
        Element element = Pages.parsed("<p>" + written(text, layers.toArray(Layer[]::new)) + "</p>");
        assertThat(element.getTextContent()).isEqualTo(text.replace("\n", ""));
        assertThat(Pages.all(element, "span"))
                .extracting(span -> span.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .containsExactlyInAnyOrderElementsOf(
                        layers.stream().map(Layer::id).toList());
    }

    @Test
    void a_text_that_nests_without_end_takes_little() throws IOException {
        String text = "x".repeat(100_000);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) layers.add(layer(Kind.values()[i % 11], i, 100_000 - i));
        assertThat(written(text, layers.toArray(Layer[]::new)).length()).isLessThan(40_000_000);
    }

    private static Layer layer(Kind kind, int start, int end) {
        return Layer.mark(kind, new Span(start, end), "t", null);
    }

    /** Each line a paragraph. */
    private static String written(String text, Layer... layers) throws IOException {
        StringBuilder out = new StringBuilder();
        LayeredText layered = new LayeredText(text, List.of(layers), Html.alone(out));
        int from = 0;
        for (String line : text.split("\n")) {
            layered.write(new Span(from, from + line.length()));
            from += line.length() + 1;
        }
        layered.rest();
        return out.substring(out.indexOf("\n") + 1);
    }
}
