package io.sayso.reading;

/**
 * Which reader read a report.
 *
 * @param version the version of Sayso's rules
 * @param model the SHA-256 of the model's weights, as 64 hex digits
 */
public record ReaderVersion(String version, String model) {}
