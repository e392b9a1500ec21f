package io.sayso.record.claim;

import io.sayso.record.Incident;
import io.sayso.record.Line;
import io.sayso.record.line.Gist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which incident each line tells of. */
final class Scenes {
    private final Map<Line, Incident> byLine = new HashMap<>();

    Scenes(List<Incident> incidents) {
        for (Incident incident : incidents) for (Line line : incident.lines()) byLine.putIfAbsent(line, incident);
    }

    /** The incident that {@code gist} tells of; null for none. */
    @Nullable Incident of(Gist gist) {
        return byLine.get(gist.line());
    }

    /** Whether the two tell of incidents, and not of the same. */
    boolean areApart(Gist a, Gist b) {
        Incident one = of(a), other = of(b);
        return one != null && other != null && one != other;
    }
}
