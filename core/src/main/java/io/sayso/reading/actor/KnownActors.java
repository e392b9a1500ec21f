package io.sayso.reading.actor;

import io.sayso.reading.ActorKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a name before the report is read: our own list first, then Phoenix. */
final class KnownActors {
    /**
     * An actor that is known.
     *
     * @param key the same for all its names
     * @param kind what it is; null where the dictionary does not tell
     * @param state the state that it acts for; null for none
     */
    record Known(
            String key, @Nullable ActorKind kind, @Nullable String state) {}

    private static final Map<String, Known> OURS = ours();
    private static final List<String> SERVICES = List.of("GOV", "MIL", "JUD", "LEG", "COP", "SPY"),
            ARMED = List.of("REB", "UAF", "SEP", "INS", "MUSALQ", "MUSISI"),
            BODIES = List.of("IGO", "NGO", "NGM", "MNC");

    private KnownActors() {}

    private static Map<String, Known> ours() {
        Map<String, Known> ours = new HashMap<>();
        for (String house : ActorWords.list("house")) {
            String[] parts = house.split("=", -1);
            String key = ActorWords.normal(parts[0]);
            ours.put(key, new Known(key, ActorKind.OFFICE, parts[1]));
        }
        for (String known : ActorWords.list("known")) {
            String[] parts = known.split("=", -1), names = parts[0].split("/", -1);
            String[] what = parts[1].split(" ", -1);
            Known actor = new Known(
                    ActorWords.normal(names[0]), ActorKind.valueOf(what[0]), what.length > 1 ? what[1] : null);
            for (String name : names) ours.put(ActorWords.normal(name), actor);
        }
        return Map.copyOf(ours);
    }

    /** What our own list has under a name. */
    static @Nullable Known ours(String name) {
        return OURS.get(ActorWords.normal(name));
    }

    /** What is known under {@code name}, of roles only those held {@code on} that day. */
    static @Nullable Known find(String name, @Nullable LocalDate on) {
        String normal = ActorWords.normal(name);
        Known ours = OURS.get(normal);
        if (ours != null) return ours;
        Phoenix.Entry entry = Phoenix.find(normal, on);
        if (entry == null) return null;
        String state = null;
        ActorKind kind = null;
        for (String code : entry.codes()) {
            String of = code.substring(0, 3), what = code.substring(3);
            if (Countries.isState(of) && SERVICES.stream().anyMatch(what::startsWith)) {
                if (state != null && !state.equals(of)) return null;
                state = of;
            }
            if (ARMED.stream().anyMatch(what::startsWith)) kind = ActorKind.ARMED_GROUP;
            else if (kind == null && (BODIES.contains(of) || state != null)) kind = ActorKind.ORGANISATION;
        }
        return new Known("phoenix " + entry.number(), kind, state);
    }
}
