package io.sayso.record;

import java.time.Instant;
import java.util.List;

/**
 * A situation as known at an instant: a pure function of the reports that had arrived by then.
 *
 * @param asOf the instant
 * @param reports the reports that it is made from, in the order in which they were seen
 * @param lines every statement of theirs, in the order in which it was said
 * @param claims what is said to be so, in the order in which it was first said
 * @param figures what is counted
 * @param incidents harms to people
 * @param sums totals beside their parts
 * @param measures what was ordered
 * @param postures forces in places
 * @param promises what is to come
 * @param gaps what is not known
 */
public record SituationRecord(
        Instant asOf,
        List<Entry> reports,
        List<Line> lines,
        List<Claim> claims,
        List<FigureSeries> figures,
        List<Incident> incidents,
        List<Sum> sums,
        List<Measure> measures,
        List<Posture> postures,
        List<Promise> promises,
        List<Gap> gaps) {
    public SituationRecord {
        reports = List.copyOf(reports);
        lines = List.copyOf(lines);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        incidents = List.copyOf(incidents);
        sums = List.copyOf(sums);
        measures = List.copyOf(measures);
        postures = List.copyOf(postures);
        promises = List.copyOf(promises);
        gaps = List.copyOf(gaps);
    }
}
