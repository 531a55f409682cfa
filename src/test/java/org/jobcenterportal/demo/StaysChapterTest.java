package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentsImport;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.ImportedAssignment;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.providing.StaysImport;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDates;
import org.jobcenterportal.runs.RunDay;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Twenty people of one run, ten of whom have left; everything is rolled back at the end. */
@IntegrationTest
@Transactional
class StaysChapterTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);
    private static final LocalDate ENTERED = TODAY.minusMonths(5);
    private static final LocalDate LEFT = TODAY.minusWeeks(5);
    private static final YearMonth FIRST = YearMonth.from(TODAY).minusMonths(2);

    @Autowired
    private StaysImport stays;

    @Autowired
    private Participations participations;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private RunDates dates;

    @Autowired
    private AssignmentsImport assignments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private RunDetails run;
    private List<UUID> gone;

    @BeforeEach
    void a_run_with_its_people() {
        clock.set(TestClock.START);
        Stream.of("absence_day", "absence_month", "provider_report")
                .forEach(table -> database.sql("delete from " + table).update());
        var story = new AssignmentStory(beans);
        var counsellor = story.aCounsellor();
        run = story.offers.aRun(
                story.offers.aMeasure(),
                story.offers.aProvider(),
                EntryMode.ROLLING,
                TODAY.minusMonths(6),
                TODAY.plusMonths(6),
                20);
        var imported = assignments.importAssignments(IntStream.range(0, 20)
                .mapToObj(number -> {
                    var hasLeft = number < 10;
                    return new ImportedAssignment(
                            story.aCitizenOf(counsellor).id(),
                            run.measure().id(),
                            run.id(),
                            AssignmentStory.WHY,
                            counsellor.staff(),
                            ENTERED.minusDays(20),
                            hasLeft ? AssignmentStatus.COMPLETED : AssignmentStatus.ENTERED,
                            hasLeft ? LEFT : ENTERED,
                            CitizenAnswer.YES,
                            null,
                            true,
                            ENTERED,
                            hasLeft ? LEFT : TODAY.plusMonths(3),
                            hasLeft ? LEFT : null,
                            null);
                })
                .toList());
        gone = imported.subList(0, 10).stream().map(id -> id.value()).toList();

        new StaysChapter(stays, participations, directory, dates).write(TODAY);
    }

    @Test
    void people_were_away_only_on_days_on_which_they_were_expected() {
        var days = dates.between(run, FIRST.atDay(1), TODAY.minusDays(1), Locale.GERMAN).stream()
                .filter(RunDay::takesPlace)
                .map(RunDay::day)
                .toList();

        record Away(UUID who, LocalDate day) {}
        var away = database.sql("""
                        select d.assignment_id, d.day from absence_day d
                        join measure_assignment a on a.id = d.assignment_id where a.run_id = ?
                        """)
                .param(run.id().value())
                .query((row, number) -> new Away(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();

        assertThat(away).isNotEmpty().allSatisfy(one -> assertThat(days).contains(one.day()));
        assertThat(away)
                .filteredOn(one -> gone.contains(one.who()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.day()).isBeforeOrEqualTo(LEFT));
    }

    @Test
    void full_months_are_reported_within_the_first_week_after_them_and_this_one_is_not() {
        record Month(LocalDate start, LocalDate reported) {}
        var months = database.sql("select month_start, reported_at from absence_month where run_id = ?")
                .param(run.id().value())
                .query((row, number) -> new Month(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDateTime.class).toLocalDate()))
                .list();

        assertThat(months)
                .extracting(Month::start)
                .contains(FIRST.atDay(1))
                .allMatch(start -> start.isBefore(TODAY.withDayOfMonth(1)));
        assertThat(months)
                .allSatisfy(month -> assertThat(month.reported())
                        .isAfter(YearMonth.from(month.start()).atEndOfMonth())
                        .isBefore(month.start().plusMonths(1).plusDays(7)));
    }

    @Test
    void reports_are_those_that_were_due_and_most_are_there() {
        var due = database.sql("""
                        select concat(r.kind, ' ', r.due_on) from provider_report r
                        join measure_assignment a on a.id = r.assignment_id where a.run_id = ?
                        """).param(run.id().value()).query(String.class).list();

        assertThat(due)
                .hasSizeBetween(24, 30)
                .containsOnly("INTERIM " + ENTERED.plusMonths(3), "FINAL " + LEFT.plusDays(7));
    }
}
