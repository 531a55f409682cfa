package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ContentionTest {

    private final Desk desk;

    @Autowired
    private TransactionTemplate transaction;

    ContentionTest(@Autowired ApplicationContext context) {
        desk = context.getAutowireCapableBeanFactory().createBean(Desk.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void a_transaction_that_lost_against_another_begins_anew(int code) {
        var attempts = desk.failTwice(code);

        assertThat(attempts).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1062, 1452})
    void any_other_refusal_rises_at_once(int code) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> desk.failTwice(code));

        assertThat(desk.attempts()).isEqualTo(1);
    }

    @Test
    void inside_a_wider_transaction_nothing_is_repeated() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> desk.failTwice(1213)));

        assertThat(desk.attempts()).isEqualTo(1);
    }

    @Test
    void a_code_that_chance_has_drawn_before_is_drawn_anew_and_what_somebody_has_typed_is_refused() {
        assertThat(Contention.causedBy(duplicate("VA-7F4-M2Q", "uq_event_registration_code")))
                .isTrue();
        assertThat(Contention.causedBy(duplicate("VA-7F4-M2Q", "portal.uq_event_registration_code")))
                .isTrue();
        assertThat(Contention.causedBy(duplicate("7", "uq_event_registration_submission")))
                .isFalse();
        assertThat(Contention.causedBy(duplicate("x' for key 'uq_a_code", "uq_event_slug")))
                .isFalse();
    }

    private static SQLException duplicate(String value, String key) {
        return new SQLException("(conn=7) Duplicate entry '" + value + "' for key '" + key + "'", "23000", 1062);
    }

    /** Fails twice for a given reason, each time in a transaction of its own. */
    static class Desk {

        private final AtomicInteger attempts = new AtomicInteger();

        @RepeatedOnContention
        @Transactional
        public int failTwice(int code) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (attempts.incrementAndGet() <= 2) {
                throw new CannotAcquireLockException("", new SQLException("", "", code));
            }
            return attempts.get();
        }

        public int attempts() {
            return attempts.get();
        }
    }
}
