package io.sayso.cli;

import io.sayso.json.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Outcomes as a ledger, for people; what could not be read is told on standard error. */
final class TableOutput implements Output {
    private final LedgerTable table;
    private final OutputStream out;
    private final Complaints complaints;
    private boolean isFirst = true;

    TableOutput(LedgerTable table, OutputStream out, Complaints complaints) {
        this.table = table;
        this.out = out;
        this.complaints = complaints;
    }

    @Override
    public void write(String name, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.NotRead notRead) complaints.tell(notRead.unreadable());
        if (!(outcome instanceof Outcome.Read read)) return;
        String page = table.page(name, read.reading());
        out.write((isFirst ? page : "\n\n" + page).getBytes(StandardCharsets.UTF_8));
        out.flush();
        isFirst = false;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
