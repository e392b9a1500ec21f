package io.sayso.intake;

import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.store.Incoming;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are brought in. What names lead to is opened only when its turn comes; a new kind of source is one more
 * {@link Incoming}.
 *
 * @param in standard input
 * @param extract finds the reports in an input
 * @param clock says when something is seen
 * @param fetcher fetches what has a web address
 * @param maxBytes the largest input to take
 * @param outlet who published what comes in, where it cannot say
 * @param published when, where it cannot say
 */
public record Intake(
        InputStream in,
        Function<Input, List<Extraction>> extract,
        InstantSource clock,
        Fetcher fetcher,
        int maxBytes,
        @Nullable String outlet,
        @Nullable Moment published) {

    /**
     * What {@code names} lead to, in their order: {@code -} is standard input, {@code http://} and {@code https://} are
     * fetched, a folder is all files in it and below whose names end as reports' do, and {@code *}, {@code ?},
     * {@code [} and <code>{</code> in a name that is no file's own make a pattern of names.
     */
    public Iterator<Incoming> of(List<String> names) {
        return names.stream().flatMap(this::of).iterator();
    }

    private Stream<Incoming> of(String name) {
        if (name.equals("-")) return Stream.of(new IncomingStream(this));
        if (Fetcher.isWebAddress(name)) return Stream.of(new IncomingPage(name, this));
        return FoundFile.of(name).map(file -> new IncomingFile(file, this));
    }

    /**
     * The files of an archive, each with the instant when it was seen, as {@link ArchiveList} has them.
     *
     * @throws io.sayso.SaysoException if the list cannot be read
     */
    public Iterator<Incoming> archive(Path list) {
        return ArchiveList.of(list, this).iterator();
    }

    /** The reports in what was fetched. */
    List<Extraction> reports(String name, Fetched.Page page) {
        return extract.apply(new Input(name, page.bytes(), outlet, published, page.url(), page.charset()));
    }

    /** The reports in {@code bytes}. */
    List<Extraction> reports(String name, byte[] bytes, @Nullable String url) {
        return extract.apply(new Input(name, bytes, outlet, published, url));
    }
}
