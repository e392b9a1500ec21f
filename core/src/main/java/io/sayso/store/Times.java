package io.sayso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Instants as they are kept: in microseconds since 1970, cut and not rounded. Those more than some 290,000 years away,
 * which only a wrong or hostile date can be, count as so far.
 */
final class Times {
    private static final long FARTHEST_SECONDS = Long.MAX_VALUE / 1_000_000 - 1;

    private Times() {}

    static long micros(Instant instant) {
        long seconds = Math.max(-FARTHEST_SECONDS, Math.min(instant.getEpochSecond(), FARTHEST_SECONDS));
        return seconds * 1_000_000 + instant.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getLong(column));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : instant(micros);
    }
}
