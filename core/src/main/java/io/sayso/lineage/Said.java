package io.sayso.lineage;

import io.sayso.reading.Reading;
import io.sayso.reading.Statement;

/**
 * A statement and the reading that it stands in.
 *
 * @param reading all that its report says
 * @param statement one of its statements
 */
public record Said(Reading reading, Statement statement) {
    public Said {
        if (!reading.statements().contains(statement))
            throw new IllegalArgumentException("The reading has no statement " + statement.id() + ".");
    }

    /** The id of the report. */
    public String report() {
        return reading.report().id();
    }
}
