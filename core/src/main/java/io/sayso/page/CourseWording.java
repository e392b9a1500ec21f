package io.sayso.page;

import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.Gap;
import io.sayso.record.Line;
import io.sayso.record.Measure;
import io.sayso.record.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for how things go on: measures, promises, what is not known, and what has changed. */
public final class CourseWording {
    private final RecordWording wording;

    public CourseWording(RecordWording wording) {
        this.wording = wording;
    }

    /** A measure, how far it has come, and who goes by it. */
    public RecordItem item(Measure measure) {
        List<Line> lines = new ArrayList<>(measure.lines());
        List<String> notes = new ArrayList<>();
        String complied = followers(measure.complied()), resumed = followers(measure.resumed());
        if (!complied.isEmpty()) notes.add("gone by: " + complied);
        if (!resumed.isEmpty()) notes.add("gone back: " + resumed);
        measure.complied().forEach(follower -> lines.add(follower.line()));
        measure.resumed().forEach(follower -> lines.add(follower.line()));
        Line first = measure.lines().get(0),
                last = measure.lines().get(measure.lines().size() - 1);
        if (last != first) notes.add("last: " + dated(last));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("kind", Wording.words(measure.kind()));
        cells.put("issuer", RecordWording.name(measure.issuer()));
        cells.put("scope", measure.scope());
        cells.put("from", measure.from());
        cells.put("until", measure.until());
        cells.put("stage", Wording.words(measure.stage()));
        cells.put("complied", complied);
        cells.put("resumed", resumed);
        String from = measure.from() == null ? "" : " from " + measure.from().toLocalDate(),
                until =
                        measure.until() == null
                                ? ""
                                : " until " + measure.until().toLocalDate();
        return new RecordItem(
                Wording.words(measure.stage()),
                (measure.issuer() == null ? "" : measure.issuer().name() + ", ") + Wording.words(measure.kind()) + from
                        + until + ": ",
                RecordWording.quoted(first.words()),
                " – " + Said.of(first).chain() + wording.charges(List.of(first)),
                notes,
                RecordWording.reports(lines),
                cells);
    }

    private static String followers(List<Measure.Follower> followers) {
        return followers.stream()
                .map(follower -> follower.who().name() + (follower.announced() ? ", announced" : "") + " ("
                        + follower.line().entry().number() + ")")
                .collect(Collectors.joining("; "));
    }

    /** A promise, when it is due, and what became of it. */
    public RecordItem item(Promise promise) {
        List<Line> lines = new ArrayList<>(promise.told());
        lines.addAll(promise.outcome());
        List<String> notes = new ArrayList<>();
        for (Line line : promise.told()) if (!line.equals(promise.what())) notes.add("said: " + dated(line));
        for (Line line : promise.outcome()) notes.add("became of it: " + dated(line));
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("by", RecordWording.name(promise.by()));
        cells.put("dueFrom", promise.earliest());
        cells.put("dueBy", promise.latest());
        cells.put("stage", Wording.words(promise.stage()));
        return new RecordItem(
                Wording.words(promise.stage()),
                due(promise) + (promise.by() == null ? "" : ", " + promise.by().name()) + ": ",
                RecordWording.quoted(promise.what().words()),
                " – " + Said.of(promise.what()).chain() + wording.charges(List.of(promise.what())),
                notes,
                RecordWording.reports(lines),
                cells);
    }

    private static String due(Promise promise) {
        if (promise.latest() == null) return "no day given";
        boolean isDay = Objects.equals(promise.earliest(), promise.latest());
        return (isDay ? "on " : "by ") + promise.latest();
    }

    private static String dated(Line line) {
        return Said.of(line).when().date() + " " + RecordWording.who(line) + ": " + RecordWording.quoted(line.words());
    }

    /** Something that is not known, and who leaves it open. */
    public RecordItem item(Gap gap) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("kind", Wording.words(gap.kind()));
        String who = RecordWording.who(gap.lines());
        String words = gap.lines().isEmpty() ? "" : gap.lines().get(0).words();
        // Whose side is not heard stands before the words.
        int lead = gap.what().endsWith(words) ? gap.what().length() - words.length() : 0;
        return new RecordItem(
                Wording.words(gap.kind()),
                words.isEmpty() ? "" : gap.what().substring(0, lead),
                RecordWording.quoted(words.isEmpty() ? gap.what() : gap.what().substring(lead)),
                (who.isEmpty() ? "" : " – " + who) + wording.charges(gap.lines()),
                List.of(),
                RecordWording.reports(gap.lines()),
                cells);
    }

    /** A change; of a claim that accuses, its accuser, grade and denial stand with it. */
    public RecordItem item(Change change) {
        Claim claim = change.subject() == Change.Subject.CLAIM ? wording.claim(change.of()) : null;
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("kind", Wording.words(change.kind()));
        cells.put("subject", Wording.words(change.subject()));
        cells.put("why", change.why());
        String charges = claim != null ? wording.graded(claim) : wording.charges(change.lines());
        String who = RecordWording.who(change.lines());
        boolean saysWho = change.kind() == Change.Kind.DENIED;
        return new RecordItem(
                Wording.words(change.kind()),
                Wording.words(change.subject()) + ": ",
                RecordWording.quoted(change.what()),
                (change.why().isEmpty() ? "" : " – " + change.why()) + charges,
                who.isEmpty() || saysWho ? List.of() : List.of("by " + who),
                RecordWording.reports(change.lines()),
                cells);
    }
}
