package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentStory.ProvidersColleague;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever would go on longer meets the same limits as whoever begins; she has been in it since 24 November 2026. */
@IntegrationTest
@Row({"F25", "F114"})
class ExtensionTest {

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private AssignmentsImport imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private ProvidersColleague traeger;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
    }

    @ParameterizedTest
    @CsvSource({
        "WORK_OPPORTUNITY, 2028-11-23, YES",
        "WORK_OPPORTUNITY, 2028-11-24, UNKNOWN", // 24 months
        "WORK_OPPORTUNITY, 2029-11-23, UNKNOWN", // and 12 more
        "EMPLOYER_TRIAL, 2027-01-04, YES",
        "EMPLOYER_TRIAL, 2027-01-05, UNKNOWN", // 6 weeks
        "EMPLOYER_TRIAL, 2027-02-15, UNKNOWN", // 12 weeks
        "ACTIVATION, 2027-01-18, YES",
        "ACTIVATION, 2027-01-19, UNKNOWN", // 8 weeks of skills, of which nobody writes down how many
    })
    void within_the_limit_the_provider_proposes_and_the_office_reads_what_the_law_says(
            Instrument instrument, LocalDate until, Verdict verdict) {
        var id = entered(instrument);

        assertThat(proposed(id, until)).isInstanceOf(Done.class);
        assertThat(details(id).furtherLimit())
                .isNotNull()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(verdict));
        assertThat(taken(id)).isInstanceOf(Done.class);
        assertThat(details(id).dueToEndOn()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"WORK_OPPORTUNITY, 2029-11-24", "EMPLOYER_TRIAL, 2027-02-16"})
    void one_day_beyond_it_neither_proposes_and_nobody_approves(Instrument instrument, LocalDate until) {
        var id = entered(instrument);

        assertThat(proposed(id, until)).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(details(id).proposal()).isNull();

        proposed(id, until.minusDays(1));
        jdbc.sql("update measure_assignment set proposed_day = ? where id = ?")
                .params(until, id.value())
                .update();
        assertThat(taken(id)).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(details(id).dueToEndOn()).isEqualTo(TODAY.plusWeeks(4));
    }

    @Test
    void a_work_opportunity_before_it_counts_and_she_herself_only_once() {
        var id = entered(Instrument.WORK_OPPORTUNITY, LocalDate.of(2023, 11, 24), LocalDate.of(2025, 11, 23));

        assertThat(proposed(id, LocalDate.of(2027, 11, 24))).isEqualTo(new Refused(AssignmentRefusal.TIME_LIMIT));
        assertThat(proposed(id, LocalDate.of(2027, 11, 23))).isInstanceOf(Done.class);
    }

    @Test
    void to_end_earlier_needs_no_look_at_the_law() {
        var id = entered(Instrument.EMPLOYER_TRIAL);

        assertThat(traeger.does(() -> steps.proposeEnding(id, TODAY.plusDays(3), "Sie hat Arbeit.")))
                .isInstanceOf(Done.class);
        assertThat(details(id).furtherLimit()).isNull();
    }

    private AssignmentOutcome proposed(AssignmentId id, LocalDate until) {
        return traeger.does(() -> steps.proposeExtension(id, until, "Noch nicht fertig."));
    }

    private AssignmentOutcome taken(AssignmentId id) {
        return counsellor.does(() -> work.settle(id, details(id).version(), true));
    }

    private AssignmentDetails details(AssignmentId id) {
        return counsellor.does(() -> work.find(id)).orElseThrow();
    }

    private AssignmentId entered(Instrument instrument) {
        var run = aRun(instrument);
        return imports.importAssignments(
                        List.of(imported(story.aCitizenOf(counsellor), run, AssignmentStatus.ENTERED, TODAY, null)))
                .getFirst();
    }

    private AssignmentId entered(Instrument instrument, LocalDate before, LocalDate left) {
        var anna = story.aCitizenOf(counsellor);
        imports.importAssignments(
                List.of(imported(anna, aRun(instrument), AssignmentStatus.FOLLOWED_UP_6M, before, left)));
        return imports.importAssignments(
                        List.of(imported(anna, aRun(instrument), AssignmentStatus.ENTERED, TODAY, null)))
                .getFirst();
    }

    private RunDetails aRun(Instrument instrument) {
        var measure = story.offers.aMeasure(Offers.draft(instrument, Access.OPEN, false));
        var run = story.offers.aRun(
                measure, story.offers.aProvider(), EntryMode.ROLLING, TODAY.minusYears(4), TODAY.plusYears(5), 3);
        traeger = story.providerOf(run);
        return run;
    }

    private ImportedAssignment imported(
            AssignmentStory.Citizen citizen,
            RunDetails run,
            AssignmentStatus status,
            LocalDate entered,
            @Nullable LocalDate left) {
        return new ImportedAssignment(
                citizen.id(),
                run.measure().id(),
                run.id(),
                AssignmentStory.WHY,
                counsellor.staff(),
                entered.minusMonths(1),
                status,
                left == null ? entered : left.plusMonths(6),
                CitizenAnswer.YES,
                null,
                true,
                entered,
                left == null ? entered.plusWeeks(4) : left,
                left,
                null);
    }
}
