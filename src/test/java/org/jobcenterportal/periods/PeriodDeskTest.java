package org.jobcenterportal.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.periods.PeriodOutcome.Colliding;
import org.jobcenterportal.periods.PeriodOutcome.Saved;
import org.jobcenterportal.periods.PeriodOutcome.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PeriodDeskTest {

    private static final Period SPRING = new Period(PeriodKind.BENEFIT, YearMonth.of(2026, 3), YearMonth.of(2026, 5));
    private static final Period SINCE_SUMMER = new Period(PeriodKind.BENEFIT, YearMonth.of(2026, 6), null);
    private static final Period SINCE_MAY = new Period(PeriodKind.BENEFIT, YearMonth.of(2026, 5), null);

    @Autowired
    private PeriodDesk desk;

    @Autowired
    private PeriodDirectory directory;

    @Autowired
    private PeriodImport imports;

    @Autowired
    private PeriodHoldings holdings;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Colleague counsellor;
    private Colleague stranger;
    private PersonId person;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        var cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor).id();
    }

    @Test
    void months_are_recorded_changed_and_removed_and_the_log_says_so() {
        var added = counsellor.does(() -> desk.add(person, SPRING));
        var changed = counsellor.does(() -> desk.change(person, SPRING, SINCE_MAY));
        var removed = counsellor.does(() -> desk.remove(person, SINCE_MAY));

        assertThat(added).isEqualTo(new Saved(new Periods(List.of(SPRING))));
        assertThat(changed).isEqualTo(new Saved(new Periods(List.of(SINCE_MAY))));
        assertThat(removed).isEqualTo(new Saved(Periods.NONE));
        assertThat(directory.of(person)).isEqualTo(Periods.NONE);
        assertThat(matters()).containsExactly("periods.added", "periods.changed", "periods.removed");
    }

    @Test
    void months_that_are_taken_are_named() {
        counsellor.does(() -> desk.add(person, SPRING));

        assertThat(counsellor.does(() -> desk.add(person, SINCE_MAY))).isEqualTo(new Colliding(SPRING));
        assertThat(counsellor.does(() -> desk.add(person, SINCE_SUMMER))).isInstanceOf(Saved.class);
        assertThat(counsellor.does(() -> desk.change(person, SINCE_SUMMER, SINCE_MAY)))
                .isEqualTo(new Colliding(SPRING));
        assertThat(directory.of(person).all()).containsExactly(SPRING, SINCE_SUMMER);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        counsellor.does(() -> desk.add(person, SPRING));
        counsellor.does(() -> desk.change(person, SPRING, SINCE_MAY));

        var stands = new Stale(new Periods(List.of(SINCE_MAY)));
        assertThat(counsellor.does(() -> desk.change(person, SPRING, SINCE_SUMMER)))
                .isEqualTo(stands);
        assertThat(counsellor.does(() -> desk.remove(person, SPRING))).isEqualTo(stands);
    }

    @Test
    void the_database_itself_refuses_months_that_overlap() {
        imports.importPeriods(Stream.of(Map.entry(person, new Periods(List.of(SPRING)))));

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into period (person_id, kind, track, starts, ends)
                                values (?, 'BENEFIT', 'BENEFIT', '2026-05-01', '9999-12-31')
                                """).param(person.value()).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_months_of_others_stay_closed() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stranger.does(() -> desk.of(person)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.add(person, SPRING)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.change(person, SPRING, SINCE_MAY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> desk.remove(person, SPRING)));
    }

    @Test
    void a_person_reads_all_her_months() {
        imports.importPeriods(Stream.of(Map.entry(person, new Periods(List.of(SPRING, SINCE_SUMMER)))));

        assertThat(holdings.holdingsOf(person.value()))
                .extracting(holding -> holding.values().get("periods.holding.from"))
                .containsExactly("2026-03", "2026-06");
    }

    private List<String> matters() {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'CHANGED' order by e.id
                        """).param(person.value()).query(String.class).list();
    }
}
