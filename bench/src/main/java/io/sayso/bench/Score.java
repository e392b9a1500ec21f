package io.sayso.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table of accuracy.
 *
 * @param task what was done: {@code times}
 * @param data on what: {@code TimeBank and AQUAINT, 256 documents}
 * @param metric what is counted: {@code value F1, strict spans}
 * @param figure the figure, ready to print: {@code 78.4 (79.0, 77.8)}
 * @param best the best that is published on it, with its name; or {@code none known}
 * @param command what measures it, after {@code bench/run}: {@code times}
 */
record Score(String task, String data, String metric, String figure, String best, String command) {
    /** The lines as a Markdown table. */
    static String table(List<Score> scores) {
        StringBuilder table = new StringBuilder(
                "| task | data | metric | figure | best published | command |\n|---|---|---|---|---|---|\n");
        for (Score score : scores)
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | `bench/run %s` |%n",
                    score.task,
                    score.data,
                    score.metric,
                    score.figure,
                    score.best,
                    score.command));
        return table.toString();
    }
}
