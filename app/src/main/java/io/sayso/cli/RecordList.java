package io.sayso.cli;

import io.sayso.record.SituationRecord;
import io.sayso.record.search.Filter;
import io.sayso.store.Store;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** What the commands that list parts of a record have in common: which record, which parts, and how to write them. */
final class RecordList {
    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private FilterOption filter = new FilterOption();

    @Mixin
    private ListOption list = new ListOption();

    /** Writes parts of a record. */
    interface Filling {
        void into(ItemList items, SituationRecord record, Filter filter) throws IOException;
    }

    /** @return the exit code */
    int write(Surroundings surroundings, Filling filling) {
        Filter wanted = filter.filter();
        SituationRecord found;
        try (Store store = record.store(surroundings)) {
            found = record.record(store);
        }
        list.write(surroundings, rows -> filling.into(new ItemList(rows), found, wanted));
        return ExitCode.ALL_READ;
    }
}
