package io.sayso.bench;

import java.util.List;

/** An article in which people marked the names of places. */
record ToponymArticle(String name, String text, List<Toponym> toponyms) {
    ToponymArticle {
        toponyms = List.copyOf(toponyms);
    }
}
