package io.sayso.store;

import io.sayso.SaysoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a store is: a folder with one SQLite file in it, or a PostgreSQL database by its JDBC URL. */
final class StorePlace {
    private static final String FILE = "sayso.db", POSTGRESQL = "jdbc:postgresql:";

    private StorePlace() {}

    /**
     * Opens the database at {@code data}; a folder is made where there is none.
     *
     * @throws SaysoException if it is neither a folder nor PostgreSQL, or cannot be opened
     */
    static Database open(String data) {
        return data.startsWith("jdbc:") ? postgresql(data) : sqlite(Path.of(data));
    }

    private static Database postgresql(String url) {
        if (!url.startsWith(POSTGRESQL))
            throw new SaysoException("Sayso keeps a store in a folder or in PostgreSQL, and this is neither: \""
                    + url.replaceFirst("(jdbc:[^:]*:).*", "$1…") + "\". Give a folder, or " + POSTGRESQL
                    + "//host/database.");
        return Database.postgresql(url);
    }

    /** Nobody but its owner may look into a folder that is made here. */
    private static Database sqlite(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new SaysoException(
                    "The folder " + folder + " could not be made: " + e.getMessage() + ". Name another with --data.",
                    e);
        }
        return Database.sqlite(folder.resolve(FILE));
    }
}
