package org.jobcenterportal.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.Row;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobImport.ImportedJob;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.law.MinimumWage;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.Test;

@Row({"F71", "S22"})
class JobsChapterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<EmployerCard> EMPLOYERS =
            new EmployerMaker(List.of(StaffId.next(), StaffId.next())).all();

    private final List<ImportedJob> jobs = new JobMaker(EMPLOYERS, TODAY).all();

    @Test
    void of_2154_open_jobs_1540_ask_for_a_qualification_which_is_71_5_percent() {
        var open = jobs.stream().filter(job -> job.state() == JobState.OPEN).toList();

        assertThat(open).hasSize(2_154);
        assertThat(open.stream().filter(JobsChapterTest::asksForQualification)).hasSize(1_540);
        assertThat(Math.round(1_540 * 1_000.0 / 2_154)).isEqualTo(715);
        assertThat(open)
                .allMatch(job ->
                        !job.expiresOn().isBefore(TODAY) && !job.publishedOn().isAfter(TODAY));
    }

    @Test
    void there_are_others_in_every_state() {
        var states = jobs.stream().collect(groupingBy(ImportedJob::state, counting()));

        assertThat(states.keySet()).containsExactlyInAnyOrder(JobState.values());
        assertThat(states).containsAllEntriesOf(Map.of(JobState.DRAFT, 46L, JobState.ON_HOLD, 62L));
    }

    @Test
    void none_pays_less_than_the_minimum_wage_of_its_first_day_also_across_new_year() {
        assertThat(jobs)
                .allSatisfy(job -> assertThat(
                                MinimumWage.of(job.job().hourlyWage(), job.job().start()))
                        .isInstanceOf(MinimumWage.Enough.class));
        assertThat(jobs.stream().map(job -> job.job().start().getYear()).distinct())
                .contains(2026, 2027);
    }

    @Test
    void each_is_whole_at_an_employer_and_a_site_that_are_there() {
        Map<EmployerId, EmployerCard> employers = EMPLOYERS.stream().collect(toMap(EmployerCard::id, card -> card));

        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.job().missing()).isEmpty();
            var employer = employers.get(job.job().employer());
            assertThat(employer.site(job.job().site())).isPresent();
            assertThat(employer.contact(job.job().contact())).isPresent();
        });
    }

    @Test
    void hours_fit_the_model_and_hours_for_children_fit_day_care() {
        assertThat(jobs).allSatisfy(job -> {
            var hours = job.job().hoursPerWeek().intValue();
            assertThat(hours)
                    .isBetween(
                            job.job().model() == WorkingTimeModel.FULL_TIME ? 35 : 5,
                            job.job().model() == WorkingTimeModel.MINI_JOB ? 7 : 40);
        });
        assertThat(jobs.stream().filter(job -> job.job().childFriendlyHours()))
                .hasSizeGreaterThan(100)
                .allSatisfy(job -> assertThat(job.job().shifts()).allSatisfy(shift -> {
                    assertThat(shift.from()).isAfterOrEqualTo(LocalTime.of(8, 0));
                    assertThat(shift.to()).isBeforeOrEqualTo(LocalTime.of(15, 0));
                    assertThat(shift.days()).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                }));
    }

    @Test
    void they_are_the_same_every_time() {
        assertThat(new JobMaker(EMPLOYERS, TODAY).all()).isEqualTo(jobs);
    }

    private static boolean asksForQualification(ImportedJob job) {
        return job.job().requirements().stream()
                .anyMatch(asked -> asked.kind() == RequirementKind.QUALIFICATION && asked.weight() == Weight.MUST);
    }
}
