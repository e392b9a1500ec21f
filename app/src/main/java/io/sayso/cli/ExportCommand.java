package io.sayso.cli;

import io.sayso.export.Export;
import io.sayso.export.ExportRow;
import io.sayso.json.ExportJson;
import io.sayso.json.RowWriter;
import io.sayso.record.SituationRecord;
import io.sayso.record.search.Filter;
import io.sayso.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso export}: writes parts of a record for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Writes the statements, claims, figures or events of a situation for other programs, each with the exact"
                    + " words that it rests on and where they stand. Whatever bears on an accusation has accuser, grade"
                    + " and denial beside it; names of private people are withheld.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The export was written, or whoever took it had seen enough.",
            ExitCode.NOT_FOUND,
            ExitCode.FAULT,
            ExitCode.OUTPUT_FAILED
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso export harbour --what events --format geojson > events.geojson",
            "  sayso export harbour --what figures --format csv --as-of 2026-11-24 > figures.csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FilterOption filter = new FilterOption();

    @Option(
            names = "--what",
            paramLabel = "PART",
            required = true,
            description = "statements; claims, with their origins; figures: each value that was said; or events: each"
                    + " deed that a statement tells of.")
    private Export.Part part = Export.Part.STATEMENTS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv: for a spreadsheet. geojson: a feature for each place (RFC 7946); only a site or a"
                    + " settlement has a point, and 'precision' tells of what sort a place is. jsonl: an object a line."
                    + " Default: jsonl.")
    private Form format = Form.JSONL;

    /** How an export is written. */
    enum Form {
        CSV,
        GEOJSON,
        JSONL
    }

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Filter wanted = filter.filter();
        SituationRecord found;
        try (Store store = record.store(surroundings)) {
            found = record.record(store);
        }
        List<ExportRow> rows = new Export(found, wanted).rows(part);
        try {
            write(rows, surroundings.out());
            surroundings.out().flush();
        } catch (IOException e) {
            if (!ReadRun.isClosedPipe(e)) throw new NotWritten(e);
        }
        return ExitCode.ALL_READ;
    }

    private void write(List<ExportRow> rows, OutputStream out) throws IOException {
        if (format == Form.CSV) {
            csv(rows, out);
            return;
        }
        try (RowWriter writer = RowWriter.lines(out)) {
            if (format == Form.GEOJSON) writer.write(ExportJson.geoJson(rows));
            else for (ExportRow row : rows) writer.write(ExportJson.object(row));
        }
    }

    private static void csv(List<ExportRow> rows, OutputStream out) throws IOException {
        boolean isFirst = true;
        for (ExportRow row : rows) {
            Map<String, @Nullable Object> cells = ExportJson.cells(row);
            String lines = (isFirst ? Csv.row(new ArrayList<>(cells.keySet())) : "")
                    + Csv.row(new ArrayList<@Nullable Object>(cells.values()));
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            isFirst = false;
        }
    }
}
