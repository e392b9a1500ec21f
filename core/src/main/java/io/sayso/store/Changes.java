package io.sayso.store;

import io.sayso.report.Extraction;
import io.sayso.report.Imprint;
import io.sayso.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a report, by the names of the JSON's fields: {@code headline, text}. */
final class Changes {
    private final List<String> changed = new ArrayList<>();

    private Changes() {}

    /** What differs, in the order of the JSON; {@code bytes} where nothing does that Sayso reads. */
    static String between(Extraction before, Extraction after) {
        Changes changes = new Changes();
        if (before instanceof Report a && after instanceof Report b) changes.compare(a, b);
        else if (before instanceof Report != after instanceof Report) changes.changed.add("type");
        return changes.changed.isEmpty() ? "bytes" : String.join(", ", changes.changed);
    }

    private void compare(Report a, Report b) {
        Imprint was = a.imprint(), is = b.imprint();
        compare("outlet", was.outlet(), is.outlet());
        compare("byline", was.byline(), is.byline());
        compare("credit", was.credit(), is.credit());
        compare("dateline", was.dateline(), is.dateline());
        compare("headline", was.headline(), is.headline());
        compare("published", was.published(), is.published());
        compare("updated", was.updated(), is.updated());
        compare("url", was.url(), is.url());
        compare("identifier", was.identifier(), is.identifier());
        compare("version", was.version(), is.version());
        compare("language", was.language(), is.language());
        compare("status", was.status(), is.status());
        compare("embargo", was.embargo(), is.embargo());
        compare("note", was.note(), is.note());
        compare("completeness", was.completeness(), is.completeness());
        compare("text", a.textSha256(), b.textSha256());
    }

    private void compare(String field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) changed.add(field);
    }
}
