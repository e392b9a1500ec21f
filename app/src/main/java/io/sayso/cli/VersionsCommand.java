package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.page.WordDiff;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.store.Custody;
import io.sayso.store.Store;
import io.sayso.store.StoredReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso versions}: how a report changed. */
@Command(
        name = "versions",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Shows every version of a report that was seen, each with what differs from the one before, by words: [-taken"
                    + " out-] and {+put in+}.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The versions were written, or whoever took them had seen enough.",
            "2:The command was given wrongly, there is no such report, or the store could not be opened.",
            "3:There is nothing to show of it: it is under embargo, or had not been seen by then.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        })
final class VersionsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "REPORT",
            description = "Its number (12), 8 digits or more of a version's SHA-256, or its web address.")
    private String report = "";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private ListOption list = new ListOption();

    @Option(
            names = "--custody",
            description =
                    "How it came here, in place of what changed: each time that it was seen, when, where, and what"
                            + " came of it.")
    private boolean custody;

    @Option(names = "--text", description = "The whole text of each version too.")
    private boolean withText;

    VersionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.openExisting(surroundings)) {
            List<StoredReport> versions = store.versions(report, asOf.instant());
            list.write(surroundings, rows -> {
                if (custody && !versions.isEmpty()) {
                    for (Custody line : store.custody(report)) rows.row(CustodyRow.of(line), CustodyRow.dated(line));
                    return;
                }
                String before = null;
                for (StoredReport version : versions) {
                    Extraction extraction = store.extraction(version).orElse(null);
                    String text = extraction instanceof Report kept ? kept.text() : null;
                    write(version, before, text, rows);
                    if (text != null) before = text;
                }
            });
            return versions.isEmpty() ? ExitCode.NOTHING_READ : ExitCode.ALL_READ;
        }
    }

    private void write(StoredReport version, @Nullable String before, @Nullable String text, RowOutput rows)
            throws IOException {
        List<WordDiff.Piece> diff = before == null || text == null ? List.of() : WordDiff.between(before, text);
        boolean isSame = diff.stream().allMatch(piece -> piece.kind() == WordDiff.Kind.SAME);
        Map<String, @Nullable Object> row = ReportRow.of(version);
        row.put(
                "diff",
                isSame ? List.of() : diff.stream().map(VersionsCommand::row).toList());
        List<String> lines = new ArrayList<>();
        Paint paint = Paint.when(surroundings.takesColour());
        String changed = version.changed() == null ? "" : " · changed: " + version.changed();
        lines.add(paint.paint(ReportRow.text(version) + changed, Paint.Ink.BOLD));
        lines.add(paint.paint("        seen " + version.seen() + ", stored " + version.stored(), Paint.Ink.FAINT));
        if (withText && text != null) {
            row.put("text", text);
            text.lines()
                    .map(Visible::inOneLine)
                    .forEach(line -> lines.addAll(Columns.wrap(line, Math.max(40, rows.width()))));
        } else if (!isSame) lines.addAll(new DiffLines(diff, rows.width()).lines());
        rows.lines(row, lines);
    }

    private static Map<String, Object> row(WordDiff.Piece piece) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", piece.kind().name().toLowerCase(Locale.ROOT));
        row.put("text", piece.text());
        return row;
    }
}
