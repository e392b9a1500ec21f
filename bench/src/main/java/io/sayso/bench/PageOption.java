package io.sayso.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command puts its figures. */
final class PageOption {
    @Option(
            names = "--write",
            paramLabel = "PAGE",
            description = "Also put the figures into this page, in the place of the last ones.")
    private @Nullable Path page;

    /** Prints the figures, and puts them into the page's block {@code name} if a page is given. */
    void put(String name, String figures) {
        System.out.println(figures);
        if (page != null) Page.write(page, name, figures);
    }
}
