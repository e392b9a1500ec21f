package io.sayso.web;

import io.sayso.page.Html;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of the desk: what stands on it for people, and the same for machines. */
interface Page {
    /** What it is of, in a few words. */
    String title();

    /** Writes what stands between the head of the desk and its foot. */
    void write(Html html) throws IOException;

    /** Its JSON twin, as {@code RowWriter} takes rows. */
    Map<String, @Nullable Object> json();
}
