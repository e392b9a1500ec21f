package io.sayso.cli;

import io.sayso.page.CountWording;
import io.sayso.page.CourseWording;
import io.sayso.page.Foremost;
import io.sayso.page.RecordItem;
import io.sayso.page.RecordWording;
import io.sayso.record.Change;
import io.sayso.record.Claim;
import io.sayso.record.SituationRecord;
import io.sayso.record.fold.Changes;
import io.sayso.record.fold.Fold;
import io.sayso.report.Moment;
import io.sayso.store.Store;
import io.sayso.store.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso demo}: takes in the press file and shows what is made of it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Takes in a small press file on an invented crisis, 43 reports of three weeks, and shows what is made of it:"
                    + " what changed in the last week, the claims with their origins and grades, where accounts differ,"
                    + " tolls, measures, promises, and what is not known. The store stays, so that every line can be"
                    + " opened; given again, the command makes it anew.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The record was written, or whoever took it had seen enough.",
            "2:The command was given wrongly, or the store could not be made.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String SINCE = "2026-11-22", AS_OF = "2026-11-29";
    private static final String AT = " --as-of " + AS_OF;
    private static final int CHANGES = 4, CLAIMS = 4, FIGURES = 2, OTHERS = 3;

    private final Surroundings surroundings;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where the demo's store is to be. Default: the folder of the usual store with -demo behind its"
                            + " name, as ~/.local/share/sayso-demo or $$SAYSO_DATA-demo.")
    private @Nullable Path data;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = data != null ? data : DataOption.demo(surroundings.environment());
        new PressFile(folder).keep(surroundings);
        SituationRecord earlier, later;
        try (Store store = Store.open(folder.toString())) {
            earlier = record(store, SINCE);
            later = record(store, AS_OF);
        }
        ListOption.write(
                surroundings,
                ListFormat.TABLE,
                rows -> new Screen(rows, folder, surroundings.program()).show(earlier, later));
        return ExitCode.ALL_READ;
    }

    private static SituationRecord record(Store store, String day) {
        Instant instant = Moment.parse(day).latest();
        return Fold.of(store.press(new View(instant, PressFile.SITUATION), instant));
    }

    /** What the demo shows, a heading and a handful of lines each. */
    private static final class Screen {
        private final RowOutput rows;
        private final String folder, program;
        private final ItemLines lines;

        private Screen(RowOutput rows, Path folder, String program) {
            this.rows = rows;
            this.folder = forShell(folder.toString());
            this.program = forShell(program);
            this.lines = ItemLines.brief(rows);
        }

        private static String forShell(String word) {
            return word.matches("[\\w./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
        }

        private void show(SituationRecord earlier, SituationRecord later) throws IOException {
            rows.aside(Columns.wrap(
                    "An invented crisis: " + later.reports().size() + " versions of reports, "
                            + later.lines().size() + " statements, as known on " + AS_OF
                            + ". Reports are claims and not ground truth.",
                    rows.width()));
            RecordWording words = new RecordWording(later);
            CountWording counts = new CountWording(words);
            CourseWording courses = new CourseWording(words);
            List<Change> changes = Changes.between(earlier, later);
            section(
                    "What changed since " + SINCE,
                    Foremost.changes(changes, later),
                    CHANGES,
                    changes,
                    courses::item,
                    "changes mirrow --since " + SINCE);
            List<Claim> claims = later.claims();
            section(
                    "Claims, with their origins and grades",
                    Foremost.claims(later),
                    CLAIMS,
                    claims,
                    words::item,
                    "claims mirrow");
            List<Claim> disputed = new ArrayList<>(Foremost.disputed(later));
            disputed.removeAll(Foremost.claims(later).subList(0, Math.min(CLAIMS, claims.size())));
            section("Where accounts differ", disputed, OTHERS, claims, words::item, "claims mirrow");
            section("Figures", Foremost.figures(later), FIGURES, later.figures(), counts::item, "figures mirrow");
            section(
                    "Harm to people",
                    Foremost.incidents(later),
                    OTHERS,
                    later.incidents(),
                    counts::item,
                    "incidents mirrow");
            section("Measures", Foremost.measures(later), OTHERS, later.measures(), courses::item, "measures mirrow");
            section("Promises", Foremost.promises(later), OTHERS, later.promises(), courses::item, "promises mirrow");
            section("Not known", Foremost.gaps(later), OTHERS, later.gaps(), courses::item, "gaps mirrow");
            Claim first = Foremost.claims(later).get(0);
            String opened = String.valueOf(claims.indexOf(first) + 1);
            rows.aside(List.of(
                    "",
                    rows.paint()
                            .paint(
                                    "To open a line: the words that it rests on, the report that has them; and to ask",
                                    Paint.Ink.BOLD),
                    "  export SAYSO_DATA=" + folder,
                    "  " + program + " claims mirrow " + opened + AT,
                    "  " + program + " versions " + first.proposition().entry().number() + " --text",
                    "  " + program + " ask mirrow rescued" + AT,
                    "  " + program + " serve  # all of it in a browser"));
        }

        private <T> void section(
                String heading, List<T> foremost, int most, List<T> all, Function<T, RecordItem> words, String command)
                throws IOException {
            if (foremost.isEmpty()) return;
            rows.aside(List.of("", rows.paint().paint(heading, Paint.Ink.BOLD)));
            for (T thing : foremost.subList(0, Math.min(most, foremost.size())))
                rows.aside(lines.lines(String.valueOf(all.indexOf(thing) + 1), words.apply(thing)));
            int more = foremost.size() - most;
            if (more > 0)
                rows.aside(List.of(
                        rows.paint().paint("and " + more + " more: " + program + " " + command + AT, Paint.Ink.FAINT)));
        }
    }
}
