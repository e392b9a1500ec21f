package io.sayso.report;

/** Whether a report may be used, after IPTC ninjs {@code pubstatus}. */
public enum PublicationStatus {
    USABLE,
    WITHHELD,
    CANCELED
}
