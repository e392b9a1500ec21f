package io.sayso.brief;

import io.sayso.reading.SourceKind;
import io.sayso.record.Claim;
import io.sayso.record.Entry;
import io.sayso.record.Gap;
import io.sayso.record.Line;
import io.sayso.record.SituationRecord;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a record rests on, in a statement after Intelligence Community Directive 206: how many, who, how good, what is
 * missing.
 */
final class SourceSummary {
    private SourceSummary() {}

    static String of(SituationRecord record, Names names) {
        if (record.reports().isEmpty()) return "This brief rests on no report.";
        Set<String> stories = record.reports().stream().map(Entry::story).collect(Collectors.toSet());
        long outlets = record.reports().stream()
                .map(entry -> entry.imprint().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
        for (Line line : record.lines()) kinds.merge(line.statement().source().kind(), 1, Integer::sum);
        List<Claim> charges =
                record.claims().stream().filter(c -> c.accused() != null).toList();
        long single = charges.stream().filter(c -> c.origins().least() <= 1).count();
        long fallen = record.lines().stream().filter(line -> !line.stands()).count();
        long unread = record.gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.UNREAD)
                .count();
        return "This brief rests on " + stories.size() + " press reports in "
                + record.reports().size()
                + " versions, by " + outlets + " outlets that the reports name, seen from "
                + day(record.reports().get(0)) + " to "
                + day(record.reports().get(record.reports().size() - 1)) + ". Of "
                + record.lines().size()
                + " statements, " + count(kinds, SourceKind.NAMED_PERSON) + " are on the word of named people, "
                + count(kinds, SourceKind.NAMED_ORGANISATION) + " of named bodies, "
                + count(kinds, SourceKind.UNNAMED) + " of people or bodies without a name, "
                + count(kinds, SourceKind.DOCUMENT) + " of documents, " + count(kinds, SourceKind.OUTLET)
                + " of outlets themselves, and " + count(kinds, SourceKind.NOT_GIVEN)
                + " on nobody's that is given. Of " + charges.size() + " accusations, " + single
                + " are not shown to stand on more than one origin. " + fallen
                + " statements no longer stand, since their report was changed or withdrawn; "
                + "reports that could not be read, being in another language: " + unread
                + ". The reports were not checked against anything"
                + " but each other; how reliable their sources are, no person has judged.";
    }

    private static int count(Map<SourceKind, Integer> kinds, SourceKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    private static String day(Entry entry) {
        return Wording.day(entry.seen().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
