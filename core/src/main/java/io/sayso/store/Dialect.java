package io.sayso.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** What differs between the databases; all else is one body of SQL. */
enum Dialect {
    /** One file. Those who write wait for each other up to {@value #PATIENCE_SECONDS} seconds. */
    SQLITE {
        @Override
        Connection connect(String url) throws SQLException {
            Properties properties = new Properties();
            properties.setProperty("busy_timeout", String.valueOf(PATIENCE_SECONDS * 1000));
            return DriverManager.getConnection(url, properties);
        }

        /** FULL, so that what is committed outlives a loss of power; what is purged is overwritten. */
        @Override
        void prepare(Connection connection) throws SQLException {
            writeAhead(connection);
            run(connection, "pragma synchronous = full");
            run(connection, "pragma foreign_keys = on");
            run(connection, "pragma secure_delete = on");
            run(connection, "pragma cache_size = -16000");
        }

        /** SQLite does not wait for others where the journal changes: of several that open a new store, all but one. */
        private void writeAhead(Connection connection) throws SQLException {
            for (int left = PATIENCE_SECONDS * TRIES_A_SECOND; ; left--)
                try {
                    run(connection, "pragma journal_mode = wal");
                    return;
                } catch (SQLException e) {
                    if (left == 0 || !isBusy(e)) throw e;
                    rest(e);
                }
        }

        private void rest(SQLException busy) throws SQLException {
            try {
                Thread.sleep(1000 / TRIES_A_SECOND);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw busy;
            }
        }

        @Override
        void begin(Connection connection, boolean toWrite) throws SQLException {
            run(connection, toWrite ? "begin immediate" : "begin");
        }

        @Override
        void end(Connection connection, boolean commit) throws SQLException {
            run(connection, commit ? "commit" : "rollback");
        }

        /** Nothing of it stays in the journal, nor in pages that are free. */
        @Override
        void forget(Connection connection) throws SQLException {
            run(connection, "pragma wal_checkpoint(truncate)");
        }

        @Override
        String hasTable() {
            return "select count(*) from sqlite_master where type = 'table' and name = ?";
        }

        @Override
        String size() {
            return "select page_count * page_size from pragma_page_count(), pragma_page_size()";
        }

        /** SQLITE_BUSY and SQLITE_LOCKED. */
        @Override
        boolean isBusy(SQLException e) {
            int code = e.getErrorCode() & 0xFF;
            return code == 5 || code == 6;
        }
    },

    /** A server. Those who write take one lock of the schema's; who reads waits for nobody. */
    POSTGRESQL {
        @Override
        Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        void prepare(Connection connection) throws SQLException {
            run(connection, "set synchronous_commit = on");
            run(connection, "set lock_timeout = '" + PATIENCE_SECONDS + "s'");
        }

        @Override
        void begin(Connection connection, boolean toWrite) throws SQLException {
            connection.setAutoCommit(false);
            if (toWrite) run(connection, "select pg_advisory_xact_lock(hashtext(current_schema() || '.sayso'))");
            else run(connection, "set transaction isolation level repeatable read");
        }

        @Override
        void end(Connection connection, boolean commit) throws SQLException {
            if (commit) connection.commit();
            else connection.rollback();
            connection.setAutoCommit(true);
        }

        /** Dead rows and old TOAST go now, and not when the server next finds the time. */
        @Override
        void forget(Connection connection) throws SQLException {
            for (String table : new String[] {"original", "version", "reading"})
                run(connection, "vacuum full " + table);
        }

        @Override
        String hasTable() {
            return "select count(*) from information_schema.tables"
                    + " where table_schema = current_schema() and table_name = ?";
        }

        @Override
        String size() {
            return "select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n"
                    + " on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'";
        }

        /** lock_not_available. */
        @Override
        boolean isBusy(SQLException e) {
            return "55P03".equals(e.getSQLState());
        }
    };

    static final int PATIENCE_SECONDS = 60;

    private static final int TRIES_A_SECOND = 10;

    abstract Connection connect(String url) throws SQLException;

    abstract void prepare(Connection connection) throws SQLException;

    abstract void begin(Connection connection, boolean toWrite) throws SQLException;

    abstract void end(Connection connection, boolean commit) throws SQLException;

    abstract void forget(Connection connection) throws SQLException;

    /** Counts the tables of a name. */
    abstract String hasTable();

    /** How many bytes all of it takes on disk. */
    abstract String size();

    abstract boolean isBusy(SQLException e);

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
