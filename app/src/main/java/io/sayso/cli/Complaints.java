package io.sayso.cli;

import io.sayso.page.Visible;
import io.sayso.report.Unreadable;
import java.io.PrintStream;

/** What is told on standard error of inputs that could not be read. */
record Complaints(PrintStream err) {
    void tell(Unreadable unreadable) {
        boolean saysWhere = unreadable.detail().contains(unreadable.name());
        String detail = saysWhere ? unreadable.detail() : unreadable.name() + ": " + unreadable.detail();
        err.println("sayso: " + Visible.inOneLine(detail));
    }
}
