package io.sayso.bench;

import org.jspecify.annotations.Nullable;

/**
 * A report in a corpus's part for development, as plain text.
 *
 * @param corpus the corpus, in lower case
 * @param id what the corpus calls it
 * @param published the day, as the corpus writes it; null where it does not say
 * @param text its words, a paragraph a line
 */
record DevReport(String corpus, String id, @Nullable String published, String text) {}
