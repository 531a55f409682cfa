package org.jobcenterportal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who propose at the same moment: of a job and of a person never more are open than the house allows. */
@IntegrationTest
@Row("F75")
class ProposalsUnderLoadTest {

    private static final int CALLERS = 24;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private MyProposals mine;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;

    @BeforeEach
    void an_office() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
    }

    @Test
    void of_24_people_proposed_at_once_for_one_job_five_are() throws Exception {
        var job = story.aJob(agent, 1);
        var people = new ArrayList<Citizen>();
        for (int person = 0; person < CALLERS; person++) {
            people.add(story.aCitizenOf(counsellor));
        }

        var outcomes = Crowd.of(CALLERS)
                .all(caller -> counsellor.does(() ->
                        desk.propose(ProposalStory.draft(people.get(caller).id(), job))));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(5);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Done))
                .allMatch(new Refused(ProposalRefusal.JOB_IS_FULL)::equals);
        assertThat(open(job)).isEqualTo(5);
    }

    @Test
    void of_24_jobs_proposed_at_once_to_one_person_three_are() throws Exception {
        var jobs = new ArrayList<JobOfferId>();
        for (int job = 0; job < CALLERS; job++) {
            jobs.add(story.aJob(agent, 1));
        }
        var anna = story.aCitizenOf(counsellor);

        var outcomes = Crowd.of(CALLERS)
                .all(caller -> agent.does(() -> desk.propose(ProposalStory.draft(anna.id(), jobs.get(caller)))));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(3);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Done))
                .allMatch(new Refused(ProposalRefusal.PERSON_HAS_ENOUGH)::equals);
    }

    @Test
    void a_double_click_proposes_once() throws Exception {
        var draft = ProposalStory.draft(story.aCitizenOf(counsellor).id(), story.aJob(agent, 1));

        var outcomes = Crowd.of(8).all(caller -> counsellor.does(() -> desk.propose(draft)));

        assertThat(outcomes).allMatch(Done.class::isInstance).containsOnly(outcomes.getFirst());
    }

    @Test
    void a_no_makes_room_for_the_next_and_cannot_be_taken_back_into_a_full_job() {
        var job = story.aJob(agent, 1);
        var anna = story.aCitizenOf(counsellor);
        var no = story.proposed(counsellor, anna, job);
        for (int other = 0; other < 4; other++) {
            story.proposed(counsellor, story.aCitizenOf(counsellor), job);
        }
        anna.does(() -> mine.decline(no, null));
        story.proposed(counsellor, story.aCitizenOf(counsellor), job);

        assertThat(anna.does(() -> mine.takeAnswerBack(no))).isEqualTo(new Refused(ProposalRefusal.JOB_IS_FULL));
        assertThat(open(job)).isEqualTo(5);
    }

    private int open(JobOfferId job) {
        return jdbc.sql("select count(*) from placement_proposal where job_id = ? and is_open")
                .param(job.value())
                .query(Integer.class)
                .single();
    }
}
