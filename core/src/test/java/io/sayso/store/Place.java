package io.sayso.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a test keeps its store: each time one that is empty. */
enum Place {
    SQLITE {
        @Override
        String empty(Path folder) {
            return folder.resolve("data-" + NEXT.incrementAndGet()).toString();
        }
    },
    POSTGRESQL {
        @Override
        String empty(Path folder) {
            String schema = "test_" + NEXT.incrementAndGet();
            try (Connection connection = Server.SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return Server.SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** What {@code Store.open} takes. */
    abstract String empty(Path folder);

    /** A real server, started when it is first needed; it ends with this process. */
    private static final class Server {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new AssertionError("PostgreSQL could not be started", e);
            }
        }
    }
}
