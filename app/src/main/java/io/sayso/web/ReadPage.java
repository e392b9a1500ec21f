package io.sayso.web;

import io.sayso.Sayso;
import io.sayso.SaysoException;
import io.sayso.page.Html;
import io.sayso.page.HtmlReading;
import io.sayso.page.Legend;
import io.sayso.page.ReportFacts;
import io.sayso.reading.Reading;
import io.sayso.report.Extraction;
import io.sayso.report.Input;
import io.sayso.report.Moment;
import io.sayso.report.Report;
import io.sayso.report.Unreadable;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text or a file read on the spot: nothing of it is kept. */
record ReadPage(Asked asked, List<Reading> readings, List<Unreadable> unreadable) implements Page {
    private static final int MOST_REPORTS = 20;

    ReadPage {
        readings = List.copyOf(readings);
        unreadable = List.copyOf(unreadable);
    }

    static ReadPage empty(Asked asked) {
        return new ReadPage(asked, List.of(), List.of());
    }

    /**
     * What is to be read.
     *
     * @param url where it stands on the web; null for what does not
     * @param published when it was published, where it does not say so itself; null where that is not known
     */
    static Input input(String name, byte[] bytes, @Nullable String url, @Nullable String published) {
        return new Input(name, bytes, null, moment(published), url);
    }

    static ReadPage of(Asked asked, Sayso sayso, Input input) {
        List<Reading> readings = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<Extraction> found = sayso.extract(input);
        if (found.size() > MOST_REPORTS)
            throw new SaysoException("There are " + found.size() + " reports in it, and " + MOST_REPORTS
                    + " are the most for a page. 'sayso read' reads any number.");
        for (Extraction extraction : found) {
            if (extraction instanceof Unreadable why) unreadable.add(why);
            else if (extraction instanceof Report report)
                sayso.unread(input.name(), report)
                        .ifPresentOrElse(unreadable::add, () -> readings.add(sayso.read(report)));
        }
        return new ReadPage(asked, readings, unreadable);
    }

    private static @Nullable Moment moment(@Nullable String published) {
        if (published == null) return null;
        try {
            return Moment.parse(published);
        } catch (DateTimeException e) {
            throw new SaysoException(
                    "\"published\" is not a date: \"" + published + "\". Use ISO 8601, e.g. 2025-11-23T14:00Z.", e);
        }
    }

    @Override
    public String title() {
        return "Read a report";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", title()).line();
        html.element(
                        "p",
                        "A text, a file or what stands at an address of the web is read and shown, and not kept. All three can be"
                                + " dropped here.",
                        "class",
                        "facts")
                .line();
        html.open("form", "class", "paste", "method", "post", "action", "/read", "enctype", "multipart/form-data")
                .line();
        html.open("label")
                .text("Text")
                .open("textarea", "name", "text", "rows", "8")
                .close()
                .close()
                .line();
        html.open("label")
                .text("or an address ")
                .lone("input", "type", "url", "name", "url", "placeholder", "https://", "maxlength", "2000")
                .close()
                .line();
        html.open("label")
                .text("or a file ")
                .lone("input", "type", "file", "name", "file")
                .close()
                .line();
        html.open("label").text("published, where it does not say ");
        html.lone("input", "type", "date", "name", "published").close().line();
        html.element("button", "Read").text(" ").element("output", "").close().line();
        for (Unreadable why : unreadable) {
            html.open("p", "class", "warning")
                    .open("b")
                    .strange(why.name())
                    .close()
                    .text(": ");
            html.strange(why.detail()).close().line();
        }
        if (!readings.isEmpty()) Legend.write(html, false);
        int number = 0;
        for (Reading reading : readings) {
            number++;
            String headline = reading.report().imprint().headline();
            html.open("article").open("header").open("h2");
            html.strange(headline == null ? "Report " + number : headline).close();
            html.open("p", "class", "facts")
                    .strange(String.join(" · ", ReportFacts.of(reading)))
                    .close()
                    .close()
                    .line();
            new HtmlReading(html, reading, "r" + number + "-", statement -> {}).write();
            html.close().line();
        }
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("readings", readings);
        json.put(
                "unreadable",
                unreadable.stream()
                        .map(why -> Map.of("name", why.name(), "reason", why.reason(), "detail", why.detail()))
                        .toList());
        return json;
    }
}
