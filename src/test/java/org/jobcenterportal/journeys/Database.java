package org.jobcenterportal.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jobcenterportal.local.LocalDatabase;

/** What a journey must ask or change behind the portal's back, because no screen can. */
final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens one transaction as the owner of the schema; {@link #keep()} makes it last. */
    static Database of(RunningPortal portal) throws SQLException {
        var connection = DriverManager.getConnection(
                portal.database().url() + "?timezone=UTC", LocalDatabase.OWNER, LocalDatabase.PASSWORD);
        connection.setAutoCommit(false);
        return new Database(connection);
    }

    /** The first column of the first row. */
    Optional<String> ask(String query, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int number = 0; number < values.length; number++) {
                statement.setObject(number + 1, values[number]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Says how many rows were changed. */
    int change(String update, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            for (int number = 0; number < values.length; number++) {
                statement.setObject(number + 1, values[number]);
            }
            return statement.executeUpdate();
        }
    }

    void keep() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
