package io.sayso.cli;

import io.sayso.SaysoException;
import io.sayso.cli.Beside.Piece;
import io.sayso.cli.Paint.Ink;
import io.sayso.json.RecordRow;
import io.sayso.page.RecordItem;
import io.sayso.page.RecordWording;
import io.sayso.page.Said;
import io.sayso.record.Claim;
import io.sayso.record.Grade;
import io.sayso.record.Position;
import io.sayso.record.SituationRecord;
import io.sayso.record.search.Filter;
import io.sayso.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso claims}: lists what is said to be so, or opens one claim. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists what reports say is so, in the order in which it was first said: the words that tell it best, on whose"
                    + " word, on how many independent origins it stands, and of an accusation the accuser, the known"
                    + " denial, and the grade with its rule. Given a claim, opens it: everybody's position with outlet,"
                    + " time, chain of say-so and exact words.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The list was written, or whoever took it had seen enough.",
            "2:The command was given wrongly, there is no such situation or claim, or the store could not be opened.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sayso claims harbour --grade contested", "  sayso claims harbour 12", "  sayso versions 7 --text"})
final class ClaimsCommand implements Callable<Integer> {
    private static final int SHORTEST_ID = 8;

    private final Surroundings surroundings;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIM",
            description =
                    "One claim to open: its number in the list, or its id, or 8 characters or more of its beginning.")
    private @Nullable String claim;

    @Mixin
    private FilterOption filter = new FilterOption();

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            description = "Only accusations of this grade: ${COMPLETION-CANDIDATES}.")
    private @Nullable Grade grade;

    @Mixin
    private ListOption list = new ListOption();

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Filter wanted = filter.filter(grade);
        SituationRecord found;
        try (Store store = record.store(surroundings)) {
            found = record.record(store);
        }
        RecordWording words = new RecordWording(found);
        if (claim == null) {
            list.write(
                    surroundings,
                    rows -> new ItemList(rows).write(found.claims(), wanted::keeps, RecordRow::of, words::item));
        } else {
            int number = number(claim, found.claims());
            list.write(surroundings, rows -> open(number, found.claims().get(number - 1), words, rows));
        }
        return ExitCode.ALL_READ;
    }

    private int number(String name, List<Claim> claims) {
        if (name.matches("\\d{1,9}")) {
            int number = Integer.parseInt(name);
            if (number >= 1 && number <= claims.size()) return number;
        } else if (name.length() >= SHORTEST_ID) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) if (claims.get(i).id().startsWith(name)) found.add(i + 1);
            if (found.size() == 1) return found.get(0);
            if (found.size() > 1)
                throw new SaysoException("Several claims begin with \"" + name + "\": " + found + ". Give one number.");
        }
        throw new SaysoException("The situation \"" + record.situation() + "\" has no claim \"" + name
                + "\" as of then; it has " + claims.size() + ". 'sayso claims " + record.situation() + "' lists them.");
    }

    private void open(int number, Claim of, RecordWording words, RowOutput rows) throws IOException {
        RecordItem item = words.item(of);
        List<String> lines = new ArrayList<>(ItemLines.of(rows, 0).all(String.valueOf(number), item));
        Beside beside = new Beside(rows.width(), ItemLines.LEFT, rows.paint());
        for (Position position : of.positions()) {
            Said said = Said.of(position.line());
            List<Piece> left = new ArrayList<>(), right = new ArrayList<>();
            left.add(Piece.of(kind(position), position.supports() ? Ink.ACT : Ink.NEGATIVE));
            if (said.fallen() != null) left.add(Piece.of(said.fallen(), Ink.UNSURE));
            right.add(Piece.of(said.outlet() + " · " + said.when() + " · report " + said.report(), Ink.BOLD));
            right.add(Piece.of(said.chain() + ", " + said.how(), Ink.PLAIN));
            if (said.unnamed() != null) right.add(Piece.of(said.unnamed(), Ink.FAINT));
            right.add(Piece.of("“" + said.words() + "”", Ink.PLAIN));
            lines.add("");
            lines.addAll(beside.lines(left, right));
        }
        lines.add("");
        lines.add("The report that a position stands in: sayso versions "
                + Said.of(of.proposition()).report() + " --text");
        rows.part(RecordRow.of(number, of), ItemList.cells(number, item), lines);
    }

    private static String kind(Position position) {
        return switch (position.kind()) {
            case SUPPORT -> "says so";
            case ACKNOWLEDGEMENT -> "accepts it";
            case DENIAL -> "denies it";
            case RESPONSE -> "answers";
        };
    }
}
