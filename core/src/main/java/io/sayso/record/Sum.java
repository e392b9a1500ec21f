package io.sayso.record;

import java.util.List;

/**
 * A total beside the parts that should make it up. Totals are never made from parts, only compared with them.
 *
 * @param total the total, with the line that says it
 * @param parts the parts
 * @param missingLow the least that the parts leave of the total; negative where they are more
 * @param missingHigh the most
 */
public record Sum(Incident.Toll total, List<Incident.Toll> parts, int missingLow, int missingHigh) {
    public Sum {
        parts = List.copyOf(parts);
        if (missingHigh < missingLow) throw new IllegalArgumentException("What is missing ends before it begins.");
    }

    /** Whether the parts can make up the total. */
    public boolean fits() {
        return missingLow <= 0 && missingHigh >= 0;
    }
}
