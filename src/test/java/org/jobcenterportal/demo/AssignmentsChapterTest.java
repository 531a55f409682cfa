package org.jobcenterportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentsImport;
import org.jobcenterportal.assignments.Participation;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.runs.Providers;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.runs.RunsImport;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Everything is rolled back at the end; one test, because the population takes its time. */
@IntegrationTest
@Transactional
class AssignmentsChapterTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport cases;

    @Autowired
    private Caseload caseload;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private Providers providers;

    @Autowired
    private AssignmentsImport assignments;

    @Autowired
    private Participations participations;

    @Autowired
    private JdbcClient database;

    @Test
    void every_run_has_its_people_two_are_full_with_a_line_and_olena_has_two_suggestions() {
        database.sql("delete from account_link").update();
        database.sql("delete from provider_account").update();
        new OfficeChapter(organisation).write(TODAY);
        new PopulationChapter(citizens, cases, staff).write(TODAY);
        new MeasuresChapter(catalogue, runs).write(TODAY);
        var start = System.nanoTime();

        new AssignmentsChapter(assignments, catalogue, directory, caseload, staff).write(TODAY);

        var took = Duration.ofNanos(System.nanoTime() - start);
        LoggerFactory.getLogger(AssignmentsChapterTest.class).info("Assignments written in {} ms", took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(45));
        assertThat(runs())
                .filteredOn(run -> run.status() == RunStatus.RUNNING)
                .allSatisfy(run -> assertThat(run.occupancy().taken())
                        .as(run.measure().key() + " from " + run.startsOn())
                        .isBetween(
                                run.occupancy().capacity() / 2, run.occupancy().capacity()));
        assertThat(participations.ofRuns(runs().stream().map(RunDetails::id).toList()))
                .extracting(Participation::status)
                .containsAll(EnumSet.complementOf(EnumSet.of(
                        AssignmentStatus.DRAFT, AssignmentStatus.WITHDRAWN, AssignmentStatus.RECORDED_IN_ERROR)));
        assertThat(Set.of("elternforum-light", "elternforum-mini"))
                .map(this::run)
                .allSatisfy(run -> {
                    assertThat(run.occupancy().taken())
                            .isEqualTo(run.occupancy().capacity());
                    assertThat(participations.ofRun(run.id()))
                            .extracting(Participation::status)
                            .contains(AssignmentStatus.WAITLISTED);
                });
        assertThat(participations.of(person(1)))
                .extracting(Participation::status)
                .containsExactlyInAnyOrder(
                        AssignmentStatus.DISCUSSED, AssignmentStatus.DISCUSSED, AssignmentStatus.FOLLOWED_UP_3M);
        assertThat(directory.runsOf(providers.ofAccount(DemoAccount.number(11)).orElseThrow()))
                .flatMap(run -> participations.ofRun(run.id()))
                .extracting(Participation::person)
                .contains(person(2));
    }

    /** Those that the demonstration fills. */
    private List<RunDetails> runs() {
        var names = MeasuresData.read().providers().stream()
                .map(MeasuresData.Runner::name)
                .toList();
        return providers.all().stream()
                .filter(provider -> names.contains(provider.name()))
                .flatMap(provider -> directory.runsOf(provider.id()).stream())
                .toList();
    }

    private RunDetails run(String key) {
        return Stream.of(catalogue.byKey(new MeasureKey(key)).orElseThrow())
                .flatMap(measure -> directory.runsOf(measure.id()).stream())
                .filter(run -> run.provider().name().equals("Fuldabogen Bildung gGmbH"))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(int account) {
        return new PersonId(database.sql("select person_id from account_link where account_id = ?")
                .param(DemoAccount.number(account).value())
                .query(UUID.class)
                .single());
    }
}
