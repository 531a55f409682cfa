package org.jobcenterportal.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.CircleOutcome.Changed;
import org.jobcenterportal.caseload.CircleOutcome.NothingToChange;
import org.jobcenterportal.caseload.CircleOutcome.UnknownNumber;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What data protection does about the reasons that were given, and about circles. */
@IntegrationTest
@As("datenschutz")
@Row("F104")
class CaseReasonsTest {

    private static final CaseReason CALL = new CaseReason(CaseReason.Kind.CALL, "Sie ruft gerade an und fragt.");
    private static final CustomerNumber NOBODYS = new CustomerNumber("999Z999998");

    @Autowired
    private CaseReasons reasons;

    @Autowired
    private CaseCircles circles;

    @Autowired
    private CaseAccess access;

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
    private PersonDraft person;

    @BeforeEach
    void somebody_gives_reasons() {
        clock.set(TestClock.START);
        jdbc.sql("delete from case_review").update();
        jdbc.sql("delete from case_request").update();
        var cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
    }

    @Test
    void a_reason_says_who_when_why_and_whether_the_number_exists() {
        ask(person.customerNumber());
        clock.advance(Duration.ofMinutes(1));
        ask(NOBODYS);

        var all = reasons.all(0);

        assertThat(all).extracting(GivenReason::number).containsExactly(NOBODYS, person.customerNumber());
        assertThat(all).extracting(GivenReason::known).containsExactly(false, true);
        assertThat(all).extracting(GivenReason::opened).containsExactly(false, true);
        assertThat(all).allSatisfy(given -> {
            assertThat(given.reason()).isEqualTo(CALL);
            assertThat(given.colleague().id()).isEqualTo(stranger.staff());
            assertThat(given.review()).isNull();
        });
        assertThat(all.getLast().askedAt()).isEqualTo(TestClock.START);
    }

    @Test
    @Row("F102")
    void whoever_reads_the_reasons_stands_in_the_log_herself() {
        ask(person.customerNumber());

        reasons.unseen();

        assertThat(looks("case.reasons")).isEqualTo(1);
    }

    @Test
    void a_reason_that_was_looked_at_waits_no_more_and_keeps_the_first_note() {
        ask(person.customerNumber());
        var request = reasons.unseen().getFirst().id();

        var first = reasons.reviewed(request, "Anruf bestätigt.");
        var second = reasons.reviewed(request, "Noch einmal.");

        assertThat(first)
                .isEqualTo(new ReviewOutcome.Noted(new GivenReason.Review(TestClock.START, "Anruf bestätigt.")));
        assertThat(second)
                .isEqualTo(new ReviewOutcome.NotedBefore(new GivenReason.Review(TestClock.START, "Anruf bestätigt.")));
        assertThat(reasons.unseen()).isEmpty();
        assertThat(reasons.waiting()).isZero();
        assertThat(reasons.all(0).getFirst().review()).isNotNull();
    }

    @Test
    void of_many_who_look_at_one_reason_at_once_one_note_stays() throws Exception {
        ask(person.customerNumber());
        var request = reasons.unseen().getFirst().id();

        var outcomes = Crowd.of(8)
                .all(number -> SignedIn.as(
                        SignedIn.token(Persona.DATENSCHUTZ), () -> reasons.reviewed(request, "Blick " + number)));

        assertThat(outcomes.stream().filter(ReviewOutcome.Noted.class::isInstance))
                .hasSize(1);
    }

    @Test
    void the_lot_falls_on_five_and_on_the_same_all_week() {
        for (var call = 0; call < 8; call++) {
            ask(person.customerNumber());
        }

        var drawn = reasons.sample();
        clock.advance(Duration.ofDays(5));
        var onSunday = reasons.sample();
        clock.advance(Duration.ofDays(1));
        var nextWeek = reasons.sample();

        assertThat(drawn).hasSize(CaseReasons.SAMPLE).isEqualTo(onSunday);
        assertThat(ids(nextWeek)).isNotEqualTo(ids(drawn));
        clock.advance(Duration.ofDays(40));
        assertThat(reasons.sample()).isEmpty();
    }

    @Test
    void a_citizen_learns_the_reason_for_every_look_of_that_hour() {
        ask(person.customerNumber());

        var granted = reasons.grantedFor(person.id()).getFirst();

        assertThat(granted.reason()).isEqualTo(CALL);
        assertThat(granted.covers(stranger.staff(), TestClock.START)).isTrue();
        assertThat(granted.covers(stranger.staff(), TestClock.START.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(granted.covers(stranger.staff(), TestClock.START.plus(Duration.ofMinutes(60))))
                .isFalse();
        assertThat(granted.covers(counsellor.staff(), TestClock.START)).isFalse();
    }

    @Test
    void a_circle_lets_its_members_in_and_nobody_else_and_tells_its_history() {
        var before = relationOf(counsellor);

        var admitted = circles.admit(person.customerNumber(), stranger.staff(), "Kollegin im Haus.");
        var again = circles.admit(person.customerNumber(), stranger.staff(), "Noch einmal.");

        assertThat(before).isEqualTo(Relation.OWN);
        assertThat(admitted).isEqualTo(new Changed());
        assertThat(again).isEqualTo(new NothingToChange());
        assertThat(relationOf(counsellor)).isEqualTo(Relation.NONE);
        assertThat(circle().members()).extracting(member -> member.id()).containsExactly(stranger.staff());
        assertThat(circle().history())
                .singleElement()
                .returns("Kollegin im Haus.", CaseCircle.Change::reason)
                .returns(true, CaseCircle.Change::admitted);
        assertThat(looks("case.circles")).isEqualTo(2);
        assertThat(looks("case.circle-changed")).isEqualTo(1);
    }

    @Test
    void without_its_last_member_a_case_opens_as_others_do() {
        circles.admit(person.customerNumber(), stranger.staff(), "Kollegin im Haus.");

        var outcome = circles.dismiss(person.id(), stranger.staff(), "Sie arbeitet nicht mehr hier.");

        assertThat(outcome).isEqualTo(new Changed());
        assertThat(relationOf(counsellor)).isEqualTo(Relation.OWN);
        assertThat(circles.dismiss(person.id(), stranger.staff(), "Noch einmal."))
                .isEqualTo(new NothingToChange());
    }

    @Test
    void a_number_that_nobody_has_gets_no_circle() {
        assertThat(circles.admit(NOBODYS, stranger.staff(), "Kollegin im Haus."))
                .isEqualTo(new UnknownNumber());
    }

    @Test
    @As("teamleitung")
    void nobody_who_opens_cases_decides_about_circles() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> circles.admit(person.customerNumber(), stranger.staff(), "Ich möchte hinein."));
    }

    private void ask(CustomerNumber number) {
        stranger.does(() -> access.ask(number, CALL));
    }

    private Relation relationOf(Colleague colleague) {
        return colleague.does(() -> access.relationTo(person.id()));
    }

    private CaseCircle circle() {
        return circles.all().stream()
                .filter(circle -> circle.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> ids(List<GivenReason> given) {
        return given.stream().map(GivenReason::id).toList();
    }

    private int looks(String matter) {
        return jdbc.sql("""
                        select count(*) from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.matter = ?
                        """)
                .params(person.id().value(), matter)
                .query(Integer.class)
                .single();
    }
}
