package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.AssignmentStory.ProvidersColleague;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.AbsenceOutcome.AbsenceRefusal;
import org.jobcenterportal.providing.AbsenceOutcome.Done;
import org.jobcenterportal.providing.AbsenceOutcome.NotFound;
import org.jobcenterportal.providing.AbsenceOutcome.Refused;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row("F26")
class MonthDeskTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, Month.DECEMBER);
    private static final LocalDate FIRST = DECEMBER.atDay(1);

    @Autowired
    private MonthDesk desk;

    @Autowired
    private StayFiles files;

    @Autowired
    private MyStays mine;

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;
    private RunDetails run;
    private ProvidersColleague traeger;
    private AssignmentId id;

    @BeforeEach
    void somebody_takes_part() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        run = story.aCheapRun(3);
        traeger = story.providerOf(run);
        id = new SentStory(beans).sent(counsellor, anna, run);
        traeger.does(() -> steps.accept(id));
        traeger.does(() -> steps.entered(id, TODAY));
    }

    @Test
    void days_before_the_entry_and_holidays_are_not_there() {
        it_is(DECEMBER.atEndOfMonth());

        assertThat(sheet(YearMonth.of(2026, Month.NOVEMBER)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.expected()).contains(TODAY).doesNotContain(TODAY.minusDays(1)));
        assertThat(sheet(DECEMBER).days()).contains(FIRST).doesNotContain(DECEMBER.atDay(25), DECEMBER.atDay(6));
    }

    @Test
    void days_after_the_last_one_and_while_it_is_interrupted_are_not_there() {
        it_is(DECEMBER.atDay(18));
        traeger.does(() -> steps.interrupted(id, DECEMBER.atDay(8)));
        traeger.does(() -> steps.resumed(id, DECEMBER.atDay(10)));
        traeger.does(() -> steps.leftEarly(
                id,
                DECEMBER.atDay(16),
                EndReason.choices(AssignmentStatus.LEFT_EARLY).getFirst()));

        assertThat(sheet(DECEMBER).lines().getFirst().expected())
                .contains(DECEMBER.atDay(7), DECEMBER.atDay(10), DECEMBER.atDay(16))
                .doesNotContain(DECEMBER.atDay(8), DECEMBER.atDay(9), DECEMBER.atDay(17));
    }

    @Test
    void an_illness_is_noted_at_once_on_each_day_of_it() {
        it_is(DECEMBER.atDay(10));

        assertThat(note(DECEMBER.atDay(3), DECEMBER.atDay(7), AbsenceReason.ILL, null))
                .isEqualTo(new Done());

        assertThat(sheet(DECEMBER).lines().getFirst().away())
                .containsOnlyKeys(DECEMBER.atDay(3), DECEMBER.atDay(4), DECEMBER.atDay(7));
        note(DECEMBER.atDay(4), DECEMBER.atDay(4), null, null);
        assertThat(sheet(DECEMBER).lines().getFirst().away()).hasSize(2);
    }

    @Test
    void nobody_is_away_on_a_day_to_come() {
        it_is(DECEMBER.atDay(10));

        assertThat(note(DECEMBER.atDay(11), DECEMBER.atDay(11), AbsenceReason.ILL, null))
                .isEqualTo(new Refused(AbsenceRefusal.NO_SUCH_DAY));
        assertThat(note(DECEMBER.atDay(10), DECEMBER.atDay(10), AbsenceReason.ILL, null))
                .isEqualTo(new Done());
    }

    @Test
    void a_month_is_reported_from_its_last_day_on_and_once() {
        it_is(DECEMBER.atDay(30));
        assertThat(report()).isEqualTo(new Refused(AbsenceRefusal.TOO_EARLY));

        it_is(DECEMBER.atDay(31));
        assertThat(report()).isEqualTo(new Done());
        assertThat(report()).isEqualTo(new Refused(AbsenceRefusal.ALREADY_REPORTED));
        assertThat(sheet(DECEMBER).wasLate()).isFalse();
        assertThat(traeger.does(desk::due)).isEmpty();
    }

    @Test
    void on_the_seventh_it_is_in_time_and_on_the_eighth_late() {
        it_is(LocalDate.of(2027, 1, 7));
        assertThat(traeger.does(desk::due))
                .singleElement()
                .satisfies(due -> assertThat(due.term().isLateOn(LocalDate.of(2027, 1, 7)))
                        .isFalse());

        it_is(LocalDate.of(2027, 1, 8));
        report();
        assertThat(sheet(DECEMBER).wasLate()).isTrue();
    }

    @Test
    void what_is_changed_after_the_report_needs_a_reason_and_what_stood_there_is_kept() {
        it_is(LocalDate.of(2027, 1, 4));
        note(FIRST, FIRST, AbsenceReason.UNEXCUSED, null);
        report();

        assertThat(note(FIRST, FIRST, AbsenceReason.ILL, null)).isEqualTo(new Refused(AbsenceRefusal.REASON_NEEDED));
        assertThat(note(FIRST, FIRST, AbsenceReason.ILL, CorrectionReason.PROOF_LATER))
                .isEqualTo(new Done());

        assertThat(jdbc.sql("select concat_ws(' ', reason_before, reason_after, because) from absence_correction"
                                + " where assignment_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("UNEXCUSED ILL PROOF_LATER");
    }

    @Test
    void who_looks_after_her_reads_the_reason_and_others_only_whether_it_is_excused() {
        it_is(DECEMBER.atDay(10));
        note(FIRST, FIRST, AbsenceReason.ILL, null);
        var lead = story.cases.aColleagueOf(
                new Colleague(counsellor.staff(), counsellor.team(), counsellor.account(), Roles.TEAM_LEAD));

        assertThat(counsellor
                        .does(() -> files.absences(id))
                        .orElseThrow()
                        .stay()
                        .away())
                .extracting(StayFile.AwayDay::reason)
                .containsExactly(AbsenceReason.ILL);
        assertThat(lead.does(() -> files.absences(id)).orElseThrow().stay().away())
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.reason()).isNull();
                    assertThat(day.isExcused()).isTrue();
                });
        assertThat(anna.does(mine::all))
                .singleElement()
                .satisfies(stay -> assertThat(stay.away()).hasSize(1));
    }

    @Test
    void others_find_nothing() {
        var another = story.providerOf(story.aCheapRun(1));

        assertThat(another.does(() -> desk.sheet(run.id(), DECEMBER))).isEmpty();
        assertThat(another.does(() -> desk.note(new AbsenceNote(id, TODAY, TODAY, AbsenceReason.ILL, null))))
                .isEqualTo(new NotFound());
        assertThat(another.does(() -> desk.report(run.id(), DECEMBER))).isEqualTo(new NotFound());
        assertThat(story.aCounsellor().does(() -> files.absences(id))).isEmpty();
        assertThat(story.aCitizenOf(counsellor).does(mine::all)).isEmpty();
        assertThatThrownBy(() -> counsellor.does(() -> desk.sheet(run.id(), DECEMBER)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void each_look_is_in_the_log() {
        traeger.does(() -> desk.sheet(run.id(), YearMonth.from(TODAY)));
        traeger.does(() -> desk.export(run.id(), YearMonth.from(TODAY)));
        counsellor.does(() -> files.absences(id));

        assertThat(jdbc.sql(
                                "select e.matter from audit_entry e join audit_subject s on s.entry = e.id where s.person = ?")
                        .param(anna.id().value())
                        .query(String.class)
                        .list())
                .containsAll(List.of("providing.month", "providing.export", "providing.absences"));
    }

    private AbsenceOutcome note(
            LocalDate first, LocalDate last, @Nullable AbsenceReason reason, @Nullable CorrectionReason because) {
        return traeger.does(() -> desk.note(new AbsenceNote(id, first, last, reason, because)));
    }

    private AbsenceOutcome report() {
        return traeger.does(() -> desk.report(run.id(), DECEMBER));
    }

    private MonthSheet sheet(YearMonth month) {
        return traeger.does(() -> desk.sheet(run.id(), month)).orElseThrow();
    }

    private void it_is(LocalDate day) {
        clock.set(OfficeTime.startOf(day).plusSeconds(8 * 3600));
    }
}
