package io.sayso.reading.event;

import io.sayso.reading.Event;
import io.sayso.reading.Extractor;
import io.sayso.reading.Mark;
import io.sayso.reading.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Marks who did what to whom, with PLOVER's code: {@code The navy struck two boats off Ostland on Monday, killing 9
 * people} → "strike", ASSAULT, by the navy, on Monday, off Ostland; "kill", an incident with 9 killed by "struck".
 *
 * <p>Who, where and when must stand in the clause of what was done, by the model's parse; a link that it does not bear
 * out is left open.
 */
public final class EventExtractor implements Extractor {
    @Override
    public List<Mark> extract(Text text, List<Mark> before) {
        Parse parse = Parse.of(text);
        EventReader reader = new EventReader(parse, new MarkIndex(parse, new Clauses(parse), before));
        List<Event> events = new ArrayList<>();
        for (int word = 0; word < text.size(); word++) {
            if (text.isFurniture(word)) continue;
            Event event = reader.at(word);
            if (event != null) events.add(event);
        }
        events.sort(Comparator.comparing(Event::span));
        return List.copyOf(events);
    }
}
