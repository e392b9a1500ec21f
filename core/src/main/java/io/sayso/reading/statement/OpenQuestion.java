package io.sayso.reading.statement;

import io.sayso.reading.Certainty;
import io.sayso.reading.Status;
import io.sayso.reading.Text;
import io.sayso.report.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code it was not clear whether}: nobody's statement but the outlet's, on what is not known. */
final class OpenQuestion {
    private static final Pattern OPEN = Pattern.compile(
            "\\b(not (?:yet |immediately )?(?:clear|known)|unclear|unknown|uncertain)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ASKED =
            Set.of("if", "whether", "how", "who", "what", "when", "where", "why", "which");
    /** How soon after a clause's start what is asked begins. */
    private static final int NEAR = 14;

    private OpenQuestion() {}

    /** The words that say it, in the first of the ranges that has them; null for none. */
    static @Nullable String in(Text text, List<Span> ranges) {
        for (Span range : ranges) {
            Matcher found = OPEN.matcher(text.words(range));
            if (found.find()) return found.group();
        }
        return null;
    }

    /** What is asked, of a clause that says that it is not known; else the clause. */
    static Span asked(Text text, Span clause) {
        if (in(text, List.of(new Span(clause.start(), Math.min(clause.end(), clause.start() + 12)))) == null)
            return clause;
        boolean open = false;
        for (int i = clause.start(); i < Math.min(clause.end(), clause.start() + NEAR); i++) {
            String word = text.lower(i);
            if (open && ASKED.contains(word)) return new Span(i, clause.end());
            open |= Set.of("clear", "known", "unclear", "unknown", "uncertain").contains(word);
        }
        return clause;
    }

    static Certainty certainty(@Nullable String words) {
        return new Certainty(Status.UNKNOWN, words == null ? List.of() : List.of(words), null);
    }
}
