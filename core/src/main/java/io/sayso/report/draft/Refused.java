package io.sayso.report.draft;

import io.sayso.report.Input;
import io.sayso.report.Sha256;
import io.sayso.report.Unreadable;
import io.sayso.report.Unreadable.Reason;

/**
 * That something is no report, on its way to the edge of its format, where it becomes an {@link Unreadable}. It leaves
 * no format.
 */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String what;

    /** @param what what is wrong and what next, to stand behind where: {@code has no text. Give one.} */
    public Refused(Reason reason, String what) {
        super(what, null, false, false);
        this.reason = reason;
        this.what = what;
    }

    /** That all of {@code input} is none. */
    public Unreadable of(Input input) {
        return new Unreadable(Sha256.of(input.bytes()), input.name(), reason, input.shownName() + " " + what);
    }

    /**
     * That a part of {@code input} is none.
     *
     * @param part which, in its format's terms: {@code item 3}
     * @param original the part itself
     */
    public Unreadable of(Input input, String part, String original) {
        return new Unreadable(
                Sha256.of(original), input.name(), reason, input.shownName() + " " + part + separator() + what);
    }

    /** Messages that name a field first are set off. */
    private String separator() {
        return what.startsWith("\"") ? ": " : " ";
    }
}
