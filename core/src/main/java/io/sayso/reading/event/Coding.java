package io.sayso.reading.event;

import io.sayso.reading.Polarity;
import io.sayso.reading.Status;
import io.sayso.reading.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's code for an event: {@code will meet} → AGREE, by the manual's rule that cooperation in the future is an
 * intention.
 *
 * @param root the type of event; null where the scheme has none
 * @param mode the type's mode; null where it has none
 * @param aux the auxiliary modes
 */
record Coding(@Nullable String root, @Nullable String mode, List<String> aux) {
    /** PLOVER manual 0.8, under AGREE: these in the future are intentions. */
    private static final Set<String> COOPERATIVE = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

    /** What one will not do of these is a refusal: CAMEO's 121 to 126, which CAMEO2PLOVER makes REJECT. */
    private static final Set<String> YIELDING = Set.of("AGREE", "CONCEDE", "RETREAT");

    /** No event of the scheme. */
    static final String PLAIN = "PLAIN";

    /** No event at all: what only says how something is said. */
    static final String NONE = "NONE";

    /** @param meaning root and mode as the lists have them: {@code ASSAULT aerial} */
    static Coding of(String meaning, Standing standing, List<When> whens, @Nullable LocalDate published) {
        String[] parts = meaning.split(" ", 2);
        String root = parts[0].equals(PLAIN) ? null : parts[0], mode = parts.length > 1 ? parts[1] : null;
        if (root == null) return new Coding(null, null, List.of());
        boolean so = standing.polarity() == Polarity.POSITIVE;
        Status status = standing.certainty().status();
        if (status == Status.PLANNED && so && COOPERATIVE.contains(root)) return new Coding("AGREE", null, List.of());
        // "announced that it would withdraw" is CONCEDE, by the note under RETREAT
        if (status == Status.PLANNED && so && root.equals("RETREAT")) return new Coding("CONCEDE", null, List.of());
        boolean refused = status == Status.PLANNED && standing.polarity() == Polarity.NEGATIVE;
        if (refused && (COOPERATIVE.contains(root) || YIELDING.contains(root)))
            return new Coding("REJECT", null, List.of());
        List<String> aux = new ArrayList<>();
        if (isHistorical(whens, published)) aux.add("historical");
        if (status == Status.PLANNED) aux.add("future");
        if (Set.of(Status.POSSIBLE, Status.LIKELY, Status.CONDITIONAL, Status.UNKNOWN)
                .contains(status)) aux.add("hypothetical");
        if (standing.polarity() == Polarity.NEGATIVE) aux.add("negated");
        return new Coding(root, mode, aux);
    }

    /** Over for more than a year when the report was published. */
    private static boolean isHistorical(List<When> whens, @Nullable LocalDate published) {
        if (published == null || whens.isEmpty()) return false;
        for (When when : whens)
            if (when.latest() == null || !when.latest().toLocalDate().isBefore(published.minusYears(1))) return false;
        return true;
    }
}
