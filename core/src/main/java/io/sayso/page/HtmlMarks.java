package io.sayso.page;

import io.sayso.reading.Actor;
import io.sayso.reading.Event;
import io.sayso.reading.Figure;
import io.sayso.reading.Mark;
import io.sayso.reading.Place;
import io.sayso.reading.Reading;
import io.sayso.reading.When;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** What the times, places, figures, actors and events of one report were taken to mean, in lists under its ledger. */
record HtmlMarks(Html html, Reading reading, ReadingLayers layers) {
    void write() throws IOException {
        long valued = reading.marks().stream().filter(HtmlMarks::hasValue).count();
        if (valued == 0) return;
        html.open("details", "class", "marks");
        html.element("summary", "What the marks mean (" + valued + ")").line();
        html.open("div", "class", "lists");
        list("Times", When.class, MarkValue::of);
        list("Places", Place.class, MarkValue::of);
        list("Figures", Figure.class, MarkValue::of);
        list("Actors", Actor.class, MarkValue::of);
        list("Events", Event.class, MarkValue::of);
        html.close().close().line();
    }

    private static boolean hasValue(Mark mark) {
        return mark instanceof When
                || mark instanceof Place
                || mark instanceof Figure
                || mark instanceof Actor
                || mark instanceof Event;
    }

    private <M extends Mark> void list(String title, Class<M> kind, Function<M, String> value) throws IOException {
        List<Mark> marks = reading.marks();
        if (marks.stream().noneMatch(kind::isInstance)) return;
        html.open("section").element("h4", title).open("ul").line();
        for (int i = 0; i < marks.size(); i++) {
            if (!kind.isInstance(marks.get(i))) continue;
            M mark = kind.cast(marks.get(i));
            html.open("li").open("a", "href", "#" + layers.markId(i));
            html.strange(mark.span().in(reading.report().text())).close();
            html.text(" ")
                    .open("span", "class", "faint")
                    .strange(value.apply(mark))
                    .close();
            html.close().line();
        }
        html.close().close();
    }
}
