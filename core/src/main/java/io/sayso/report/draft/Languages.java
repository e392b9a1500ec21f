package io.sayso.report.draft;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages as inputs name them. */
public final class Languages {
    private Languages() {}

    /** The BCP 47 tag that {@code said} is or nearly is ({@code en_GB → en-GB}); null where it is none. */
    public static @Nullable String tag(@Nullable String said) {
        if (said == null || said.isBlank() || said.length() > 60) return null;
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(said.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
