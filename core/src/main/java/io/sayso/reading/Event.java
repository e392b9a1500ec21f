package io.sayso.reading;

import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom: a predicate with those who stand in its clause.
 *
 * @param span the predicate's words
 * @param predicate its base form: {@code cancel}
 * @param plover the root event type of PLOVER, {@code ASSAULT}; null where the scheme has no such event
 * @param mode PLOVER's mode: {@code aerial}; null where it has none
 * @param aux PLOVER's auxiliary modes: {@code historical}, {@code future}, {@code hypothetical}, {@code negated}
 * @param actors ids of the actor marks that do it
 * @param recipients ids of the actor marks that it is done to
 * @param when ids of the time marks that say when
 * @param place ids of the place marks that say where
 * @param figures ids of the figure marks that say how many
 * @param certainty how sure the clause is worded
 * @param polarity whether the clause says that it is so
 * @param incident what it did to people, if it harmed any; else null
 * @param measure what was ordered, if it is a measure; else null
 * @param readerFactuality how far a reader would take it to have happened, −3 (surely not) to 3 (surely): the model's
 *     guess, never the speaker's certainty
 */
public record Event(
        Span span,
        String predicate,
        @Nullable String plover,
        @Nullable String mode,
        List<String> aux,
        List<String> actors,
        List<String> recipients,
        List<String> when,
        List<String> place,
        List<String> figures,
        Certainty certainty,
        Polarity polarity,
        @Nullable Incident incident,
        @Nullable Measure measure,
        double readerFactuality)
        implements Mark {
    public Event {
        aux = List.copyOf(aux);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        when = List.copyOf(when);
        place = List.copyOf(place);
        figures = List.copyOf(figures);
    }

    @Override
    public String id() {
        return "event:%d-%d".formatted(span.start(), span.end());
    }
}
