package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.identity.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes part in what is made for ill people is told to those only who look after her. */
@IntegrationTest
class KnowingOfIllnessTest {

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentApproval approval;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_counsellor_and_her_case() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
    }

    @Test
    void a_team_lead_clears_what_it_costs_without_reading_who_is_ill() {
        var lead = story.cases.aColleagueOf(
                new Colleague(counsellor.staff(), counsellor.team(), counsellor.account(), Roles.TEAM_LEAD));
        var run = story.aDearHealthRun(1);
        var done = (Done) counsellor.does(() -> desk.suggest(AssignmentStory.draft(anna.id(), run)));
        anna.does(() -> mine.answer(done.id(), CitizenAnswer.YES));

        assertThat(lead.does(approval::pending)).singleElement().satisfies(row -> {
            assertThat(row.name()).isNull();
            assertThat(row.number()).isNull();
            assertThat(row.measure()).isNotNull();
        });
        var details = lead.does(() -> approval.find(done.id())).orElseThrow();
        assertThat(details.name()).isNull();
        assertThat(details.number()).isNull();
        assertThat(lead.does(() -> approval.approve(done.id(), details.version())))
                .isEqualTo(new Done(done.id(), AssignmentStatus.SEAT_RESERVED));
    }

    @Test
    void a_colleague_of_the_team_neither_prepares_nor_suggests_what_tells_of_an_illness() {
        var run = story.aHealthRun(1);
        var colleague = story.cases.aColleagueOf(counsellor);
        var number = anna.person().customerNumber();
        var key = run.measure().key();

        assertThat(counsellor.does(() -> desk.prepare(number, key))).isPresent();
        assertThat(colleague.does(() -> desk.prepare(number, key))).isEmpty();
        assertThat(colleague.does(() -> desk.suggest(AssignmentStory.draft(anna.id(), run))))
                .isEqualTo(new NotFound());
    }
}
