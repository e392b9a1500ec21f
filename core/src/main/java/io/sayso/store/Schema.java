package io.sayso.store;

import io.sayso.SaysoBug;
import io.sayso.SaysoException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables, made by numbered scripts that are each run once: {@code schema-1.sql} and so on. */
final class Schema {
    /** The number of the last script. */
    static final int VERSION = 3;

    /** The tables with what is kept, each after those that it refers to. */
    static final List<String> TABLES = List.of(
            "original",
            "place",
            "version",
            "story_key",
            "arrival",
            "purge",
            "reader",
            "reading",
            "situation",
            "situation_story",
            "situation_gazetteer",
            "run",
            "run_arrival",
            "run_end");

    private Schema() {}

    /**
     * Brings {@code database} to this version. One that a newer version made is left as it is.
     *
     * @throws SaysoException if a newer version made it
     */
    static void bring(Database database) {
        bring(database, VERSION);
    }

    static void bring(Database database, int version) {
        refuseNewer(database, version);
        database.prepare();
        if (of(database) == version) return;
        database.write(() -> {
            refuseNewer(database, version);
            int from = of(database);
            if (from == 0 && !database.hasTable("schema_version"))
                database.script("create table schema_version (version integer primary key);\n");
            for (int next = from + 1; next <= version; next++) {
                database.script(script(next));
                database.run("insert into schema_version (version) values (?)", next);
            }
            return version;
        });
    }

    /** The version that {@code database} has; 0 where it is empty. */
    static int of(Database database) {
        if (!database.hasTable("schema_version")) return 0;
        return (int) database.number("select max(version) from schema_version");
    }

    private static void refuseNewer(Database database, int version) {
        int found = of(database);
        if (found > version)
            throw new SaysoException("The store " + database.name() + " has schema " + found
                    + ", and this Sayso knows up to " + version + ". It was left as it is; use a newer Sayso.");
    }

    private static String script(int version) {
        String file = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(file)) {
            if (in == null) throw new SaysoBug(file + " is not in the jar.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SaysoBug(file + " could not be read.", e);
        }
    }
}
