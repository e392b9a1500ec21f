package io.sayso.report;

import org.jspecify.annotations.Nullable;

/**
 * What a line says that runs over or under the pages of a paper: {@code The Stavenholt Ledger, 22 November 2026, page
 * 3}.
 *
 * @param outlet whose paper it is; null where the line does not say
 * @param issued when it was issued; null where the line does not say
 */
public record RunningLine(@Nullable String outlet, @Nullable Moment issued) {
    private static final int LONGEST = 100;

    /**
     * What {@code line} says. A name that goes with a date is the paper's; one in capitals is only if it stands in
     * {@code text} as a name does.
     */
    public static RunningLine of(String line, String text) {
        if (line.length() > LONGEST) return new RunningLine(null, null);
        MomentInWords said = MomentInWords.in(line);
        String rest = (said == null ? line : said.rest())
                .replaceAll("(?i)\\bpage\\b|[\\d\\p{Punct}\\p{Z}\\s]++", " ")
                .strip();
        DateLine date = said == null ? null : DateLine.of(line);
        Moment issued = said == null ? null : said.moment();
        Masthead masthead = Masthead.of(rest, text);
        if (masthead != null) return new RunningLine(masthead.outlet(), issued);
        String name = rest.startsWith("The ") ? rest.substring(4) : rest;
        boolean isName = said != null && (date == null || date.place() != null) && Names.isNames(name, 2, 6);
        return new RunningLine(isName ? rest : null, issued);
    }
}
