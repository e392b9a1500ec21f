package io.sayso.reading.figure;

import io.sayso.reading.Mark;
import io.sayso.reading.When;
import io.sayso.reading.WhenKind;
import io.sayso.report.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The places of a text where a date or a time of day stands, whose numbers count nothing. */
final class Calendar {
    private final TreeMap<Integer, Span> dates = new TreeMap<>();

    /** By the times among {@code marks}. */
    Calendar(List<Mark> marks) {
        for (Mark mark : marks)
            if (mark instanceof When when && isCalendar(when))
                dates.put(when.span().start(), when.span());
    }

    private static boolean isCalendar(When when) {
        boolean dated = when.kind() == WhenKind.DATE || when.kind() == WhenKind.TIME;
        return dated
                && !when.value().isEmpty()
                && Character.isDigit(when.value().charAt(0));
    }

    /** Whether {@code span} stands in a date; a length of time in it ("two weeks ago") counts all the same. */
    boolean covers(Span span, Quantity quantity) {
        if (Units.isTime(quantity.unit())) return false;
        Map.Entry<Integer, Span> date = dates.floorEntry(span.start());
        return date != null && date.getValue().contains(span);
    }
}
