package org.jobcenterportal.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A few connections of the log's own. Whoever reads usually holds a connection already; if the entry had to wait for a
 * second one from the same pool, enough readers at once would wait for each other for ever.
 */
@Component
class ReadingConnections implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReadingConnections(DataSource portal) throws SQLException {
        var configuration = new HikariConfig();
        portal.unwrap(HikariDataSource.class).copyStateTo(configuration);
        configuration.setPoolName("audit");
        configuration.setMaximumPoolSize(CONNECTIONS);
        configuration.setMinimumIdle(0);
        configuration.setInitializationFailTimeout(-1);
        configuration.setMetricRegistry(null);
        configuration.setMetricsTrackerFactory(null);
        pool = new HikariDataSource(configuration);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    void inTransaction(Consumer<JdbcClient> work) {
        transaction.executeWithoutResult(status -> work.accept(jdbc));
    }

    @Override
    public void close() {
        pool.close();
    }
}
