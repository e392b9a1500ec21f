package io.sayso.bench;

import io.sayso.reading.Place;
import java.util.List;

/**
 * An article in which people marked the names of places.
 *
 * @param body where what they read begins: the line above, with title and link, nobody marked
 */
record ToponymArticle(String name, String text, int body, List<Toponym> toponyms) {
    ToponymArticle {
        toponyms = toponyms.stream().filter(t -> t.span().start() >= body).toList();
    }

    /** Those of {@code places} that stand in the body. */
    List<Place> inBody(List<Place> places) {
        return places.stream().filter(p -> p.span().start() >= body).toList();
    }
}
