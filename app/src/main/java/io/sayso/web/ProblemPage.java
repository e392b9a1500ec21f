package io.sayso.web;

import io.sayso.page.Html;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is shown instead of a page: what is wrong, and what next. */
record ProblemPage(int status, String message) implements Page {
    @Override
    public String title() {
        return status == 404 ? "Not found" : status == 400 ? "Not understood" : "A fault";
    }

    @Override
    public void write(Html html) throws IOException {
        html.element("h1", title());
        html.open("p").strange(message).close();
        html.open("p")
                .element("a", "All situations", "href", new Asked(List.of(), Map.of(), false).here())
                .close();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", status);
        json.put("problem", message);
        return json;
    }
}
