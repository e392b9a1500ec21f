package io.sayso.store;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a store whole to and from one file, which is an SQLite database whatever the store is. */
final class Backup {
    private Backup() {}

    /**
     * Writes all of {@code database}, as it is at one instant, into {@code file}.
     *
     * @throws SaysoException if the file is there already, or cannot be written
     */
    static void write(Database database, Path file) {
        if (Files.exists(file)) throw new SaysoException(file + " is there already. Name a file that is not.");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (Database copy = Database.sqlite(part)) {
                Schema.bring(copy);
                database.read(() -> copy.write(() -> copy(database, copy)));
                copy.script("pragma journal_mode = delete");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SaysoException(
                    "The backup " + file + " could not be written: " + e.getMessage()
                            + ". Name a file in a folder that may be written.",
                    e);
        }
    }

    /**
     * Puts all that {@code file} holds into {@code database}, which holds nothing yet.
     *
     * @throws SaysoException if it holds something, or the file is no backup
     */
    static void read(Path file, Database database) {
        if (database.number("select count(*) from arrival") + database.number("select count(*) from situation") > 0)
            throw new SaysoException("The store " + database.name()
                    + " holds something already. Restore into one that is empty: name a new one with --data.");
        if (!Files.isRegularFile(file)) throw new SaysoException("There is no backup " + file + ". Check the path.");
        Path copied = null;
        try {
            copied = Files.createTempFile("sayso-restore", ".db");
            Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
            try (Database backup = Database.sqlite(copied)) {
                Schema.bring(backup);
                backup.read(() -> database.write(() -> copy(backup, database)));
            }
        } catch (IOException e) {
            throw new SaysoException("The backup " + file + " could not be read: " + e.getMessage() + ".", e);
        } finally {
            delete(copied);
        }
    }

    private static void delete(@Nullable Path copied) {
        if (copied == null) return;
        try {
            for (String ending : new String[] {"", "-wal", "-shm"}) Files.deleteIfExists(Path.of(copied + ending));
        } catch (IOException e) {
            throw new SaysoException(copied + " could not be deleted: " + e.getMessage() + ". Delete it.", e);
        }
    }

    private static long copy(Database from, Database to) {
        long[] rows = {0};
        for (String table : Schema.TABLES)
            from.each("select * from " + table, row -> {
                ResultSetMetaData columns = row.getMetaData();
                List<String> names = new ArrayList<>();
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i));
                    values.add(row.getObject(i));
                }
                String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
                to.run(
                        "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")",
                        values.toArray());
                rows[0]++;
            });
        return rows[0];
    }
}
