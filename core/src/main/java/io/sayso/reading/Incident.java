package io.sayso.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A harm to people, as one clause tells it. What it does not say is null.
 *
 * @param killed id of the figure of those killed
 * @param injured id of the figure of those injured
 * @param missing id of the figure of those missing
 * @param detained id of the figure of those detained
 * @param victims ids of the actor marks of those harmed
 * @param victimStatus who those harmed are said to be
 * @param means by what, in the text's words: {@code air strike}
 * @param allegedActors ids of the actor marks that are said to have done it
 */
public record Incident(
        @Nullable String killed,
        @Nullable String injured,
        @Nullable String missing,
        @Nullable String detained,
        List<String> victims,
        VictimStatus victimStatus,
        @Nullable String means,
        List<String> allegedActors) {
    public Incident {
        victims = List.copyOf(victims);
        allegedActors = List.copyOf(allegedActors);
    }
}
