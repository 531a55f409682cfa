package org.jobcenterportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.audit.ChainReport.Finding;
import org.jobcenterportal.audit.ChainReport.Flaw;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with all rights on the database rewrites the log, and the check looks at the result before it is undone. */
@IntegrationTest
class AuditChainTest {

    private static final DriverManagerDataSource OWNER = new DriverManagerDataSource(
            DatabaseForTests.database().url() + "?timezone=UTC", LocalDatabase.OWNER, LocalDatabase.PASSWORD);

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditLog log;

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID person = UUID.randomUUID();
    private UUID entry = person;

    @BeforeEach
    void seal_an_entry_between_others() {
        log.read(new Purpose("consultation.list"), List.of(UUID.randomUUID()));
        transaction.executeWithoutResult(status ->
                log.changed("consultation.booked", List.of(person, UUID.randomUUID()), Map.of("code", "K7-PM")));
        log.read(new Purpose("consultation.list"), List.of(UUID.randomUUID()));
        sealing.sealAll();
        entry = jdbc.sql("select entry from audit_subject where person = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }

    @Test
    @As("datenschutz")
    void an_untouched_log_is_intact() {
        var report = chain.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.entries()).isGreaterThanOrEqualTo(3);
        assertThat(report.seals()).isPositive();
    }

    @Test
    @As("verwaltung")
    void only_data_protection_checks_it() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(chain::verify);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happened_at = happened_at + interval 1 microsecond",
                "recorded_at = recorded_at - interval 1 hour",
                "actor_kind = 'PERSON', actor = 'somebody'",
                "actor_roles = 'steering'",
                "kind = 'READ'",
                "matter = 'consultation.cancelled'",
                "details = 'code=K7-PN'",
                "details = ''"
            })
    void an_edited_entry_is_named(String edit) {
        var report = afterwards("update audit_entry set " + edit + " where id = ?");

        assertThat(report.findings()).containsExactly(new Finding(Flaw.EDITED, entry.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_subject set person = uuid() where entry = ? limit 1",
                "delete from audit_subject where entry = ? limit 1",
                "insert into audit_subject (entry, person) values (?, uuid())"
            })
    void whose_data_it_was_cannot_be_rewritten(String edit) {
        var report = afterwards(edit);

        assertThat(report.findings()).containsExactly(new Finding(Flaw.EDITED, entry.toString()));
    }

    @Test
    void a_removed_entry_is_named() {
        var report = afterwards("delete from audit_subject where entry = ?", "delete from audit_entry where id = ?");

        assertThat(report.findings()).containsExactly(new Finding(Flaw.REMOVED, entry.toString()));
    }

    @Test
    void an_entry_that_is_removed_with_its_traces_breaks_the_seal() {
        var report = afterwards(
                "delete from audit_subject where entry = ?",
                "delete from audit_entry where id = ?",
                "delete from audit_sealed where entry = ?");

        assertThat(report.findings()).extracting(Finding::flaw).containsExactly(Flaw.SEAL_BROKEN);
    }

    @Test
    void an_entry_that_is_slipped_in_among_older_ones_is_named() {
        var report = afterwards("""
                insert into audit_entry
                    (id, happened_at, recorded_at, actor_kind, actor, actor_roles, kind, matter, details)
                select uuid(), happened_at, recorded_at - interval 16 minute, actor_kind, actor, actor_roles, kind,
                    matter, details
                from audit_entry where id = ?
                """);

        assertThat(report.findings()).extracting(Finding::flaw).containsExactly(Flaw.SLIPPED_IN);
    }

    @Test
    void an_entry_that_is_slipped_under_an_old_seal_breaks_it() {
        var report = afterwards("""
                insert into audit_sealed (entry, seal, digest)
                select uuid(), seal, digest from audit_sealed where entry = ?
                """);

        assertThat(report.findings()).extracting(Finding::flaw).contains(Flaw.REMOVED, Flaw.SEAL_BROKEN);
    }

    @Test
    void a_rewritten_digest_breaks_the_seal_above_it() {
        var report = afterwards("update audit_sealed set digest = unhex(sha2('other', 256)) where entry = ?");

        assertThat(report.findings()).extracting(Finding::flaw).containsExactly(Flaw.EDITED, Flaw.SEAL_BROKEN);
    }

    @Test
    void a_rewritten_seal_breaks_the_chain() {
        var report = afterwards("""
                update audit_seal set hash = unhex(sha2('other', 256))
                where number = (select seal from audit_sealed where entry = ?)
                """);

        assertThat(report.findings()).extracting(Finding::flaw).contains(Flaw.SEAL_BROKEN);
    }

    @Test
    @As("datenschutz")
    void sealing_at_many_nodes_at_once_keeps_one_chain() throws Exception {
        for (var round = 0; round < 5; round++) {
            log.read(new Purpose("consultation.list"), List.of(person));
            Crowd.of(8).all(node -> {
                sealing.sealAll();
                return node;
            });
        }

        assertThat(chain.verify().findings()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_subject s join audit_sealed d on d.entry = s.entry "
                                + "where s.person = ?")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    /** What the check says after the owner's statements, each about the entry, which are then rolled back. */
    private ChainReport afterwards(String... statements) {
        var owner = JdbcClient.create(OWNER);
        var report = new TransactionTemplate(new JdbcTransactionManager(OWNER)).execute(status -> {
            for (var statement : statements) {
                assertThat(owner.sql(statement).param(entry).update()).isPositive();
            }
            status.setRollbackOnly();
            var store = new AuditStore(owner);
            return new AuditChain(store, new Anchors(store, "", Clock.systemUTC())).verify();
        });
        return Objects.requireNonNull(report);
    }
}
