package io.sayso.cli;

import io.sayso.json.Outcome;
import io.sayso.page.ReadingPage;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.io.Writer;

/** Outcomes as one page, for people; what could not be read stands in it and is told on standard error as well. */
final class PageOutput implements Output {
    private final ReadingPage page;
    private final Writer out;
    private final Complaints complaints;

    /** @param page one that is written to {@code out} */
    PageOutput(ReadingPage page, Writer out, Complaints complaints) {
        this.page = page;
        this.out = out;
        this.complaints = complaints;
    }

    @Override
    public void write(String name, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Read read) page.read(name, read.reading());
        else if (outcome instanceof Outcome.NotRead notRead) {
            Unreadable unreadable = notRead.unreadable();
            complaints.tell(unreadable);
            page.notRead(unreadable);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        page.close();
        out.flush();
    }
}
