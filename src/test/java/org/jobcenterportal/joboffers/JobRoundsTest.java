package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("S22")
class JobRoundsTest {

    @Autowired
    private JobDesk desk;

    @Autowired
    private JobOffers offers;

    @Autowired
    private JobBoard board;

    @Autowired
    private JobRounds rounds;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Colleague agent;
    private JobOfferId job;

    @BeforeEach
    void a_job_that_is_open_for_eight_weeks() {
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
        var draft = Shops.job(Shops.bakery(employers, "Bäckerei " + UUID.randomUUID()));
        agent.does(() -> desk.draft(draft));
        agent.does(() -> desk.publish(draft.id()));
        job = draft.id();
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void on_its_last_day_a_job_is_open_and_on_the_day_after_it_is_over() {
        after(56);
        assertThat(state()).isEqualTo(JobState.OPEN);

        after(57);
        assertThat(state()).isEqualTo(JobState.EXPIRED);
    }

    @Test
    void a_week_before_its_last_day_employer_and_colleague_are_reminded_once() {
        after(48);
        assertThat(mails()).isZero();

        after(49);
        after(50);
        assertThat(mails()).isOne();
        assertThat(jdbc.sql("select count(*) from task where occasion like ?")
                        .param("job-ends:" + job.value() + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(agent.does(() -> board.page(job)).orElseThrow().history())
                .extracting(JobPage.JobNews::what)
                .contains(JobStep.EMPLOYER_REMINDED);
    }

    private void after(int days) {
        clock.set(TestClock.START.plus(Duration.ofDays(days)));
        rounds.goRound();
    }

    private JobState state() {
        return offers.find(job).orElseThrow().state();
    }

    private int mails() {
        return jdbc.sql("select count(*) from outbox_message where about = ?")
                .param(job.value())
                .query(Integer.class)
                .single();
    }
}
