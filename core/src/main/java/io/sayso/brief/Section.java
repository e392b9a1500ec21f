package io.sayso.brief;

import java.util.List;

/**
 * A part of a brief: its lines, the most important first.
 *
 * @param part which part
 * @param lines those that are shown
 * @param more how many more there are
 */
public record Section(Part part, List<BriefLine> lines, int more) {
    public Section {
        lines = List.copyOf(lines);
        if (more < 0) throw new IllegalArgumentException("No fewer than none are left out: " + more);
    }
}
