package org.jobcenterportal.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CaseAccessTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final CaseReason CALL = new CaseReason(CaseReason.Kind.CALL, "Sie ruft gerade an und fragt.");
    private static final CustomerNumber NOBODYS = new CustomerNumber("999Z999999");

    @Autowired
    private CaseAccess access;

    @Autowired
    private HandOver handOver;

    @Autowired
    private Caseload caseload;

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

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft person;

    @BeforeEach
    void aCaseAndSomebodyElse() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
    }

    @Test
    void ones_own_case_opens_at_once_and_the_look_is_logged() {
        assertThat(counsellor.does(() -> access.open(person.customerNumber())))
                .isEqualTo(new CaseOpening.Open(person.id(), Relation.OWN));
        assertThat(looks(person.id())).containsExactly("case.own");
    }

    @Test
    @Row("F108")
    void a_case_of_the_team_opens_at_once() {
        var colleague = cases.aColleagueOf(counsellor);

        assertThat(colleague.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.TEAM);
    }

    @Test
    @Row("F109")
    void a_deputy_may_look_from_the_first_day_of_the_term_to_the_last() {
        cases.isDeputy(stranger, counsellor, TODAY, TODAY);
        var early = cases.aCounsellor();
        cases.isDeputy(early, counsellor, TODAY.plusDays(1), TODAY.plusDays(9));
        var late = cases.aCounsellor();
        cases.isDeputy(late, counsellor, TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(List.of(stranger, early, late))
                .extracting(colleague -> colleague.does(() -> access.relationTo(person.id())))
                .containsExactly(Relation.DEPUTY, Relation.NONE, Relation.NONE);
    }

    @Test
    @Row("F104")
    void the_case_of_others_asks_for_a_reason_as_a_number_that_nobody_has_does() {
        assertThat(stranger.does(() -> access.open(person.customerNumber())))
                .isEqualTo(stranger.does(() -> access.open(NOBODYS)))
                .isEqualTo(new CaseOpening.ReasonNeeded());
        assertThat(looks(person.id())).isEmpty();
    }

    @Test
    @Row("F104")
    void a_reason_opens_the_case_for_an_hour_and_not_longer() {
        assertThat(stranger.does(() -> access.ask(person.customerNumber(), CALL)))
                .isEqualTo(new CaseOpening.Open(person.id(), Relation.GRANTED));
        assertThat(looks(person.id())).containsExactly("case.granted");

        clock.advance(Duration.ofMinutes(59));
        assertThat(stranger.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.GRANTED);
        clock.advance(Duration.ofMinutes(1));
        assertThat(stranger.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.NONE);
        assertThat(stranger.does(() -> access.open(person.customerNumber()))).isEqualTo(new CaseOpening.ReasonNeeded());
    }

    @Test
    @Row("F104")
    void a_reason_for_a_number_that_nobody_has_is_kept_and_opens_nothing() {
        assertThat(stranger.does(() -> access.ask(NOBODYS, CALL))).isEqualTo(new CaseOpening.Closed());
        assertThat(jdbc.sql(
                                "select count(*) from case_request where staff_id = ? and person_id is null and ends_at is null")
                        .param(stranger.staff().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Row("F8")
    void no_reason_opens_the_case_of_a_protected_person() {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.VIOLENCE, TODAY.minusDays(3))));

        assertThat(stranger.does(() -> access.ask(hidden.customerNumber(), CALL)))
                .isEqualTo(new CaseOpening.Closed());
        assertThat(stranger.does(() -> access.staysClosed(hidden.id()))).isTrue();
        assertThat(stranger.does(() -> access.staysClosed(person.id()))).isFalse();
        assertThat(counsellor.does(() -> access.relationTo(hidden.id()))).isEqualTo(Relation.OWN);
        assertThat(counsellor.does(() -> access.staysClosed(hidden.id()))).isFalse();
    }

    @Test
    void the_case_of_a_colleague_opens_for_its_circle_only_not_even_for_the_team() {
        jdbc.sql("insert into case_circle (person_id, staff_id) values (?, ?)")
                .params(person.id().value(), counsellor.staff().value())
                .update();
        var colleague = cases.aColleagueOf(counsellor);

        assertThat(counsellor.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.OWN);
        assertThat(colleague.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.NONE);
        assertThat(colleague.does(() -> access.ask(person.customerNumber(), CALL)))
                .isEqualTo(new CaseOpening.Closed());
        assertThat(colleague.does(() -> access.closedToMe(List.of(person.id()))))
                .containsExactly(person.id());
        assertThat(counsellor.does(() -> access.closedToMe(List.of(person.id()))))
                .isEmpty();
    }

    @Test
    @Row("F108")
    void others_in_the_office_do_not_get_in_even_with_a_reason() {
        for (var role : List.of(
                Roles.EMPLOYER_SERVICE, Roles.STEERING, Roles.ADMINISTRATION, Roles.DATA_PROTECTION, Roles.OUTREACH)) {
            var colleague = cases.aColleague(role);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> colleague.does(() -> access.ask(person.customerNumber(), CALL)));
            assertThat(colleague.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.NONE);
        }
    }

    @Test
    void a_case_that_is_handed_over_belongs_to_the_other_from_then_on() {
        counsellor.does(() -> {
            handOver.handOver(person.id(), stranger.staff(), "Sie wartet auf die Zusage der Kita.");
            return true;
        });

        assertThat(caseload.counsellorsOf(List.of(person.id()))).containsEntry(person.id(), stranger.staff());
        assertThat(stranger.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.OWN);
        assertThat(counsellor.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.NONE);
    }

    @Test
    void nobody_hands_over_the_case_of_others() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> stranger.does(() -> {
                    handOver.handOver(person.id(), stranger.staff(), null);
                    return true;
                }));
    }

    @Test
    void in_sight_are_oneself_the_team_and_those_whom_one_stands_in_for() {
        var colleague = cases.aColleagueOf(stranger);
        cases.isDeputy(stranger, counsellor, TODAY, TODAY);

        assertThat(stranger.does(access::colleaguesInSight))
                .isEqualTo(Set.of(stranger.staff(), colleague.staff(), counsellor.staff()));
    }

    private List<String> looks(PersonId someone) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(someone.value()).query(String.class).list();
    }
}
