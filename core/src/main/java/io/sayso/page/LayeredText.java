package io.sayso.page;

import io.sayso.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with layers that may overlap in any way, written as elements that nest: wherever a layer begins or ends, those
 * that lie within it are closed and opened again. Takes time in proportion to the text and the layers.
 */
final class LayeredText {
    private final String text;
    private final List<Layer> layers;
    private final Html html;
    private final List<Layer> open = new ArrayList<>();
    private int next;

    LayeredText(String text, List<Layer> layers, Html html) {
        this.text = text;
        this.layers = layers.stream().sorted(Layer.ORDER).toList();
        this.html = html;
    }

    /** Writes the words of one paragraph; paragraphs are written in reading order. */
    void write(Span paragraph) throws IOException {
        int at = paragraph.start();
        open.removeIf(layer -> layer.span().end() <= paragraph.start());
        for (Layer layer : open) start(layer, false);
        while (true) {
            end(at);
            while (next < layers.size()
                    && layers.get(next).span().start() <= at
                    && layers.get(next).span().start() < paragraph.end()) begin(layers.get(next++), at);
            if (at >= paragraph.end()) break;
            int to = paragraph.end();
            if (next < layers.size()) to = Math.min(to, layers.get(next).span().start());
            for (Layer layer : open) to = Math.min(to, layer.span().end());
            html.text(text.substring(at, to));
            at = to;
        }
        for (int i = 0; i < open.size(); i++) html.close();
    }

    /** Writes where the layers stand that began in no paragraph, so that links to them lead somewhere. */
    void rest() throws IOException {
        if (next == layers.size()) return;
        html.open("p", "class", "rest");
        while (next < layers.size()) anchor(layers.get(next++));
        html.close();
    }

    private void begin(Layer layer, int at) throws IOException {
        long alike = open.stream().filter(other -> other.kind() == layer.kind()).count();
        if (layer.span().end() <= at || alike >= layer.kind().deepest) {
            anchor(layer);
            return;
        }
        int place = 0;
        while (place < open.size() && open.get(place).kind().compareTo(layer.kind()) <= 0) place++;
        for (int i = open.size(); i > place; i--) html.close();
        open.add(place, layer);
        start(layer, true);
        for (Layer inner : open.subList(place + 1, open.size())) start(inner, false);
    }

    private void end(int at) throws IOException {
        int ended = 0;
        while (ended < open.size() && open.get(ended).span().end() > at) ended++;
        if (ended == open.size()) return;
        for (int i = open.size(); i > ended; i--) html.close();
        open.removeIf(layer -> layer.span().end() <= at);
        for (Layer layer : open.subList(ended, open.size())) start(layer, false);
    }

    private void start(Layer layer, boolean isFirst) throws IOException {
        html.open("span", "class", layer.kind().css(), "id", isFirst ? layer.id() : null, "title", layer.title());
        if (isFirst) number(layer);
    }

    private void anchor(Layer layer) throws IOException {
        if (layer.id() == null) return;
        html.open("span", "id", layer.id());
        number(layer);
        html.close();
    }

    private void number(Layer layer) throws IOException {
        if (layer.lineId() == null || layer.line() == null) return;
        html.open("a", "class", "number", "href", "#" + layer.lineId(), "aria-label", "line " + layer.line());
        html.text(layer.line()).close();
    }
}
