package org.jobcenterportal.providing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.ProvidersColleague;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.AbsenceOutcome.AbsenceRefusal;
import org.jobcenterportal.providing.AbsenceOutcome.Done;
import org.jobcenterportal.providing.AbsenceOutcome.Refused;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several who act for one provider have the same month before them. */
@IntegrationTest
@Row("F26")
class MonthUnderLoadTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, Month.DECEMBER);
    private static final Instant NOON =
            OfficeTime.startOf(DECEMBER.atEndOfMonth()).plusSeconds(12 * 3600);
    private static final int CALLERS = 16;
    private static final int ROUNDS = 5;

    @Autowired
    private MonthDesk desk;

    @Autowired
    private AbsenceBook book;

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private RunDetails run;
    private ProvidersColleague traeger;

    @BeforeEach
    void a_run() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        run = story.aCheapRun(3);
        traeger = story.providerOf(run);
    }

    @Test
    void of_all_who_report_a_month_at_once_one_does() throws Exception {
        somebody_takes_part();

        var outcomes = Crowd.of(CALLERS).all(caller -> traeger.does(() -> desk.report(run.id(), DECEMBER)));

        assertThat(outcomes).containsOnlyOnce(new Done());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.equals(new Refused(AbsenceRefusal.ALREADY_REPORTED)))
                .hasSize(CALLERS - 1);
    }

    @Test
    void of_all_who_hold_a_month_at_once_one_finds_it_unreported() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var month = DECEMBER.plusMonths(round);

            var first = Crowd.of(CALLERS)
                    .all(caller ->
                            reports(month, () -> book.hold(run.id(), month).isEmpty()));

            assertThat(first).containsOnlyOnce(true);
        }
    }

    @Test
    void without_holding_it_two_find_it_unreported() throws Exception {
        in(() -> book.hold(run.id(), DECEMBER));
        var bothHaveLooked = new CyclicBarrier(2);

        var first = Crowd.of(2)
                .all(caller -> reports(DECEMBER, () -> {
                    var isUnreported = book.reportedAt(run.id(), DECEMBER).isEmpty();
                    await(bothHaveLooked);
                    return isUnreported;
                }));

        assertThat(first).containsOnly(true);
    }

    @Test
    void whoever_notes_a_day_while_another_reports_waits_and_then_needs_a_reason() throws Exception {
        var anna = somebody_takes_part();

        var note = in(() -> {
            book.hold(run.id(), DECEMBER);
            var waiting = CompletableFuture.supplyAsync(() -> traeger.does(() ->
                    desk.note(new AbsenceNote(anna, DECEMBER.atDay(1), DECEMBER.atDay(1), AbsenceReason.ILL, null))));
            assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            book.report(run.id(), DECEMBER, traeger.account(), NOON);
            return waiting;
        });

        assertThat(note.get(20, TimeUnit.SECONDS)).isEqualTo(new Refused(AbsenceRefusal.REASON_NEEDED));
        assertThat(jdbc.sql("select count(*) from absence_day where assignment_id = ?")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Reports where it is unreported, and says whether it was. */
    private boolean reports(YearMonth month, Supplier<Boolean> isUnreported) {
        return in(() -> {
            var mine = isUnreported.get();
            if (mine) {
                book.report(run.id(), month, traeger.account(), NOON);
            }
            return mine;
        });
    }

    private AssignmentId somebody_takes_part() {
        var counsellor = story.aCounsellor();
        var anna = story.aCitizenOf(counsellor);
        var id = new SentStory(beans).sent(counsellor, anna, run);
        traeger.does(() -> steps.accept(id));
        traeger.does(() -> steps.entered(id, TODAY));
        clock.set(NOON);
        return id;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
