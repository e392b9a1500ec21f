package io.sayso.page;

import io.sayso.reading.Reading;
import io.sayso.report.Unreadable;
import java.io.IOException;

/** A page of readings for people, written one report after another as they come, so that none is held. */
public sealed interface ReadingPage extends AutoCloseable permits HtmlPage, MarkdownPage {
    /** @param name what the input was called */
    void read(String name, Reading reading) throws IOException;

    /** An input that could not be read: listed with its reason when the page closes. */
    void notRead(Unreadable unreadable) throws IOException;

    /** Ends the page. What it was written to stays open. */
    @Override
    void close() throws IOException;
}
