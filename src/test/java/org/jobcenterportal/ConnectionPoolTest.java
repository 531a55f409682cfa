package org.jobcenterportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ConnectionPoolTest {

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID visitor = UUID.randomUUID();

    @Test
    void a_statement_outside_a_transaction_stays() {
        insert();

        assertThat(rows()).isOne();
    }

    @Test
    void a_statement_of_a_transaction_goes_with_it() {
        transaction(false).executeWithoutResult(status -> {
            insert();
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void a_transaction_within_another_ends_on_its_own() {
        transaction(false).executeWithoutResult(outer -> {
            var inner = transaction(false);
            inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            inner.executeWithoutResult(status -> insert());
            outer.setRollbackOnly();
        });

        assertThat(rows()).isOne();
    }

    @Test
    void no_transaction_commits_by_itself_not_even_one_that_only_reads() {
        assertThat(commitsEachStatement(false)).isFalse();
        assertThat(commitsEachStatement(true)).isFalse();
    }

    @Test
    void a_connection_goes_back_as_it_came() throws SQLException {
        for (int turn = 0; turn < 20; turn++) {
            try (var connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
            }
            assertThat(commitsEachStatement(turn % 2 == 0)).isFalse();
        }
    }

    private boolean commitsEachStatement(boolean readOnly) {
        return Boolean.TRUE.equals(transaction(readOnly).execute(status -> {
            var connection = DataSourceUtils.getConnection(pool);
            try {
                return connection.getAutoCommit();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            } finally {
                DataSourceUtils.releaseConnection(connection, pool);
            }
        }));
    }

    private TransactionTemplate transaction(boolean readOnly) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(readOnly);
        return transaction;
    }

    private void insert() {
        jdbc.sql("insert into visitor_reservations (visitor, hour, reservations) values (?, '2020-01-01', 1)")
                .param(visitor)
                .update();
    }

    private int rows() {
        return jdbc.sql("select count(*) from visitor_reservations where visitor = ?")
                .param(visitor)
                .query(Integer.class)
                .single();
    }
}
