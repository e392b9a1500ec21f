package io.sayso;

import io.sayso.reading.ReaderVersion;
import io.sayso.reading.Reading;
import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.reading.statement.Reader;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import io.sayso.report.formats.Formats;
import io.sayso.report.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The front door: takes a report in and reads it.
 *
 * <pre>{@code
 * try (Sayso sayso = Sayso.open()) {
 *     for (Extraction extraction : sayso.extract(input))
 *         if (extraction instanceof Report report)
 *             for (Statement statement : sayso.read(report).statements()) …
 * }
 * }</pre>
 *
 * <p>Safe for many threads. The model is loaded when something is first read.
 */
public final class Sayso implements AutoCloseable {
    private final Supplier<ReaderModel> model;
    private @Nullable Reader reader;

    private Sayso(Supplier<ReaderModel> model) {
        this.model = model;
    }

    /** With the model that comes with Sayso. */
    public static Sayso open() {
        return new Sayso(ReaderModel::bundled);
    }

    /** With a model of one's own: a folder as {@link ReaderModel#from} takes it. */
    public static Sayso withModel(Path folder) {
        return new Sayso(() -> ReaderModel.from(folder));
    }

    /** Each report in {@code input}, or why it is none, in their order; one at least. */
    public List<Extraction> extract(Input input) {
        return Formats.extract(input);
    }

    /**
     * That {@code report} is kept and not read, where it is in a language that is not read.
     *
     * @param name what its input is called
     */
    public Optional<Unreadable> unread(String name, Report report) {
        return Language.unread(name, report);
    }

    /** What {@code report} says. */
    public Reading read(Report report) {
        return read(report, SituationGazetteer.NONE);
    }

    /** What {@code report} says, where {@code places} of a situation are known too. */
    public Reading read(Report report, SituationGazetteer places) {
        return reader().read(report, places);
    }

    /** Which reader this is where it knows {@code places}; loads the model. */
    public ReaderVersion readBy(SituationGazetteer places) {
        return reader().version(places);
    }

    private synchronized Reader reader() {
        Reader loaded = reader;
        if (loaded == null) {
            loaded = new Reader(model.get());
            reader = loaded;
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        if (reader != null) reader.close();
        reader = null;
    }
}
