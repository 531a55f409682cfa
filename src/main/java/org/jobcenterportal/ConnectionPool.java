package org.jobcenterportal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connections to the database. They wait ready for a transaction: switching a connection into one and back would
 * cost two round trips each time. Whoever asks outside a transaction gets a connection that commits each statement.
 */
class ConnectionPool extends HikariDataSource {

    private static final ScopedValue<Boolean> FOR_TRANSACTION = ScopedValue.newInstance();

    ConnectionPool() {
        setAutoCommit(false);
    }

    /** Asks for connections of which each statement belongs to a transaction that somebody will end. */
    static <T> T forTransaction(ScopedValue.CallableOp<T, SQLException> asking) throws SQLException {
        return ScopedValue.where(FOR_TRANSACTION, true).call(asking);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        if (!FOR_TRANSACTION.isBound()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }
}
