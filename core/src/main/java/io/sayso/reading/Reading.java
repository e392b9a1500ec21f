package io.sayso.reading;

import io.sayso.report.Report;
import java.util.List;

/**
 * All that one report says.
 *
 * @param readBy which reader read it
 * @param report the report
 * @param marks what the extractors found, in reading order
 * @param statements what it says, in reading order
 */
public record Reading(ReaderVersion readBy, Report report, List<Mark> marks, List<Statement> statements) {
    public Reading {
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
    }
}
