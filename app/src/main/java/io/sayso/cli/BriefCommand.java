package io.sayso.cli;

import io.sayso.brief.Brief;
import io.sayso.brief.BriefFormat;
import io.sayso.brief.HtmlBrief;
import io.sayso.brief.MarkdownBrief;
import io.sayso.brief.PdfBrief;
import io.sayso.json.BriefJson;
import io.sayso.record.SituationRecord;
import io.sayso.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sayso brief}: writes what a person reads of a situation. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Writes a brief of a situation: what changed, what is claimed and on how many independent origins, where"
                    + " accounts differ, tolls and other figures, harm to people, measures, forces, what is due, and what"
                    + " is not known. Every line opens on the exact words, outlet, time and chain of say-so; a line that"
                    + " its passages do not bear out is left out, and counted.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The brief was written, or whoever took it had seen enough.",
            ExitCode.NOT_FOUND,
            ExitCode.FAULT,
            ExitCode.OUTPUT_FAILED
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso brief harbour --since 2026-11-22",
            "  sayso brief harbour --since 2026-11-22 --format html > brief.html",
            "  sayso brief harbour --since 2026-11-22 --format pdf > brief.pdf"
        })
final class BriefCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Tell what has changed since then, given as --as-of is. Default: not told.")
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "md: Markdown, with footnotes. html: one page that holds all it needs and can be printed. pdf:"
                            + " A4, with its passages, links and bookmarks. json: one object, with the slots of each"
                            + " sentence. Default: md.")
    private Form format = Form.MD;

    @Option(names = "--pages", description = "Write every line there is, and not one page of them.")
    private boolean isFull;

    /** How a brief is written. */
    enum Form {
        MD,
        HTML,
        PDF,
        JSON;

        BriefFormat of(String situation) {
            return switch (this) {
                case MD -> new MarkdownBrief(situation);
                case HTML -> new HtmlBrief(situation);
                case PDF -> new PdfBrief(situation);
                case JSON -> new BriefJson();
            };
        }
    }

    BriefCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SituationRecord later;
        @Nullable SituationRecord earlier;
        try (Store store = record.store(surroundings)) {
            earlier = since == null ? null : record.at(store, RecordOption.instant("--since", since));
            later = record.record(store);
        }
        Brief brief = isFull ? Brief.inFull(later, earlier) : Brief.of(later, earlier);
        try {
            format.of(record.situation()).write(brief, surroundings.out());
            surroundings.out().flush();
        } catch (IOException e) {
            if (!ReadRun.isClosedPipe(e)) throw new NotWritten(e);
        }
        return ExitCode.ALL_READ;
    }
}
