package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.store.Situation;
import io.sayso.store.Store;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sayso situations}: lists the situations that are followed. */
@Command(
        name = "situations",
        mixinStandardHelpOptions = true,
        versionProvider = SaysoCommand.Version.class,
        sortOptions = false,
        description = {
            "Lists the situations in the store: how many reports each has, from when to when they were seen, and how many"
                    + " of them, and of the inputs, could not be read. Reports under embargo are counted.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The list was written, or whoever took it had seen enough.",
            "2:The command was given wrongly, or the store could not be opened.",
            "3:There is no situation yet.",
            "70:Sayso itself is at fault.",
            "74:The output could not be written."
        })
final class SituationsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ListOption list = new ListOption();

    SituationsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Situation> situations;
        try (Store store = data.openExisting(surroundings)) {
            situations = store.situations();
        }
        list.write(surroundings, rows -> {
            for (Situation situation : situations) tell(situation, rows);
        });
        return situations.isEmpty() ? ExitCode.NOTHING_READ : ExitCode.ALL_READ;
    }

    private static void tell(Situation situation, RowOutput rows) throws IOException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("situation", situation.name());
        row.put("since", situation.since());
        row.put("reports", situation.reports());
        row.put("unread", situation.unread());
        row.put("unreadable", situation.unreadable());
        row.put("first", situation.first());
        row.put("last", situation.last());
        row.put("gazetteer", situation.hasGazetteer());
        Instant first = situation.first(), last = situation.last();
        String days = first == null || last == null ? "" : ", seen " + day(first) + " to " + day(last);
        rows.row(
                row,
                Visible.inOneLine(situation.name()) + "  "
                        + "%,d report%s".formatted(situation.reports(), situation.reports() == 1 ? "" : "s")
                        + (situation.unread() == 0 ? "" : ", %,d unread".formatted(situation.unread()))
                        + (situation.unreadable() == 0
                                ? ""
                                : ", %,d inputs that could not be read".formatted(situation.unreadable()))
                        + days
                        + (situation.hasGazetteer() ? ", a gazetteer of its own" : ""));
    }

    private static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
