package org.jobcenterportal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobRow;
import org.jobcenterportal.joboffers.JobState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("S22")
class JobsProposedTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JobBoard board;

    @Autowired
    private JobsProposed proposed;

    @Test
    void the_list_of_jobs_without_proposals_leaves_out_one_for_which_somebody_is_proposed() {
        var story = new ProposalStory(beans);
        var agent = story.anAgent();
        var counsellor = story.aCounsellor();
        var asked = story.aJob(agent, 1);
        var forgotten = story.aJob(agent, 1);
        story.proposed(counsellor, story.aCitizenOf(counsellor), asked);
        var mine = new JobFilter("", "", Set.of(), Set.of(), "", false, null, agent.staff(), null);

        var found = agent.does(() -> board.rows(mine, Set.of(JobState.OPEN), true, 0, 10));

        assertThat(proposed.among(List.of(asked, forgotten))).containsExactly(asked);
        assertThat(found.rows()).extracting(JobRow::id).containsExactly(forgotten);
        assertThat(found.all()).isOne();
    }
}
