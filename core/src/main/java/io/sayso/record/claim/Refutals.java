package io.sayso.record.claim;

import io.sayso.reading.Polarity;
import io.sayso.record.Party;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which charge somebody answers who says, in words of its own, that it is not so. */
final class Refutals {
    private record Charge(Party accused, Gist line) {}

    /** By the principal of whom they accuse. */
    private final Map<String, List<Charge>> charges = new HashMap<>();

    /** Notes that {@code lines} accuse {@code accused}. */
    void charge(Party accused, List<Gist> lines) {
        List<Charge> against = charges.computeIfAbsent(accused.principal(), p -> new ArrayList<>());
        for (Gist line : lines) against.add(new Charge(accused, line));
    }

    /**
     * The last line before {@code lines} that charges their speaker's side and names somebody else whom they name too;
     * empty where they say anything but that something is not so.
     */
    Optional<Gist> refuted(List<Gist> lines) {
        Party speaker = lines.get(0).speaker();
        if (speaker == null || !lines.stream().allMatch(line -> saysNoFor(line, speaker))) return Optional.empty();
        Gist last = null;
        for (Charge charge : charges.getOrDefault(speaker.principal(), List.of())) {
            boolean isBefore =
                    Lines.AS_SAID.compare(charge.line().line(), lines.get(0).line()) < 0;
            boolean isLater =
                    last == null || Lines.AS_SAID.compare(charge.line().line(), last.line()) > 0;
            if (isBefore && isLater && nameAnother(lines, charge, speaker)) last = charge.line();
        }
        return Optional.ofNullable(last);
    }

    private static boolean saysNoFor(Gist line, Party party) {
        return line.line().statement().polarity() == Polarity.NEGATIVE
                && line.speaker() != null
                && line.speaker().principal().equals(party.principal());
    }

    private static boolean nameAnother(List<Gist> lines, Charge charge, Party speaker) {
        Set<String> names = new TreeSet<>();
        for (Gist line : lines) names.addAll(line.names());
        names.retainAll(charge.line().names());
        names.removeAll(List.of(
                speaker.key(),
                speaker.principal(),
                charge.accused().key(),
                charge.accused().principal()));
        return !names.isEmpty();
    }
}
