package io.sayso.web;

import io.sayso.page.Html;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stub to be replaced. */
record MapPage(Asked asked, Known known, String csv) implements Page {
    public String title() { return "Map"; }
    public void write(Html html) throws IOException {}
    public Map<String, @Nullable Object> json() { return Map.of(); }
}
