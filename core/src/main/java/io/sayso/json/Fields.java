package io.sayso.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.SaysoException;
import io.sayso.reading.Band;
import io.sayso.reading.Certainty;
import io.sayso.reading.Status;
import io.sayso.report.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, each taken once; {@link #end} refuses what nobody took.
 *
 * <p>Every message names the way to the field: {@code readings.jsonl line 12: statements[3].act is …}.
 */
final class Fields {
    private final JsonNode object;
    private final String where, path;
    private final Set<String> taken = new HashSet<>();

    /** @param path the way to the object within the record; empty for the record itself */
    Fields(JsonNode object, String where, String path) {
        this.object = object;
        this.where = where;
        this.path = path;
        if (!object.isObject()) throw wrong(path.isEmpty() ? "the record" : path, "an object", object);
    }

    String text(String field) {
        JsonNode value = present(field);
        if (!value.isTextual()) throw wrong(way(field), "a string", value);
        return value.textValue();
    }

    @Nullable String textOrNull(String field) {
        return isNull(field) ? null : text(field);
    }

    int count(String field) {
        JsonNode value = present(field);
        if (!value.canConvertToExactIntegral() || !value.canConvertToInt() || value.intValue() < 0)
            throw wrong(way(field), "a whole number, 0 or more", value);
        return value.intValue();
    }

    @Nullable Integer countOrNull(String field) {
        return isNull(field) ? null : (Integer) count(field);
    }

    double number(String field) {
        JsonNode value = present(field);
        if (!value.isNumber()) throw wrong(way(field), "a number", value);
        return value.doubleValue();
    }

    @Nullable Double numberOrNull(String field) {
        return isNull(field) ? null : (Double) number(field);
    }

    /** A number digit for digit. */
    @Nullable BigDecimal exactOrNull(String field) {
        if (isNull(field)) return null;
        JsonNode value = present(field);
        if (!value.isNumber()) throw wrong(way(field), "a number", value);
        return value.decimalValue();
    }

    /** A whole number that may be less than nothing. */
    int whole(String field) {
        JsonNode value = present(field);
        if (!value.canConvertToExactIntegral() || !value.canConvertToInt())
            throw wrong(way(field), "a whole number", value);
        return value.intValue();
    }

    /** A date with a time of day and no zone. */
    @Nullable LocalDateTime minuteOrNull(String field) {
        return isNull(field) ? null : time(field, "a date with a time, as 2025-03-02T14:00", LocalDateTime::parse);
    }

    @Nullable LocalDate dayOrNull(String field) {
        return isNull(field) ? null : time(field, "a date, as 2025-03-02", LocalDate::parse);
    }

    Instant instant(String field) {
        return time(field, "an instant, as 2025-03-02T14:00:00Z", Instant::parse);
    }

    @Nullable Instant instantOrNull(String field) {
        return isNull(field) ? null : instant(field);
    }

    private <T> T time(String field, String what, Function<String, T> parser) {
        try {
            return parser.apply(text(field));
        } catch (DateTimeParseException e) {
            throw wrong(way(field), what, present(field));
        }
    }

    Certainty certainty(String field) {
        Fields fields = object(field);
        Certainty certainty = new Certainty(
                fields.value("status", Status.class), fields.texts("hedges"), fields.valueOrNull("band", Band.class));
        fields.end();
        return certainty;
    }

    boolean yes(String field) {
        JsonNode value = present(field);
        if (!value.isBoolean()) throw wrong(way(field), "true or false", value);
        return value.booleanValue();
    }

    <E extends Enum<E>> E value(String field, Class<E> type) {
        String text = text(field);
        int known = Kebab.all(type).indexOf(text);
        if (known < 0)
            throw refused(
                    way(field) + " is \"" + text + "\", which this version does not know (it knows "
                            + String.join(", ", Kebab.all(type)) + ")",
                    "Read it with the version that wrote it, or a newer one.");
        return type.getEnumConstants()[known];
    }

    <E extends Enum<E>> @Nullable E valueOrNull(String field, Class<E> type) {
        return isNull(field) ? null : value(field, type);
    }

    Fields object(String field) {
        return new Fields(present(field), where, way(field));
    }

    @Nullable Fields objectOrNull(String field) {
        return isNull(field) ? null : object(field);
    }

    List<Fields> objects(String field) {
        return list(field, item -> new Fields(item.node, where, item.way));
    }

    List<String> texts(String field) {
        return list(field, item -> {
            if (!item.node.isTextual()) throw wrong(item.way, "a string", item.node);
            return item.node.textValue();
        });
    }

    Spans spans(int limit) {
        return new Spans(limit);
    }

    /** Spans of a text of {@code limit} units. */
    final class Spans {
        private final int limit;

        private Spans(int limit) {
            this.limit = limit;
        }

        int limit() {
            return limit;
        }

        Span one(String field) {
            return pair(new Item(present(field), way(field)));
        }

        @Nullable Span oneOrNull(String field) {
            return isNull(field) ? null : one(field);
        }

        List<Span> all(String field) {
            return list(field, this::pair);
        }

        private Span pair(Item item) {
            JsonNode start = item.node.path(0), end = item.node.path(1);
            boolean isPair = item.node.isArray() && item.node.size() == 2 && start.isInt() && end.isInt();
            if (!isPair || start.intValue() < 0 || end.intValue() < start.intValue() || end.intValue() > limit)
                throw wrong(item.way, "a span [start, end) of a text of " + limit + " units", item.node);
            return new Span(start.intValue(), end.intValue());
        }
    }

    /** Refuses fields that nobody took. */
    void end() {
        for (String name : (Iterable<String>) object::fieldNames)
            if (!taken.contains(name))
                throw refused(
                        way(name) + " is a field that this version does not know",
                        "Read it with the version that wrote it, or a newer one.");
    }

    /** That {@code problem} is so: an error that names the record. */
    SaysoException refused(String problem, String next) {
        return new SaysoException(where + ": " + problem + ". " + next);
    }

    String way(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private record Item(JsonNode node, String way) {}

    private <T> List<T> list(String field, Function<Item, T> each) {
        JsonNode value = present(field);
        if (!value.isArray()) throw wrong(way(field), "a list", value);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) list.add(each.apply(new Item(value.get(i), way(field) + "[" + i + "]")));
        return list;
    }

    private boolean isNull(String field) {
        taken.add(field);
        return !object.hasNonNull(field);
    }

    private JsonNode present(String field) {
        taken.add(field);
        JsonNode value = object.get(field);
        if (value == null) throw refused(way(field) + " is missing", "Use a record as Sayso wrote it.");
        return value;
    }

    private SaysoException wrong(String way, String wanted, JsonNode found) {
        String text = found.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return refused(way + " is not " + wanted + ": " + shown, "Use a record as Sayso wrote it.");
    }
}
