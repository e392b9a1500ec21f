package io.sayso.cli;

import io.sayso.json.Outcome;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Outcomes as a ledger, for people; what could not be read is told on standard error. */
final class TableOutput implements Output {
    private final Ledger ledger;
    private final OutputStream out;
    private final PrintStream err;
    private boolean isFirst = true;

    TableOutput(Ledger ledger, OutputStream out, PrintStream err) {
        this.ledger = ledger;
        this.out = out;
        this.err = err;
    }

    @Override
    public void write(String name, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.NotRead notRead) tell(notRead.unreadable());
        if (!(outcome instanceof Outcome.Read read)) return;
        String page = ledger.page(name, read.reading());
        out.write((isFirst ? page : "\n\n" + page).getBytes(StandardCharsets.UTF_8));
        out.flush();
        isFirst = false;
    }

    private void tell(Unreadable unreadable) {
        boolean saysWhere = unreadable.detail().contains(unreadable.name());
        err.println("sayso: "
                + Printable.of(saysWhere ? unreadable.detail() : unreadable.name() + ": " + unreadable.detail()));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
