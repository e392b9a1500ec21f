package io.sayso.report.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that a stranger's text gives. */
public final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    /**
     * {@code address} if it is one on the web, {@code http} or {@code https}, without controls or spaces; else null.
     */
    public static @Nullable String web(@Nullable String address) {
        if (address == null) return null;
        String bare = address.strip();
        String start = bare.substring(0, Math.min(8, bare.length())).toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) return null;
        boolean clean = bare.codePoints().allMatch(c -> c > ' ' && !Character.isISOControl(c) && "<>\"".indexOf(c) < 0);
        return clean && bare.length() <= LONGEST ? bare : null;
    }
}
