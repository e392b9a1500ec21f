package io.sayso.store;

import io.sayso.SaysoException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection, its statements kept prepared. Not safe for threads: {@link Store} lets one in at a time.
 *
 * <p>What goes wrong becomes a {@link SaysoException} that names the store.
 */
final class Database implements AutoCloseable {
    private final String name;
    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    private Database(String name, Dialect dialect, Connection connection) {
        this.name = name;
        this.dialect = dialect;
        this.connection = connection;
    }

    static Database sqlite(Path file) {
        return connect(file.toString(), Dialect.SQLITE, "jdbc:sqlite:" + file);
    }

    /** @param url {@code jdbc:postgresql://host/database}, perhaps with {@code ?user=…&currentSchema=…} */
    static Database postgresql(String url) {
        return connect(url.replaceFirst("\\?.*", "").replaceFirst("//[^@/]*@", "//"), Dialect.POSTGRESQL, url);
    }

    private static Database connect(String name, Dialect dialect, String url) {
        try {
            return new Database(name, dialect, dialect.connect(url));
        } catch (SQLException e) {
            throw new SaysoException(
                    "The store " + name + " could not be opened: "
                            + String.valueOf(e.getMessage()).replaceFirst("\\.+$", "")
                            + ". Check --data, or SAYSO_DATA.",
                    e);
        }
    }

    /** Something asked of the database. */
    interface Work<T> {
        T run();
    }

    /** Makes something of a row. */
    interface Row<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /** Sets how the connection behaves; before that nothing in the store is changed. */
    void prepare() {
        perform(() -> dialect.prepare(connection));
    }

    /** Does {@code work} wholly or not at all, while nobody else writes. */
    <T> T write(Work<T> work) {
        return transaction(true, work);
    }

    /** Does {@code work} on what is in the store now, whoever writes meanwhile. */
    <T> T read(Work<T> work) {
        return transaction(false, work);
    }

    private <T> T transaction(boolean toWrite, Work<T> work) {
        if (inTransaction) return work.run();
        perform(() -> dialect.begin(connection, toWrite));
        inTransaction = true;
        boolean isDone = false;
        try {
            T result = work.run();
            isDone = true;
            return result;
        } finally {
            inTransaction = false;
            end(isDone);
        }
    }

    private void end(boolean commit) {
        try {
            dialect.end(connection, commit);
        } catch (SQLException e) {
            if (commit) throw failed(e);
        }
    }

    /** Runs a statement that changes something, and says how many rows. */
    int run(String sql, @Nullable Object... values) {
        return attempt(() -> bound(sql, values).executeUpdate());
    }

    /** Runs several statements, each ended by a semicolon at the end of a line. */
    void script(String sql) {
        perform(() -> {
            try (Statement statement = connection.createStatement()) {
                for (String part : sql.split(";\\R")) if (!part.isBlank()) statement.execute(part);
            }
        });
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        List<T> list = new ArrayList<>();
        each(sql, found -> list.add(row.of(found)), values);
        return list;
    }

    /** What {@code row} makes of the first row; empty where there is none, or that is null. */
    <T> Optional<T> one(String sql, Row<? extends @Nullable T> row, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        each(
                sql,
                next -> {
                    T made = row.of(next);
                    if (made != null) found.add(made);
                },
                values);
        return found.stream().findFirst();
    }

    /** The number that {@code sql} asks for; 0 where it is null. */
    long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /**
     * Rows one after another, few of them held at a time where this is within {@link #read}; returns how many. What it
     * does with a row must not ask the same again.
     */
    long each(String sql, Each each, @Nullable Object... values) {
        return attempt(() -> {
            long count = 0;
            PreparedStatement statement = bound(sql, values);
            statement.setFetchSize(200);
            try (ResultSet rows = statement.executeQuery()) {
                for (; rows.next(); count++) each.take(rows);
            }
            return count;
        });
    }

    /** The next number of a table whose rows are numbered from 1; only within {@link #write}. */
    long next(String table) {
        return 1 + number("select max(seq) from " + table);
    }

    boolean hasTable(String table) {
        return number(dialect.hasTable(), table) > 0;
    }

    /** How many bytes it takes on disk. */
    long size() {
        return number(dialect.size());
    }

    void forget() {
        perform(() -> dialect.forget(connection));
    }

    String name() {
        return name;
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String text) statement.setString(at, storable(text));
        else if (value instanceof Instant instant) statement.setLong(at, Times.micros(instant));
        else if (value instanceof byte[] bytes) statement.setBytes(at, bytes);
        else statement.setObject(at, value);
    }

    /** PostgreSQL takes no U+0000, and half a surrogate pair is no UTF-8: they stand in the JSON and not in columns. */
    static String storable(String text) {
        boolean isFine = text.chars().allMatch(c -> c != 0 && !Character.isSurrogate((char) c));
        if (isFine) return text;
        StringBuilder storable = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private interface Step {
        void make() throws SQLException;
    }

    private void perform(Step step) {
        attempt(() -> {
            step.make();
            return true;
        });
    }

    private interface Attempt<T> {
        T make() throws SQLException;
    }

    private <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private SaysoException failed(SQLException e) {
        if (dialect.isBusy(e))
            return new SaysoException(
                    "The store " + name + " has been kept busy by another process for " + Dialect.PATIENCE_SECONDS
                            + " seconds. Wait for it, or stop it, and try again.",
                    e);
        return new SaysoException(
                "The store " + name + " failed: " + e.getMessage() + ". What was acknowledged is kept; see that it has"
                        + " room and may be written, and try again.",
                e);
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) statement.close();
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
