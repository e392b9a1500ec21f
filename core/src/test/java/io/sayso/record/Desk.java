package io.sayso.record;

import io.sayso.Sayso;
import io.sayso.record.line.Gist;
import io.sayso.record.line.Lines;
import io.sayso.record.line.Parties;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A few short reports that a test writes down, read by the real reader. */
public final class Desk implements AutoCloseable {
    private final Sayso sayso = Sayso.open();
    private List<Entry> entries = new ArrayList<>();

    /** Takes all reports off the desk. */
    public Desk clear() {
        entries = new ArrayList<>();
        return this;
    }

    /** A report of {@code outlet}, published and seen at {@code at}. */
    public Desk report(String outlet, String at, String text) {
        Moment published = Moment.parse(at);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Report report = (Report) sayso.extract(new Input(outlet + ".txt", bytes, outlet, published, null))
                .get(0);
        Instant seen = published.earliest();
        entries.add(new Entry("" + (entries.size() + 1), 1, seen, null, seen, sayso.read(report)));
        return this;
    }

    /** The reports in another order, some of them twice. */
    public Desk shuffled(long seed) {
        List<Entry> shuffled = new ArrayList<>(entries);
        shuffled.addAll(entries.subList(0, entries.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));
        entries = shuffled;
        return this;
    }

    public Parties parties() {
        return Parties.of(entries);
    }

    public List<Gist> gists() {
        List<Entry> seen = Lines.seen(entries, Instant.MAX);
        return Gist.of(Lines.of(seen), parties());
    }

    @Override
    public void close() {
        sayso.close();
    }
}
