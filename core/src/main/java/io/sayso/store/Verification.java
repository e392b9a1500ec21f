package io.sayso.store;

import io.sayso.SaysoException;
import io.sayso.json.KeptJson;
import io.sayso.report.Extraction;
import io.sayso.report.Report;
import io.sayso.report.Sha256;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * That every hash in a store was reckoned again, and every record read back.
 *
 * @param originals how many inputs have their bytes
 * @param versions how many versions have their text
 * @param readings how many readings there are
 * @param purged how many versions were purged
 * @param problems how many of these are not what they should be
 */
public record Verification(long originals, long versions, long readings, long purged, long problems) {

    /** Checks all of {@code database}, a row at a time, and tells of each problem. */
    static Verification of(Database database, Consumer<String> problem) {
        return database.read(() -> new Check(database, problem).run());
    }

    private static final class Check {
        private final Database database;
        private final Consumer<String> tell;
        private long originals, versions, readings, purged, problems;

        Check(Database database, Consumer<String> tell) {
            this.database = database;
            this.tell = tell;
        }

        Verification run() {
            database.each("select sha256, size, packed from original", row -> {
                byte[] packed = row.getBytes("packed");
                if (packed == null) return;
                originals++;
                original(row.getString("sha256"), row.getLong("size"), packed);
            });
            database.each("select seq, story, number, id, extraction from version", row -> {
                byte[] packed = row.getBytes("extraction");
                if (packed == null) purged++;
                else {
                    versions++;
                    extraction(
                            new ReportNumber(row.getLong("story"), row.getInt("number")), row.getString("id"), packed);
                }
            });
            database.each(
                    "select v.story, v.number, v.extraction, r.said from reading r join version v on v.seq = r.version",
                    row -> {
                        byte[] said = row.getBytes("said"), extraction = row.getBytes("extraction");
                        if (said == null || extraction == null) return;
                        readings++;
                        reading(new ReportNumber(row.getLong("story"), row.getInt("number")), extraction, said);
                    });
            return new Verification(originals, versions, readings, purged, problems);
        }

        private void original(String sha256, long size, byte[] packed) {
            String where = "input " + sha256;
            attempt(() -> {
                byte[] bytes = Packed.unpack(packed, where);
                return bytes.length == size && Sha256.of(bytes).equals(sha256)
                        ? null
                        : where + " holds other bytes than came in. Restore the store from a backup.";
            });
        }

        private void extraction(ReportNumber number, String id, byte[] packed) {
            String where = "report " + number;
            attempt(() -> {
                Extraction extraction = KeptJson.extraction(Packed.text(packed, where), where);
                return extraction.id().equals(id)
                        ? null
                        : where + " is another than its hash says. Restore the store from a backup.";
            });
        }

        private void reading(ReportNumber number, byte[] extraction, byte[] said) {
            String where = "the reading of report " + number;
            attempt(() -> {
                if (!(KeptJson.extraction(Packed.text(extraction, where), where) instanceof Report report))
                    return where + " is of what is no report. Restore the store from a backup.";
                KeptJson.reading(Packed.text(said, where), where, report);
                return null;
            });
        }

        private interface Attempt {
            @Nullable String make();
        }

        /** A row that cannot be read must not hide those after it. */
        private void attempt(Attempt attempt) {
            String problem;
            try {
                problem = attempt.make();
            } catch (SaysoException e) {
                problem = e.getMessage();
            }
            if (problem == null) return;
            problems++;
            tell.accept(problem);
        }
    }
}
