package io.sayso.bench;

import io.sayso.reading.Text;
import io.sayso.reading.When;
import io.sayso.reading.model.ReaderModel;
import io.sayso.reading.time.TimeExtractor;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.PlainText;
import io.sayso.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts for their times. */
final class TimesRun {
    private TimesRun() {}

    /** The times found in a text that was published then, in reading order; none where the text is refused. */
    static List<When> times(String id, String text, @Nullable Moment published, ReaderModel model) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!(PlainText.extraction(new Input(id, bytes, null, published, null)) instanceof Report report))
            return List.of();
        return new TimeExtractor()
                .extract(Text.read(report, model), List.of()).stream()
                        .filter(When.class::isInstance)
                        .map(When.class::cast)
                        .toList();
    }
}
