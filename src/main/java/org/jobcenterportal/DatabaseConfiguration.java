package org.jobcenterportal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One pool for everybody: Hibernate, which begins and ends all transactions, and whoever writes SQL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    ConnectionPool dataSource(DataSourceProperties properties) {
        return properties
                .initializeDataSourceBuilder()
                .type(ConnectionPool.class)
                .build();
    }

    @Bean
    HibernatePropertiesCustomizer transactionsWithoutSwitching(DataSource pool) {
        return properties -> {
            properties.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, new ForTransactions(pool));
            properties.put(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        };
    }

    /** The same pool as a transaction sees it. */
    private static final class ForTransactions extends AbstractDataSource {

        private final DataSource pool;

        private ForTransactions(DataSource pool) {
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return ConnectionPool.forTransaction(pool::getConnection);
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException("The pool has one user");
        }
    }
}
