package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.json.RecordRow;
import io.sayso.page.RecordWording;
import io.sayso.page.Visible;
import io.sayso.record.SituationRecord;
import io.sayso.record.search.Answers;
import io.sayso.record.search.Filter;
import io.sayso.record.search.Search;
import io.sayso.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso ask}: finds statements and paragraphs by words. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Finds what reports say by words, and writes their exact words and nothing else: statements first, then"
                    + " paragraphs where no statement has the words. Then, how many of all that was found each speaker,"
                    + " act, outlet and place has.",
            "",
            "All words must be there, in whatever form (rescue finds rescued). \"in quotation marks\": one behind the"
                    + " other. who:, place:, outlet:, act:, report: before a word: only in the speaker's name and so on."
                    + " OR, NOT and brackets; fish*: what begins so.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Something was found.",
            "2:The command was given wrongly, the question cannot be understood, or the store could not be opened.",
            "3:Nothing was found.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sayso ask harbour rescued crew",
            "  sayso ask harbour 'who:\"harbour master\" act:denies'",
            "  sayso ask harbour '\"no warning\" NOT outlet:ledger'"
        })
final class AskCommand implements Callable<Integer> {
    private static final int SHOWN_OF_A_FACET = 6;
    private static final List<String> FACETS = List.of("who", "act", "outlet", "place");

    private final Surroundings surroundings;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", description = "The question.")
    private List<String> question = List.of();

    @Mixin
    private FilterOption filter = new FilterOption();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many answers at most. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Mixin
    private ListOption list = new ListOption();

    AskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (most < 1) throw new SaysoException("--most is not 1 or more: " + most + ". Give 20, or leave it out.");
        Filter wanted = filter.filter();
        SituationRecord found;
        try (Store store = record.store(surroundings)) {
            found = record.record(store);
        }
        Answers answers;
        try (Search search = Search.of(found)) {
            answers = search.ask(String.join(" ", question), wanted::keeps, wanted.equals(Filter.NONE), most);
        }
        RecordWording words = new RecordWording(found);
        list.write(surroundings, rows -> {
            new ItemList(rows).write(answers.best(), answer -> true, RecordRow::of, words::item);
            rows.aside(facets(answers, rows));
        });
        return answers.all() == 0 ? ExitCode.NOTHING_READ : ExitCode.ALL_READ;
    }

    private static List<String> facets(Answers answers, RowOutput rows) {
        List<String> lines = new ArrayList<>();
        if (answers.all() == 0) return List.of("Nothing has these words.");
        lines.add("");
        String shown = answers.best().size() < answers.all()
                ? ", of which " + answers.best().size() + " are shown"
                : "";
        lines.add(answers.all() + " found" + shown);
        for (String facet : FACETS) {
            Map<String, Integer> counts = answers.facets().getOrDefault(facet, Map.of());
            if (counts.isEmpty()) continue;
            String text = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .limit(SHOWN_OF_A_FACET)
                    .map(count -> count.getKey() + " " + count.getValue())
                    .collect(Collectors.joining(", "));
            String more =
                    counts.size() > SHOWN_OF_A_FACET ? " and " + (counts.size() - SHOWN_OF_A_FACET) + " more" : "";
            lines.add(Columns.cut(
                    Columns.pad(facet + ":", 8) + Visible.inOneLine(text) + more, Math.max(40, rows.width())));
        }
        return lines;
    }
}
