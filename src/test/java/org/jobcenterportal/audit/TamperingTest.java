package org.jobcenterportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jobcenterportal.DatabaseForTests;
import org.jobcenterportal.Row;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.local.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody with all rights on a log of her own rewrites it a thousand times, each time somewhere else and otherwise; the
 * check has to find every single time. The application's own database user can do none of this.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Row("F102")
class TamperingTest {

    private static final int EDITS = 1_000;
    private static final long SEED = 20_261_124;
    private static final int SEALS = 6;
    private static final int ENTRIES = 7;

    private final RandomGenerator dice =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final List<UUID> entries = new ArrayList<>();
    private final List<Edit> edits = List.of(
            this::timeOfAnEntry,
            this::recordedTimeOfAnEntry,
            this::actorOfAnEntry,
            this::actorMadeNobody,
            this::rolesOfAnEntry,
            this::kindOfAnEntry,
            this::matterOfAnEntry,
            this::detailsOfAnEntry,
            this::anotherPerson,
            this::aPersonLess,
            this::aPersonMore,
            this::anEntryRemoved,
            this::anEntryRemovedWithItsTraces,
            this::anEntrySlippedIn,
            this::anEntrySlippedUnderASeal,
            this::twoEntriesSwapped,
            this::twoEntriesOfOneTimeSwapped,
            this::anEntryRewrittenWithItsDigest,
            this::aDigestRewritten,
            this::anEntryMovedUnderAnotherSeal,
            this::aSealRewritten,
            this::aSealCountedOtherwise,
            this::aSealRemoved,
            this::sealsSwapped,
            this::theEndCutOff,
            this::theEndCutOffAndSealedAnew,
            this::everythingRewrittenFromAnEntryOn);

    private SingleConnectionDataSource connection = new SingleConnectionDataSource();
    private JdbcClient owner = JdbcClient.create(connection);
    private JdbcTransactionManager transactions = new JdbcTransactionManager(connection);
    private TransactionTemplate transaction = new TransactionTemplate();
    private String anchors = "";

    @BeforeAll
    void a_small_sealed_log_with_an_anchor_outside(@TempDir Path folder) throws SQLException {
        var url = DatabaseForTests.database().url();
        try (var portal = new SingleConnectionDataSource(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD, true)) {
            JdbcClient.create(portal)
                    .sql("create or replace database portal_tampering")
                    .update();
        }
        connection = new SingleConnectionDataSource(
                url.replaceFirst("/portal(?=$|\\?)", "/portal_tampering") + "?timezone=UTC",
                LocalDatabase.OWNER,
                LocalDatabase.PASSWORD,
                true);
        ScriptUtils.executeSqlScript(
                connection.getConnection(),
                new ClassPathResource("db/migration/audit/V1_3_20__keep_a_log_that_only_grows.sql"));
        owner = JdbcClient.create(connection);
        transactions = new JdbcTransactionManager(connection);
        transaction = new TransactionTemplate(transactions);
        anchors = folder.resolve("anchors").toString();
        for (var seal = 0; seal < SEALS; seal++) {
            for (var entry = 0; entry < ENTRIES; entry++) {
                write(seal * ENTRIES + entry);
            }
            seal();
        }
        anchors(anchors).drop();
    }

    @AfterAll
    void no_log_any_more() {
        owner.sql("drop database portal_tampering").update();
        connection.destroy();
    }

    @Test
    void every_one_of_a_thousand_edits_is_found() {
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().seals()).isEqualTo(SEALS);
        assertThat(verify().entries()).isEqualTo(SEALS * ENTRIES);

        var missed = new ArrayList<String>();
        for (var number = 0; number < EDITS; number++) {
            var which = number < edits.size() ? number : dice.nextInt(edits.size());
            if (isMissed(edits.get(which))) {
                missed.add("edit " + number + " of kind " + which);
            }
        }

        assertThat(missed).isEmpty();
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void a_check_that_looks_at_no_entry_would_miss_edits() {
        var found = Objects.requireNonNull(transaction.execute(status -> {
            matterOfAnEntry();
            status.setRollbackOnly();
            return verify().findings();
        }));

        assertThat(found).extracting(ChainReport.Finding::flaw).containsExactly(ChainReport.Flaw.EDITED);
    }

    @Test
    void only_the_anchor_tells_of_an_end_that_was_cut_off_and_of_a_chain_that_was_made_anew() {
        assertThat(flawsAfter(this::theEndCutOff, "")).isEmpty();
        assertThat(flawsAfter(this::theEndCutOff, anchors)).containsExactly(ChainReport.Flaw.CUT_OFF);
        assertThat(flawsAfter(this::everythingRewrittenFromAnEntryOn, "")).isEmpty();
        assertThat(flawsAfter(this::everythingRewrittenFromAnEntryOn, anchors))
                .containsExactly(ChainReport.Flaw.REPLACED);
        assertThat(verify().anchors()).isEqualTo(1);
    }

    @Test
    void a_seal_is_kept_once_and_a_later_one_beside_it() {
        transaction.executeWithoutResult(status -> {
            var twice = anchors(anchors + ".twice");
            twice.drop();
            twice.drop();
            write(SEALS * ENTRIES);
            entries.removeLast();
            seal();
            twice.drop();
            status.setRollbackOnly();
            assertThat(Path.of(anchors + ".twice")).content().hasLineCount(2);
            assertThat(twice.kept()).containsOnlyKeys((long) SEALS, SEALS + 1L);
        });
    }

    private List<ChainReport.Flaw> flawsAfter(Edit edit, String file) {
        return Objects.requireNonNull(transaction.execute(status -> {
            edit.make();
            status.setRollbackOnly();
            return verify(file).findings().stream()
                    .map(ChainReport.Finding::flaw)
                    .toList();
        }));
    }

    private boolean isMissed(Edit edit) {
        return flawsAfter(edit, anchors).isEmpty();
    }

    private ChainReport verify() {
        return verify(anchors);
    }

    private ChainReport verify(String file) {
        return new AuditChain(new AuditStore(owner), anchors(file)).verify();
    }

    private Anchors anchors(String file) {
        return new Anchors(new AuditStore(owner), file, Clock.systemUTC());
    }

    private void seal() {
        new Sealing(new AuditStore(owner), transactions).sealAll();
    }

    private void write(int number) {
        var persons = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var entry = AuditEntry.of(
                Instant.parse("2026-11-24T07:00:00Z").plus(Duration.ofMinutes(number / 2)),
                new Actor(Actor.Kind.PERSON, "account-" + number % 5, Roles.COUNSELLOR),
                number % 3 == 0 ? AuditEntry.Kind.CHANGED : AuditEntry.Kind.READ,
                "case.search",
                "page=" + number,
                persons.subList(0, 1 + number % 3));
        entry.insertInto(owner);
        entries.add(entry.id());
    }

    private void timeOfAnEntry() {
        edited(
                "update audit_entry set happened_at = happened_at + interval ? microsecond where id = ?",
                1 + dice.nextInt(1_000_000),
                any());
    }

    private void recordedTimeOfAnEntry() {
        edited(
                "update audit_entry set recorded_at = recorded_at - interval ? microsecond where id = ?",
                1 + dice.nextInt(1_000_000),
                any());
    }

    private void actorOfAnEntry() {
        edited("update audit_entry set actor = ? where id = ?", "other-" + dice.nextInt(1_000), any());
    }

    private void actorMadeNobody() {
        edited(
                "update audit_entry set actor_kind = ?, actor = null where id = ?",
                dice.nextBoolean() ? "JOB" : "VISITOR",
                any());
    }

    private void rolesOfAnEntry() {
        edited("update audit_entry set actor_roles = ? where id = ?", dice.nextBoolean() ? Roles.TEAM_LEAD : "", any());
    }

    private void kindOfAnEntry() {
        edited("update audit_entry set kind = if(kind = 'READ', 'CHANGED', 'READ') where id = ?", any());
    }

    private void matterOfAnEntry() {
        edited("update audit_entry set matter = concat(matter, '.', ?) where id = ?", "x" + dice.nextInt(1_000), any());
    }

    private void detailsOfAnEntry() {
        edited(
                "update audit_entry set details = concat(details, ?) where id = ?",
                Integer.toString(dice.nextInt(10)),
                any());
    }

    private void anotherPerson() {
        edited("update audit_subject set person = ? where entry = ? limit 1", UUID.randomUUID(), any());
    }

    private void aPersonLess() {
        edited("delete from audit_subject where entry = ? limit 1", any());
    }

    private void aPersonMore() {
        edited("insert into audit_subject (entry, person) values (?, ?)", any(), UUID.randomUUID());
    }

    private void anEntryRemoved() {
        var entry = any();
        edited("delete from audit_subject where entry = ?", entry);
        edited("delete from audit_entry where id = ?", entry);
    }

    private void anEntryRemovedWithItsTraces() {
        var entry = any();
        edited("delete from audit_subject where entry = ?", entry);
        edited("delete from audit_entry where id = ?", entry);
        edited("delete from audit_sealed where entry = ?", entry);
    }

    private void anEntrySlippedIn() {
        edited("""
                insert into audit_entry
                    (id, happened_at, recorded_at, actor_kind, actor, actor_roles, kind, matter, details)
                select ?, happened_at, recorded_at - interval ? minute, actor_kind, actor, actor_roles, kind, matter,
                    details
                from audit_entry where id = ?
                """, UUID.randomUUID(), 16 + dice.nextInt(100_000), any());
    }

    private void anEntrySlippedUnderASeal() {
        var slippedIn = UUID.randomUUID();
        edited("""
                insert into audit_entry
                    (id, happened_at, recorded_at, actor_kind, actor, actor_roles, kind, matter, details)
                select ?, happened_at, recorded_at, actor_kind, actor, actor_roles, kind, matter, details
                from audit_entry where id = ?
                """, slippedIn, any());
        edited(
                "insert into audit_sealed (entry, seal, digest) values (?, ?, ?)",
                slippedIn,
                1 + dice.nextInt(SEALS + 2),
                digestOf(slippedIn));
    }

    private void twoEntriesSwapped() {
        var one = any();
        var other = anyBut(one);
        edited("""
                update audit_entry a join audit_entry b on b.id = ?
                set a.details = b.details, a.happened_at = b.happened_at, a.actor = b.actor where a.id = ?
                """, other, one);
    }

    private void twoEntriesOfOneTimeSwapped() {
        var one = any();
        var other = anyBut(one);
        var unused = UUID.randomUUID();
        edited("set foreign_key_checks = 0");
        edited("update audit_subject set entry = ? where entry = ?", unused, one);
        edited("update audit_subject set entry = ? where entry = ?", one, other);
        edited("update audit_subject set entry = ? where entry = ?", other, unused);
        edited("set foreign_key_checks = 1");
    }

    private void anEntryRewrittenWithItsDigest() {
        var entry = any();
        edited("update audit_entry set matter = ? where id = ?", "case.own." + dice.nextInt(1_000), entry);
        edited("update audit_sealed set digest = ? where entry = ?", digestOf(entry), entry);
    }

    private void aDigestRewritten() {
        edited("update audit_sealed set digest = ? where entry = ?", bytes(), any());
    }

    private void anEntryMovedUnderAnotherSeal() {
        edited("update audit_sealed set seal = mod(seal, ?) + 1 where entry = ?", SEALS, any());
    }

    private void aSealRewritten() {
        edited("update audit_seal set hash = ? where number = ?", bytes(), anySeal());
    }

    private void aSealCountedOtherwise() {
        edited("update audit_seal set entries = entries + ? where number = ?", 1 + dice.nextInt(5), anySeal());
    }

    private void aSealRemoved() {
        edited("delete from audit_seal where number = ?", anySeal());
    }

    private void sealsSwapped() {
        var one = anySeal();
        var other = 1 + one % SEALS;
        edited(
                "update audit_sealed set seal = case seal when ? then ? else ? end where seal in (?, ?)",
                one,
                other,
                one,
                one,
                other);
    }

    private void theEndCutOff() {
        cutOffFrom(2 + dice.nextInt(SEALS - 1));
    }

    /** The log then goes on as if nothing had been there, and is as long as before. */
    private void theEndCutOffAndSealedAnew() {
        var first = 2 + dice.nextInt(SEALS - 1);
        cutOffFrom(first);
        for (var number = first; number <= SEALS; number++) {
            write(number);
            entries.removeLast();
            seal();
        }
    }

    private void cutOffFrom(int first) {
        edited("delete from audit_subject where entry in (select entry from audit_sealed where seal >= ?)", first);
        edited("delete from audit_entry where id in (select entry from audit_sealed where seal >= ?)", first);
        edited("delete from audit_sealed where seal >= ?", first);
        edited("delete from audit_seal where number >= ?", first);
    }

    /** Whoever knows the code and owns the database can make a chain that fits in itself. */
    private void everythingRewrittenFromAnEntryOn() {
        anEntryRewrittenWithItsDigest();
        var last = Hash.NOTHING;
        for (var number = 1; number <= SEALS; number++) {
            var digests = owner.sql("select digest from audit_sealed where seal = ? order by entry")
                    .param(number)
                    .query((row, index) -> row.getBytes(1))
                    .list();
            last = Hash.seal(last, number, digests);
            owner.sql("update audit_seal set hash = ? where number = ?")
                    .params(last, number)
                    .update();
        }
    }

    /** What an attacker who knows the code would compute. */
    private byte[] digestOf(UUID entry) {
        var stored = owner.sql("""
                        select id, happened_at, recorded_at, actor_kind, actor, actor_roles, kind, matter, details
                        from audit_entry where id = ?
                        """).param(entry).query(StoredEntry::of).single();
        return stored.digest(owner.sql("select person from audit_subject where entry = ?")
                .param(entry)
                .query(UUID.class)
                .list());
    }

    private void edited(String sql, Object... values) {
        var rows = owner.sql(sql).params(List.of(values)).update();
        assertThat(sql.startsWith("set ") || rows > 0).as(sql).isTrue();
    }

    private UUID any() {
        return entries.get(dice.nextInt(entries.size()));
    }

    private UUID anyBut(UUID other) {
        var entry = any();
        return entry.equals(other) ? anyBut(other) : entry;
    }

    private int anySeal() {
        return 1 + dice.nextInt(SEALS);
    }

    private byte[] bytes() {
        var bytes = new byte[32];
        dice.nextBytes(bytes);
        return bytes;
    }

    /** One way of rewriting the log. */
    private interface Edit {
        void make();
    }
}
