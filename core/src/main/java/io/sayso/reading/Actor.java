package io.sayso.reading;

import io.sayso.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of somebody or some body that can act: a person, an organisation, a state, an armed group, an
 * office. The mentions of one actor share its {@code actor} key within a report.
 *
 * @param span the mention, without article
 * @param actor the key of the actor in this report, the same for all its mentions: {@code actor:70-84}, after the first
 *     that names it in full
 * @param kind what it is
 * @param name its fullest name in the report; null for those without a name ({@code rights groups})
 * @param role what it is, in the text's words: {@code defence secretary}
 * @param affiliation for whom it acts: an ISO 3166-1 alpha-3 code of a state, or the text's words; null if not known
 * @param assets forces and equipment that this mention is of: a carrier, seven warships
 */
public record Actor(
        Span span,
        String actor,
        ActorKind kind,
        @Nullable String name,
        @Nullable String role,
        @Nullable String affiliation,
        List<Asset> assets)
        implements Mark {
    public Actor {
        assets = List.copyOf(assets);
    }

    @Override
    public String id() {
        return "actor-mention:%d-%d".formatted(span.start(), span.end());
    }
}
