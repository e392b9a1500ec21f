package io.sayso.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** The bar on standard error that shows how far long work has come; nothing where nobody looks, or work is short. */
final class Progress implements AutoCloseable {
    private static final long LONG_BYTES = 200_000;
    private static final int FIRST_SHOWN_MILLIS = 500;
    private static final long UNKNOWN = -1;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final @Nullable ProgressBar bar;
    private final long started = System.nanoTime();
    private boolean isShown;

    private Progress(PrintStream err, int width, String task, String unit, long most) {
        this.err = err;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, 1)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(FIRST_SHOWN_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, width - 1))
                .build();
    }

    private Progress(PrintStream err) {
        this.err = err;
        this.bar = null;
    }

    static Progress of(List<InputFile> files, Surroundings surroundings) {
        long bytes = surroundings.errIsTerminal()
                ? files.stream().mapToLong(InputFile::size).sum()
                : 0;
        boolean isLong = files.size() > 1 || bytes > LONG_BYTES;
        if (!surroundings.errIsTerminal() || !isLong) return new Progress(surroundings.err());
        boolean areMany = files.size() > 1;
        return new Progress(
                surroundings.err(),
                surroundings.width(),
                "Reading",
                areMany ? " reports" : "",
                areMany ? files.size() : UNKNOWN);
    }

    /** Of work on nobody knows how many reports. */
    static Progress ofMany(String task, Surroundings surroundings) {
        if (!surroundings.errIsTerminal()) return new Progress(surroundings.err());
        return new Progress(surroundings.err(), surroundings.width(), task, " reports", UNKNOWN);
    }

    /** Something that writes while the bar is out of the way. */
    interface Writing {
        void write() throws IOException;
    }

    /** Part of an input is done: {@code writing} writes what became of it. */
    synchronized void aside(Writing writing) throws IOException {
        clear();
        writing.write();
    }

    /** One input is done: {@code writing} writes what became of it, or of the last of it. */
    synchronized void step(Writing writing) throws IOException {
        aside(writing);
        if (bar != null) bar.step();
    }

    private synchronized void draw(String line) {
        if (System.nanoTime() - started < FIRST_SHOWN_MILLIS * 1_000_000L) return;
        err.print("\r" + line);
        err.flush();
        isShown = true;
    }

    private void clear() {
        if (isShown) err.print(CLEAR_LINE);
        err.flush();
        isShown = false;
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        synchronized (this) {
            clear();
        }
    }
}
