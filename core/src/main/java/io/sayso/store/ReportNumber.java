package io.sayso.store;

/**
 * The number of a version of a report: {@code 12.2} is the second version of the store's twelfth report.
 *
 * @param story the report's number, from 1
 * @param version the version's, from 1
 */
public record ReportNumber(long story, int version) {
    @Override
    public String toString() {
        return story + "." + version;
    }
}
