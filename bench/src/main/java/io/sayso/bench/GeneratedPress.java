package io.sayso.bench;

import io.sayso.reading.Reading;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

/**
 * Invented press reports with their readings, as many as are asked for, the same for the same seed: of events that an
 * agency reports, others copy or rewrite, and some cover themselves. How many reports an event has is drawn from a
 * Pareto distribution, so that most have few and a few have hundreds.
 *
 * <p>Shares of what follows an event's first report: {@value #COPIES}% wire copies, {@value #REWRITES}% rewrites, the
 * rest independent. Events follow each other, and every event's reports stand together; nothing is held but the event
 * at hand.
 */
final class GeneratedPress implements Iterator<GeneratedPress.Item> {
    static final int COPIES = 45, REWRITES = 30;

    /** Of the Pareto distribution of an event's reports; the mean is about 8 with the largest cut at 2,000. */
    private static final double SHAPE = 1.1;

    private static final int LARGEST = 2000;

    private final Random random;
    private final int count;
    private int made, events, copies, rewrites, left;
    private List<GeneratedStory.Line> wire = List.of();
    private GeneratedStory story;

    /**
     * One report.
     *
     * @param place where it comes from: a web address of no real site
     * @param report the report
     * @param reading what it says
     */
    record Item(String place, Report report, Reading reading) {}

    GeneratedPress(int count, long seed) {
        this.random = new Random(seed);
        this.count = count;
        this.story = new GeneratedStory(random, 0);
    }

    @Override
    public boolean hasNext() {
        return made < count;
    }

    @Override
    public Item next() {
        if (!hasNext()) throw new NoSuchElementException();
        List<GeneratedStory.Line> lines;
        String outlet = "Outlet " + random.nextInt(400);
        if (left == 0) {
            left = (int) Math.min(LARGEST, 1 / Math.pow(1 - random.nextDouble(), 1 / SHAPE));
            story = new GeneratedStory(random, ++events);
            wire = story.lines();
            lines = wire;
            outlet = "Coastal Wire";
        } else lines = follow();
        left--;
        made++;
        String place = "https://outlet-%d.example/%d/%d".formatted(outlet.hashCode() & 0xFFF, events, made);
        return story.item(place, outlet, lines);
    }

    private List<GeneratedStory.Line> follow() {
        int lot = random.nextInt(100);
        if (lot < COPIES) {
            copies++;
            return wire.subList(0, Math.max(3, wire.size() - random.nextInt(4)));
        }
        if (lot >= COPIES + REWRITES) return story.lines();
        rewrites++;
        List<GeneratedStory.Line> lines = new ArrayList<>();
        for (GeneratedStory.Line line : wire) lines.add(random.nextInt(3) == 0 ? line : story.reworded(line));
        return lines;
    }

    /** What was made so far, for the page. */
    String shares() {
        return "%,d events; %,d first reports, %,d wire copies, %,d rewrites, %,d independent"
                .formatted(events, events, copies, rewrites, made - events - copies - rewrites);
    }

    int events() {
        return events;
    }
}
