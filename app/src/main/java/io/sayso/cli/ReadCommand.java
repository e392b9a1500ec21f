package io.sayso.cli;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.page.HtmlPage;
import io.sayso.page.MarkdownPage;
import io.sayso.reading.place.SituationGazetteer;
import io.sayso.report.Moment;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso read}: reads reports and writes down who says what. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Reads press reports in English and writes every statement in them: who says it, through whom, how sure"
                    + " they are, and their exact words.",
            "",
            "Formats: plain text and Markdown, with front matter or without; RSS, Atom and JSON Feed, each item a"
                    + " report; JSON Lines, a report a line; ninjs; PDF; and ZIP or gzip around any of them. What a file"
                    + " is, it says itself; its name counts little.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything was read, or whoever took the output had seen enough.",
            "1:Some reports could not be read, or are not in English; the rest were.",
            "2:The command was given wrongly, or the model could not be loaded.",
            "3:Nothing could be read.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso read report.txt --published 2025-11-23",
            "  sayso read press/ --format html > readings.html",
            "  sayso read press/ --format jsonl > readings.jsonl",
            "  curl -s https://example.org/report.txt | sayso read - --outlet 'The Ledger'"
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files to read; - is standard input. Of a folder, all reports in it and below are read (names"
                    + " that end in txt, text, md, markdown, rss, atom, xml, json, jsonl, ndjson, pdf, zip or gz), in the"
                    + " order of their names, hidden ones left out.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table: a ledger for people. html: one page with the reports, their marks and their"
                    + " ledgers, which needs nothing else. markdown: the ledgers. json: one array. jsonl: one record a"
                    + " line, as soon as it is read. Default: table on a terminal, jsonl elsewhere.")
    private @Nullable Format format;

    @Option(
            names = "--published",
            paramLabel = "WHEN",
            description = "When the reports were published, where they do not say: an instant (2025-11-23T14:00Z), a"
                    + " date (2025-11-23), or a date with a zone (2025-11-23[Europe/London]).")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports, where they do not say.")
    private @Nullable String outlet;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A folder with a trained model to read by, in place of the one that comes with Sayso.")
    private @Nullable Path model;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "20000000",
            description = "The largest input to read, in bytes. Default: ${DEFAULT-VALUE}.")
    private int maxBytes;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether the table is coloured: auto, always or never. auto: on a terminal, unless NO_COLOR"
                    + " is set.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "How many columns the table may take, 40 or more. Default: the terminal's, or 80.")
    private @Nullable Integer width;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (maxBytes < 1)
            throw new SaysoException("--max-bytes is not 1 or more: " + maxBytes + ". Give 20000000, or leave it out.");
        if (width != null && width < 40)
            throw new SaysoException("--width is not 40 or more: " + width + ". Give 80, or leave it out.");
        if (Collections.frequency(names, "-") > 1)
            throw new SaysoException("- is given twice, and standard input can be read once. Give it once.");
        Moment moment = moment(published);
        List<InputFile> files = InputFile.of(names);
        SituationGazetteer places = gazetteer.places();
        try (Sayso sayso = model == null ? Sayso.open() : Sayso.withModel(model);
                Progress progress = Progress.of(files, surroundings)) {
            Opener opener = new Opener(surroundings.in(), maxBytes, outlet, moment);
            return new ReadRun(sayso, places, opener, progress).run(files, () -> output(files));
        }
    }

    static @Nullable Moment moment(@Nullable String text) {
        if (text == null) return null;
        try {
            return Moment.parse(text);
        } catch (DateTimeException e) {
            throw new SaysoException(
                    "--published is not a date: \"" + text + "\". Use ISO 8601: an instant (2025-11-23T14:00Z), a date"
                            + " (2025-11-23), or a date with a zone (2025-11-23[Europe/London], 2025-11-23+01:00).",
                    e);
        }
    }

    private Output output(List<InputFile> files) throws IOException {
        Format how = format != null ? format : surroundings.outIsTerminal() ? Format.TABLE : Format.JSONL;
        Complaints complaints = new Complaints(surroundings.err());
        Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        return switch (how) {
            case TABLE -> new TableOutput(table(), surroundings.out(), complaints);
            case HTML -> new PageOutput(new HtmlPage(writer, title(files)), writer, complaints);
            case MARKDOWN -> new PageOutput(new MarkdownPage(writer), writer, complaints);
            case JSON -> new JsonOutput(surroundings.out(), true);
            case JSONL -> new JsonOutput(surroundings.out(), false);
        };
    }

    private LedgerTable table() {
        boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && surroundings.takesColour());
        return new LedgerTable(width != null ? width : surroundings.width(), Paint.when(coloured));
    }

    private static String title(List<InputFile> files) {
        if (files.size() > 1) return files.size() + " reports";
        String name = files.get(0).name();
        return name.equals("-") ? "a report" : name;
    }
}
