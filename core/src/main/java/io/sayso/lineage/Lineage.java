package io.sayso.lineage;

import io.sayso.SaysoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which reports of a press copy, cite or repeat which. What it answers is a function of the set of reports and never of
 * the order in which they were added; asked with a view, it takes no account of reports outside the view.
 *
 * <p>Keeps about six bytes a word and no text. Not safe for threads that add; many may ask between two additions.
 */
public final class Lineage {
    /** For how many of the earliest holders of a run of words it is asked whether they were copied. */
    private static final int EARLIEST = 8;

    /** How many reports are compared word by word with the one that is asked for. */
    private static final int COMPARED = 12;

    private final List<Digest> digests = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Register register = new Register();
    private final Postings postings =
            new Postings((one, other) -> digests.get(one).compareTo(digests.get(other)));

    /** Adds a report; of one that is told again, the time at which it was first seen counts. */
    public void add(Told told) {
        String id = told.reading().report().id();
        Integer known = numbers.get(id);
        if (known != null && !told.seen().isBefore(digests.get(known).seen())) return;
        Digest digest = Digesting.of(told);
        int[] sketch = Sketch.of(digest);
        int number = known == null ? digests.size() : known;
        if (known != null) {
            for (int run : sketch) postings.remove(run, number);
            digests.set(number, digest);
        } else {
            digests.add(digest);
            numbers.put(id, number);
            register.add(number, told.reading());
        }
        for (int run : sketch) postings.add(run, number);
    }

    /** The pieces of a report that stand in earlier ones, those of the earliest first. */
    public List<Copy> copiesIn(String report) {
        return copiesIn(report, other -> true);
    }

    /** The same among reports for which {@code visible} holds. */
    public List<Copy> copiesIn(String report, Predicate<String> visible) {
        Digest copy = digest(report);
        List<Copy> copies = new ArrayList<>();
        for (Digest from : candidates(copy, visible)) copies.addAll(Copying.of(copy, from));
        return copies;
    }

    /** The pieces of a report that stand in later ones: those of {@link #copiesIn} that come from it. */
    public List<Copy> copiesOf(String report) {
        return copiesOf(report, other -> true);
    }

    /** The same among reports for which {@code visible} holds. */
    public List<Copy> copiesOf(String report, Predicate<String> visible) {
        Digest from = digest(report);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int run : Sketch.of(from)) {
            Postings.Found found = postings.of(run);
            for (int i = 0; i < found.size(); i++) shared.merge(found.get(i), 1, Integer::sum);
        }
        List<Digest> later = shared.keySet().stream()
                .map(digests::get)
                .filter(other -> other.follows(from) && visible.test(other.id()))
                .sorted()
                .toList();
        List<Copy> copies = new ArrayList<>();
        for (Digest other : later)
            if (candidates(other, visible).contains(from)) copies.addAll(Copying.of(other, from));
        return copies;
    }

    /** The pieces of {@link #copiesIn} in which a statement stands, half of its words at least. */
    public List<Copy> behind(Said said, Predicate<String> visible) {
        return copiesIn(said.report(), visible).stream()
                .filter(copy -> Carried.stands(said.statement(), copy.inCopy()))
                .toList();
    }

    /** On how many independent origins the statements stand, judged among reports for which {@code visible} holds. */
    public Origins origins(Collection<Said> said, Predicate<String> visible) {
        return origins(visible).apply(said);
    }

    /**
     * The same for many questions about the same reports, which remembers what it finds. It holds until a report is
     * added.
     */
    public Function<Collection<Said>, Origins> origins(Predicate<String> visible) {
        Principals principals = new Principals(
                register, number -> visible.test(digests.get(number).id()));
        Voices finder = new Voices(this, principals, visible);
        return said -> origins(said, visible, finder);
    }

    private Origins origins(Collection<Said> said, Predicate<String> visible, Voices finder) {
        List<Voice> voices = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        for (Said one : said) {
            if (!visible.test(one.report())) continue;
            finder.of(one).ifPresent(voices::add);
            String newsroom = digest(one.report()).newsroom();
            outlets.add(newsroom == null ? one.report() : newsroom);
        }
        return new Count(voices, outlets.size()).origins();
    }

    /** The reports that may have been copied, earliest first: those that share the most chosen runs with it. */
    private List<Digest> candidates(Digest copy, Predicate<String> visible) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int run : Sketch.of(copy)) {
            Postings.Found found = postings.of(run);
            int taken = 0;
            for (int i = 0; i < found.size() && taken < EARLIEST; i++) {
                Digest other = digests.get(found.get(i));
                if (copy.credits().isEmpty() && other.compareTo(copy) > 0) break;
                if (other == copy || !copy.follows(other) || !visible.test(other.id())) continue;
                shared.merge(found.get(i), 1, Integer::sum);
                taken++;
            }
        }
        Comparator<Map.Entry<Integer, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return shared.entrySet().stream()
                .sorted(most.thenComparing(entry -> digests.get(entry.getKey())))
                .limit(COMPARED)
                .map(entry -> digests.get(entry.getKey()))
                .sorted()
                .toList();
    }

    Digest digest(String report) {
        Integer number = numbers.get(report);
        if (number == null) throw new SaysoException("Lineage knows no report " + report + ". Add it first.");
        return digests.get(number);
    }
}
