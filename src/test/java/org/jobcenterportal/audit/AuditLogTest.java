package org.jobcenterportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditLogTest {

    private static final Purpose LIST = new Purpose("consultation.list");

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    @As("bca")
    void a_page_leaves_one_entry_that_names_who_why_and_whose_data() {
        log.read(LIST, List.of(person, other, person));

        var entries = entriesAbout(person);
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst())
                .containsEntry("kind", "READ")
                .containsEntry("matter", "consultation.list")
                .containsEntry("actor_kind", "PERSON")
                .containsEntry("actor", "00000000-0000-4000-8000-000000000007")
                .containsEntry("actor_roles", "equality-officer")
                .containsEntry(
                        "happened_at",
                        Timestamp.valueOf(
                                clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()));
        assertThat(entriesAbout(other)).isEqualTo(entries);
    }

    @Test
    void an_empty_page_leaves_nothing() {
        var before = count();

        log.read(LIST, List.of());

        assertThat(count()).isEqualTo(before);
    }

    @Test
    @As("bca")
    void what_was_read_stays_recorded_when_the_reader_fails() {
        transaction.executeWithoutResult(status -> {
            log.read(LIST, List.of(person));
            status.setRollbackOnly();
        });

        assertThat(entriesAbout(person)).hasSize(1);
    }

    @Test
    void a_change_is_recorded_together_with_the_change_or_not_at_all() {
        transaction.executeWithoutResult(
                status -> log.changed("consultation.booked", List.of(person), Map.of("code", "K7-PM")));
        transaction.executeWithoutResult(status -> {
            log.changed("consultation.cancelled", List.of(person), Map.of());
            status.setRollbackOnly();
        });

        assertThat(entriesAbout(person))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("kind", "CHANGED")
                        .containsEntry("matter", "consultation.booked")
                        .containsEntry("details", "code=K7-PM"));
    }

    @Test
    void a_change_without_a_transaction_is_a_mistake() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> log.changed("consultation.booked", List.of(person), Map.of()));
    }

    @Test
    void the_portal_itself_and_a_visitor_are_told_apart() {
        log.read(LIST, List.of(person));
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        try {
            log.read(LIST, List.of(other));
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(entriesAbout(person).getFirst()).containsEntry("actor_kind", "JOB");
        assertThat(entriesAbout(other).getFirst()).containsEntry("actor_kind", "VISITOR");
    }

    @Test
    void many_readers_inside_transactions_never_wait_for_each_other() throws Exception {
        Crowd.of(64)
                .all(caller -> transaction.execute(status -> {
                    jdbc.sql("select 1").query(Integer.class).single();
                    log.read(LIST, List.of(person));
                    return caller;
                }));

        assertThat(entriesAbout(person)).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set matter = 'other'",
                "delete from audit_entry",
                "update audit_subject set person = uuid()",
                "delete from audit_subject",
                "update audit_seal set hash = ''",
                "delete from audit_seal",
                "update audit_sealed set digest = ''",
                "delete from audit_sealed",
                "truncate table audit_entry",
                "drop table audit_entry",
                "alter table audit_entry add column x int"
            })
    void the_applications_database_user_can_rewrite_nothing(String statement) {
        assertThat(jdbc.sql("select current_user()").query(String.class).single())
                .startsWith(LocalDatabase.APPLICATION);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageContaining("command denied");
    }

    private List<Map<String, Object>> entriesAbout(UUID subject) {
        return jdbc.sql("select e.* from audit_entry e join audit_subject s on s.entry = e.id where s.person = ?")
                .param(subject)
                .query()
                .listOfRows();
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
