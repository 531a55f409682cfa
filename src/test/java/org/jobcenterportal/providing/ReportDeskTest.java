package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.AssignmentStory.ProvidersColleague;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.providing.ReportOutcome.NotFound;
import org.jobcenterportal.providing.ReportOutcome.Stale;
import org.jobcenterportal.providing.ReportOutcome.Written;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"F24", "F26"})
class ReportDeskTest {

    private static final ReportText TEXT =
            new ReportText(new Words("Sie kam pünktlich."), new Words("Sie rechnet gut."), new Words("Ein Praktikum."));

    @Autowired
    private ReportDesk desk;

    @Autowired
    private StayFiles files;

    @Autowired
    private MyStays mine;

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private ProvidingRounds rounds;

    @Autowired
    private StayTimeline timeline;

    @Autowired
    private StayHoldings holdings;

    @Autowired
    private ExpiredStays expired;

    @Autowired
    private TransactionTemplate transaction;

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
    private DueReport interim;

    @BeforeEach
    void somebody_takes_part() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        run = story.aCheapRun(3);
        traeger = story.providerOf(run);
        id = new SentStory(beans).sent(counsellor, anna, run);
        interim = new DueReport(ReportKind.INTERIM, TODAY.plusMonths(3));
    }

    @Test
    void a_report_is_read_by_the_office_and_by_her_and_stands_in_the_history() {
        begins();
        var written = (Written) write(0, null);

        var read = counsellor.does(() -> files.report(written.id())).orElseThrow();
        assertThat(read.stay().latest()).extracting(ProviderReport::text).containsExactly(TEXT);
        assertThat(anna.does(mine::all).getFirst().latest())
                .extracting(ProviderReport::text)
                .containsExactly(TEXT);
        assertThat(counsellor.does(() -> timeline.entriesOf(anna.id(), Locale.GERMAN)))
                .extracting(TimelineEntry::title, TimelineEntry::address)
                .containsExactly(tuple(
                        "Zwischenbericht", "intern/berichte/" + written.id().value()));
        assertThat(holdings.holdingsOf(anna.id().value()))
                .extracting(holding -> holding.kindKey())
                .containsExactly("providing.holding.report");
        assertThat(purposes()).contains("providing.report", "providing.reported");
    }

    @Test
    void a_correction_is_another_edition_with_its_reason_and_the_first_one_stays() {
        begins();
        write(0, null);

        assertThat(write(0, null)).isEqualTo(new Stale());
        var second = (Written) write(1, "Der Name der Firma war falsch.");

        var stay =
                counsellor.does(() -> files.report(second.id())).orElseThrow().stay();
        assertThat(stay.reports()).extracting(ProviderReport::edition).containsExactly(1, 2);
        assertThat(stay.latest()).extracting(ProviderReport::because).containsExactly("Der Name der Firma war falsch.");
    }

    @Test
    void nobody_writes_what_is_not_due_or_about_those_of_others() {
        var another = story.providerOf(story.aCheapRun(1));
        assertThat(write(0, null)).isEqualTo(new NotFound());
        begins();

        assertThat(traeger.does(
                        () -> desk.write(id, new DueReport(ReportKind.INTERIM, TODAY.plusMonths(2)), TEXT, 0, null)))
                .isEqualTo(new NotFound());
        assertThat(another.does(() -> desk.write(id, interim, TEXT, 0, null))).isEqualTo(new NotFound());
        var written = (Written) write(0, null);
        assertThat(story.aCounsellor().does(() -> files.report(written.id()))).isEmpty();
        assertThat(another.does(() -> desk.of(id))).isEmpty();
    }

    @Test
    void it_is_on_the_list_two_weeks_before_and_until_it_is_written() {
        begins();
        it_is(interim.dueOn().minusDays(15));
        assertThat(traeger.does(desk::due)).isEmpty();

        it_is(interim.dueOn().minusDays(14));
        assertThat(traeger.does(desk::due)).containsEntry(id, interim);
        write(0, null);
        assertThat(traeger.does(desk::due)).isEmpty();
    }

    @Test
    void a_provider_is_told_a_week_before_and_on_the_day_and_never_twice_on_one() {
        begins();
        it_is(interim.dueOn().minusDays(8));
        goRound();
        var before = messages();

        it_is(interim.dueOn().minusDays(7));
        goRound();
        goRound();
        assertThat(messages()).isEqualTo(before + 1);
        it_is(interim.dueOn().minusDays(6));
        goRound();
        assertThat(messages()).isEqualTo(before + 1);
        it_is(interim.dueOn());
        goRound();
        assertThat(messages()).isEqualTo(before + 2);
    }

    @Test
    void what_is_late_is_a_task_until_it_is_written() {
        begins();
        it_is(interim.dueOn());
        goRound();
        assertThat(openTasks()).isEmpty();

        it_is(interim.dueOn().plusDays(1));
        goRound();
        assertThat(openTasks()).containsExactly("PROVIDER_REPORT_LATE");
        write(0, null);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void a_late_answer_is_a_task_until_there_is_one() {
        it_is(TODAY.plusDays(7));
        goRound();
        assertThat(openTasks()).isEmpty();

        it_is(TODAY.plusDays(8));
        goRound();
        assertThat(openTasks()).containsExactly("PROVIDER_ANSWER_LATE");
        traeger.does(() -> steps.accept(id));
        goRound();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void a_year_after_the_last_day_nothing_is_kept() {
        begins();
        write(0, null);
        traeger.does(() -> steps.completed(id, TODAY));
        var before = expired.due(TODAY.plusYears(1));

        assertThat(expired.due(TODAY.plusYears(1).plusDays(1))).isEqualTo(before + 1);
        transaction.executeWithoutResult(now -> expired.erase(TODAY.plusYears(1).plusDays(1), 1_000));
        assertThat(anna.does(mine::all).getFirst().reports()).isEmpty();
    }

    private void begins() {
        traeger.does(() -> steps.accept(id));
        traeger.does(() -> steps.entered(id, TODAY));
    }

    private ReportOutcome write(int edition, @Nullable String because) {
        return traeger.does(() -> desk.write(id, interim, TEXT, edition, because));
    }

    private void goRound() {
        transaction.executeWithoutResult(now -> rounds.remind());
    }

    private int messages() {
        return jdbc.sql("select count(*) from outbox_message where kind = 'providing.kind.due' and about = ?")
                .param(run.provider().id().value())
                .query(Integer.class)
                .single();
    }

    private List<String> openTasks() {
        return jdbc.sql("select kind from task where person_id = ? and is_open and kind like 'PROVIDER%'")
                .param(anna.id().value())
                .query(String.class)
                .list();
    }

    private List<String> purposes() {
        return jdbc.sql("select e.matter from audit_entry e join audit_subject s on s.entry = e.id where s.person = ?")
                .param(anna.id().value())
                .query(String.class)
                .list();
    }

    private void it_is(LocalDate day) {
        clock.set(OfficeTime.startOf(day).plusSeconds(8 * 3600));
    }
}
