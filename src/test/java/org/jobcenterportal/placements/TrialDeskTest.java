package org.jobcenterportal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.proposals.ProposalWork;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("S22")
class TrialDeskTest {

    private static final WhyThis WHY = new WhyThis("Sie probieren die Arbeit aus.", "de", null);

    @Autowired
    private TrialDesk desk;

    @Autowired
    private ProposalWork work;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;
    private Citizen anna;
    private ProposalId id;
    private RunDetails run;

    @BeforeEach
    void a_trial_that_an_employer_offers() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        anna = story.aCitizenOf(counsellor);
        run = aRunForTrials();
        id = story.sent(counsellor, agent, anna, story.aJob(agent, 1));
        var trial = new Trial(ProposalStory.TODAY.plusDays(7), ProposalStory.TODAY.plusDays(20));
        ProposalStory.id(agent.does(() -> work.tryOut(id, story.version(agent, id), trial)));
    }

    @Test
    void a_trial_becomes_a_suggestion_that_she_answers_herself_and_nobody_is_reminded_of_any_more() {
        assertThat(openTasks()).isEqualTo(1);
        assertThat(counsellor.<TrialStanding>does(() -> desk.standing(id))).isInstanceOf(TrialStanding.Open.class);
        assertThat(counsellor.does(() -> desk.ways(id)))
                .anyMatch(way -> way.run().id().equals(run.id()));

        var outcome = suggested(counsellor);

        assertThat(outcome).isInstanceOf(Done.class);
        assertThat(counsellor.<TrialStanding>does(() -> desk.standing(id)))
                .isEqualTo(new TrialStanding.Suggested(((Done) outcome).id()));
        assertThat(anna.does(mine::all))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(((Done) outcome).id()));
        assertThat(openTasks()).isZero();
    }

    @Test
    void pressed_by_many_at_once_it_is_suggested_once() throws Exception {
        var outcomes = Crowd.of(6).all(caller -> suggested(counsellor));

        assertThat(outcomes).allMatch(Done.class::isInstance).containsOnly(outcomes.getFirst());
        assertThat(anna.does(mine::all)).hasSize(1);
    }

    @Test
    void the_employer_service_and_strangers_suggest_no_support() {
        var stranger = story.aCounsellor();

        assertThat(suggested(stranger)).isEqualTo(new NotFound());
        assertThat(stranger.<TrialStanding>does(() -> desk.standing(id))).isEqualTo(new TrialStanding.None());
        assertThat(stranger.does(() -> desk.ways(id))).isEmpty();
        assertThat(anna.does(mine::all)).isEmpty();
    }

    @Test
    void only_an_offer_for_trials_can_be_suggested_for_one() {
        var course = new AssignmentStory(beans).aCheapRun(5);

        assertThat(counsellor.<AssignmentOutcome>does(
                        () -> desk.suggest(id, course.measure().key(), course.id(), WHY)))
                .isEqualTo(new NotFound());
    }

    @Test
    @Row("F105")
    void the_tie_goes_with_the_proposal() {
        suggested(counsellor);

        jdbc.sql("delete from proposal_step where proposal_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from proposal_line where proposal_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from proposal_release where proposal_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from placement_proposal where id = ?")
                .param(id.value())
                .update();

        assertThat(jdbc.sql("select count(*) from placement_trial where proposal_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AssignmentOutcome suggested(Colleague colleague) {
        return colleague.does(() -> desk.suggest(id, run.measure().key(), run.id(), WHY));
    }

    private RunDetails aRunForTrials() {
        var offers = new AssignmentStory(beans).offers;
        var any = Offers.draft(Instrument.EMPLOYER_TRIAL, Access.OPEN, false);
        var measure = offers.aMeasure(new MeasureDraft(
                any.key(),
                any.instrument(),
                any.access(),
                any.german(),
                any.audiences(),
                any.childcare(),
                any.isVoluntary(),
                any.revealsHealth(),
                any.isPublic(),
                1,
                any.texts()));
        return new AssignmentStory(beans).aCheapRun(measure, 50);
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where occasion = ? and done_at is null")
                .param(id.trialOccasion())
                .query(Integer.class)
                .single();
    }
}
