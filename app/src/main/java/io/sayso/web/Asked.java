package io.sayso.web;

import io.sayso.SaysoException;
import io.sayso.report.Moment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the desk: a path and a query, of which the instant goes along with every link.
 *
 * @param path the parts of the path between the strokes, decoded, without the ending {@code .json}
 * @param query the first value of each field that is not empty
 * @param wantsJson whether the page's JSON twin is asked for
 */
record Asked(List<String> path, Map<String, String> query, boolean wantsJson) {
    static final String AS_OF = "as-of", JSON = ".json";

    private static final int LONGEST = 500;

    Asked {
        path = List.copyOf(path);
        Map<String, String> kept = new LinkedHashMap<>();
        query.forEach((field, value) -> {
            if (value.length() > LONGEST)
                throw new SaysoException("\"" + field + "\" has " + value.length() + " characters, and " + LONGEST
                        + " are the most. Shorten it.");
            if (!value.isBlank()) kept.put(field, value.strip());
        });
        query = kept;
    }

    static Asked of(List<String> path, Map<String, String> query) {
        if (path.isEmpty()) return new Asked(path, query, false);
        List<String> parts = new ArrayList<>(path);
        int last = parts.size() - 1;
        boolean wantsJson = parts.get(last).endsWith(JSON);
        if (wantsJson)
            parts.set(last, parts.get(last).substring(0, parts.get(last).length() - JSON.length()));
        return new Asked(parts, query, wantsJson);
    }

    /** What is asked of the API: a page's twin, by its path without the ending; the list of situations by its name. */
    static Asked ofApi(List<String> path, Map<String, String> query) {
        if (path.isEmpty()) throw new NotFound("There is no such path. The document is at /api/v1/openapi.json.");
        return new Asked(path.equals(List.of(Desk.SITUATIONS)) ? List.of() : path, query, true);
    }

    @Nullable String field(String name) {
        return query.get(name);
    }

    /** The end of the time that a field names; null where it is not given. */
    @Nullable Instant instant(String name) {
        Moment moment = moment(name);
        return moment == null ? null : moment.latest();
    }

    /** The beginning of it. */
    @Nullable Instant start(String name) {
        Moment moment = moment(name);
        return moment == null ? null : moment.earliest();
    }

    private @Nullable Moment moment(String name) {
        String when = query.get(name);
        if (when == null) return null;
        try {
            return Moment.parse(when);
        } catch (DateTimeException e) {
            throw new SaysoException(
                    "\"" + name + "\" is not a date: \"" + when + "\". Use ISO 8601, e.g. 2025-11-23T14:00Z.", e);
        }
    }

    /** A number from 1; 1 where it is not given. */
    int number(String name) {
        String number = query.getOrDefault(name, "1");
        if (!number.matches("[1-9][0-9]{0,5}"))
            throw new SaysoException("\"" + name + "\" is not a number from 1 on: \"" + number + "\".");
        return Integer.parseInt(number);
    }

    /** A number from 0; null where it is not given. */
    @Nullable Integer index(String name) {
        String number = query.get(name);
        if (number == null) return null;
        if (!number.matches("[0-9]{1,6}"))
            throw new SaysoException("\"" + name + "\" is not a number from 0 on: \"" + number + "\".");
        return Integer.valueOf(number);
    }

    /** This page, with {@code fields} instead of those of the same name; an empty value takes a field away. */
    String here(String... fields) {
        Map<String, String> all = new LinkedHashMap<>(query);
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return address(path, all, false);
    }

    /** The JSON twin of this page. */
    String twin() {
        return address(path.isEmpty() ? List.of("index") : path, query, true);
    }

    /** Another page as of the same instant: its path from the root on, and fields. */
    String to(List<String> path, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        String asOf = query.get(AS_OF);
        if (asOf != null) all.put(AS_OF, asOf);
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return address(path, all, false);
    }

    private static String address(List<String> path, Map<String, String> query, boolean isTwin) {
        StringBuilder address = new StringBuilder();
        for (String part : path) address.append('/').append(encoded(part));
        if (isTwin) address.append(JSON);
        if (address.isEmpty()) address.append('/');
        char mark = '?';
        for (Map.Entry<String, String> field : query.entrySet()) {
            if (field.getValue().isEmpty()) continue;
            address.append(mark).append(encoded(field.getKey())).append('=').append(encoded(field.getValue()));
            mark = '&';
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
