package org.jobcenterportal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
@As("datenschutz")
class RetentionTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private Retention retention;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private StaffId consultant;

    @BeforeEach
    void a_consultant_and_nothing_that_is_due() {
        clock.set(TestClock.START);
        retention.eraseNow();
        jdbc.sql("delete from erasure").update();
        consultant = new Cases(organisation, citizens, caseloads).aCounsellor().staff();
        jdbc.sql("insert into consultant (staff_id, active) values (?, true)")
                .param(consultant.value())
                .update();
    }

    @Test
    void what_is_over_its_term_goes_and_leaves_a_proof_without_names() {
        absence(TODAY.minusYears(1).minusDays(1));
        absence(TODAY.minusYears(1));
        counter(TODAY.minusYears(1).minusDays(1));
        counter(TODAY.minusYears(1));

        assertThat(retention.due())
                .contains(new DueData("appointments.absences", 1), new DueData("appointments.daily-loads", 1));
        assertThat(retention.eraseNow()).isEqualTo(2);

        assertThat(retention.due()).extracting(DueData::due).containsOnly(0);
        assertThat(retention.proofs())
                .containsExactlyInAnyOrder(
                        new Erasure("appointments.absences", 1, TestClock.START),
                        new Erasure("appointments.daily-loads", 1, TestClock.START));
        assertThat(left("absence", "ends_at")).isEqualTo(1);
        assertThat(left("consultant_day", "day")).isEqualTo(1);
    }

    @Test
    void old_letters_and_traces_of_imports_go_with_everything_else() {
        var person = new Cases(organisation, citizens, caseloads)
                .aCaseOf(new Cases(organisation, citizens, caseloads).aCounsellor())
                .id()
                .value();
        letter(person, TODAY.minusYears(1).minusDays(1));
        letter(person, TODAY.minusYears(1));
        touched(person, imported(TODAY.minusYears(2).minusDays(1)));
        touched(person, imported(TODAY.minusDays(91)));
        touched(person, imported(TODAY.minusDays(90)));

        assertThat(retention.due())
                .contains(new DueData("citizens.linking-letters", 1), new DueData("intake.changes", 2));
        assertThat(retention.eraseNow()).isEqualTo(4);

        assertThat(retention.due()).extracting(DueData::due).containsOnly(0);
        assertThat(retention.proofs())
                .extracting(Erasure::code)
                .containsExactlyInAnyOrder("citizens.linking-letters", "intake.changes", "intake.imports");
        assertThat(count("linking_letter", person)).isEqualTo(1);
        assertThat(count("intake_person", person)).isEqualTo(1);
    }

    private int count(String table, UUID person) {
        return jdbc.sql("select count(*) from " + table + " where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private void letter(UUID person, LocalDate ended) {
        jdbc.sql("""
                        insert into linking_letter (id, person_id, code_hash, written_at, valid_until, ended_at, ending)
                        values (uuid(), ?, random_bytes(32), ?, ?, ?, 'USED')
                        """)
                .params(
                        person,
                        ended.minusDays(9).atStartOfDay(),
                        ended.plusDays(9).atStartOfDay(),
                        ended.atTime(12, 0))
                .update();
    }

    private UUID imported(LocalDate on) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into intake_import
                            (id, taken_at, taken_by, file_name, recorded, updated, skipped, refused, households)
                        values (?, ?, 'x', 'x.csv', 1, 0, 0, 0, 0)
                        """).params(id, on.atTime(12, 0)).update();
        return id;
    }

    private void touched(UUID person, UUID imported) {
        jdbc.sql("insert into intake_person (import_id, person_id) values (?, ?)")
                .params(imported, person)
                .update();
    }

    @Test
    void looking_what_is_due_erases_nothing() {
        absence(TODAY.minusYears(2));

        retention.due();

        assertThat(left("absence", "ends_at")).isEqualTo(1);
        assertThat(retention.proofs()).isEmpty();
    }

    @Test
    void a_run_that_breaks_off_has_proved_what_it_erased_and_the_next_goes_on() {
        var left = new AtomicInteger(1_200);
        var breaks = new AtomicInteger(2);
        var run = new Retention(List.of(new Breaking(left, breaks)), jdbc, transactions, clock);

        assertThatIllegalStateException().isThrownBy(run::everyNight);
        assertThat(left).hasValue(700);
        assertThat(proved("test.breaking")).isEqualTo(500);

        run.everyNight();
        assertThat(left).hasValue(0);
        assertThat(proved("test.breaking")).isEqualTo(1_200);
    }

    private int proved(String code) {
        return jdbc.sql("select coalesce(sum(erased), 0) from erasure where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private int left(String table, String column) {
        return jdbc.sql("select count(*) from " + table + " where consultant_id = ? and " + column + " is not null")
                .param(consultant.value())
                .query(Integer.class)
                .single();
    }

    private void absence(LocalDate end) {
        jdbc.sql("""
                        insert into absence (id, consultant_id, kind, starts_at, ends_at, entered_at)
                        values (uuid(), ?, 'HOLIDAY', ?, ?, ?)
                        """)
                .params(
                        consultant.value(),
                        end.minus(Period.ofDays(3)).atStartOfDay(),
                        end.atTime(12, 0),
                        end.minus(Period.ofDays(9)).atStartOfDay())
                .update();
    }

    private void counter(LocalDate day) {
        jdbc.sql("insert into consultant_day (consultant_id, day, taken, maximum) values (?, ?, 1, 8)")
                .params(consultant.value(), day)
                .update();
    }

    /** Breaks off in one of its batches. */
    private record Breaking(AtomicInteger left, AtomicInteger breaks) implements ExpiringData {

        @Override
        public String code() {
            return "test.breaking";
        }

        @Override
        public int due(LocalDate today) {
            return left.get();
        }

        @Override
        public int erase(LocalDate today, int limit) {
            if (breaks.decrementAndGet() == 0) {
                throw new IllegalStateException("The database is gone");
            }
            var some = Math.min(limit, left.get());
            left.addAndGet(-some);
            return some;
        }
    }
}
