package io.sayso.reading;

/** On what sort of word a statement stands. */
public enum SourceKind {
    /** A person whom the report names. */
    NAMED_PERSON,
    /** An organisation, office or state that the report names. */
    NAMED_ORGANISATION,
    /** People or bodies whom the report does not name. */
    UNNAMED,
    /** A document, record or earlier report. */
    DOCUMENT,
    /** The outlet itself, in its own voice. */
    OUTLET,
    /** The report does not say on whose word. */
    NOT_GIVEN
}
