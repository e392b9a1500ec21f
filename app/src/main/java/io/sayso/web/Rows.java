package io.sayso.web;

import io.sayso.json.RecordRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Parts of a record as a page's JSON twin lists them. */
final class Rows {
    private Rows() {}

    /** Makes a row of a thing and its number. */
    interface Numbered<T> {
        RecordRow of(int number, T thing);
    }

    /** All of {@code things}, numbered from 1. */
    static <T> List<RecordRow> of(List<T> things, Numbered<T> row) {
        return of(things, things, row);
    }

    /** {@code some} of {@code all}, each with its number among all. */
    static <T> List<RecordRow> of(List<T> some, List<T> all, Numbered<T> row) {
        Map<T, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) numbers.put(all.get(i), i + 1);
        List<RecordRow> rows = new ArrayList<>();
        for (T thing : some) rows.add(row.of(numbers.getOrDefault(thing, 0), thing));
        return rows;
    }
}
