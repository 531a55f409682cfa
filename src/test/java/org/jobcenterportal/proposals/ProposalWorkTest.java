package org.jobcenterportal.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobCard;
import org.jobcenterportal.joboffers.JobClosed;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.proposals.ProposalOutcome.NotFound;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.proposals.ProposalOutcome.Stale;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.releases.SendingWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"F75", "F80", "S22"})
class ProposalWorkTest {

    @Autowired
    private ProposalWork work;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private MyProposals mine;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private HouseRules rules;

    @Autowired
    private ProposalRounds rounds;

    @Autowired
    private ClosedJobs closedJobs;

    @Autowired
    private ProposalHoldings holdings;

    @Autowired
    private ForgottenProposals forgotten;

    @Autowired
    private ProposalTimeline timeline;

    @Autowired
    private JobOffers jobs;

    @Autowired
    private Consents consents;

    @Autowired
    private TransactionTemplate transaction;

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
    private JobOfferId job;

    @BeforeEach
    void an_office() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        anna = story.aCitizenOf(counsellor);
        job = story.aJob(agent, 1);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void the_employer_service_sees_a_number_first_and_then_exactly_what_was_released() {
        var id = story.proposed(counsellor, anna, job);

        var before = story.seen(agent, id);
        assertThat(before.isCounselling()).isFalse();
        assertThat(before.name()).isNull();
        assertThat(before.customer()).isNull();
        assertThat(before.reason()).isNull();
        assertThat(before.lines()).isEmpty();
        assertThat(before.released()).isEmpty();
        assertThat(before.toString()).doesNotContain("Anna", "anna@example.org", "171 3920001");

        anna.does(() -> mine.release(id, Set.of(ReleasedItem.NAME), Locale.GERMAN));

        var after = story.seen(agent, id);
        assertThat(after.released()).containsExactly(new Released(ReleasedItem.NAME, "Anna Beispiel"));
        assertThat(after.name()).isNull();
        assertThat(after.toString()).doesNotContain("anna@example.org", "171 3920001", "kochen gern");
        assertThat(story.seen(counsellor, id).reason()).contains("kochen gern");
    }

    @Test
    void a_job_that_is_paused_is_proposed_to_nobody() {
        assertThat(counsellor.does(() -> desk.standing(job, anna.person().id())))
                .isEqualTo(new ProposalStanding.Free());

        jobIs(JobState.ON_HOLD);

        assertThat(counsellor.does(() -> desk.standing(job, anna.person().id())))
                .isEqualTo(new ProposalStanding.JobNotOpen());
    }

    @Test
    void why_it_fits_stays_as_it_was_said_and_is_hers_and_her_counsellors() {
        var id = story.proposed(counsellor, anna, job);

        var lines = story.own(anna, id).lines();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.words(Locale.ENGLISH)).isNotBlank());
        assertThat(story.seen(counsellor, id).lines()).isEqualTo(lines);
        assertThat(story.seen(agent, id).lines()).isEmpty();
    }

    @Test
    void what_goes_to_the_employer_is_what_was_released_and_nothing_else() {
        var id = story.released(counsellor, anna, job, ReleasedItem.NAME, ReleasedItem.PHONE);

        ProposalStory.id(agent.does(() -> work.send(id, story.version(agent, id), SendingWay.EMAIL)));

        assertThat(mailToEmployer(id))
                .contains("Anna Beispiel", "171 3920001", "Küchenhilfe")
                .doesNotContain(
                        "anna@example.org",
                        "kochen gern",
                        anna.person().customerNumber().value());
        assertThat(consented(id)).isTrue();
        assertThat(agent.does(() -> work.sheet(id))).isPresent();
        assertThat(story.own(anna, id).state()).isEqualTo(ProposalState.SENT);
    }

    @Test
    void who_takes_it_back_before_it_has_gone_out_leaves_nothing_behind() {
        var id = story.released(counsellor, anna, job, ReleasedItem.NAME);

        anna.does(() -> mine.takeAnswerBack(id));

        assertThat(story.seen(agent, id).released()).isEmpty();
        assertThat(consented(id)).isFalse();
        assertThat(agent.does(() -> work.send(id, story.version(agent, id), SendingWay.EMAIL)))
                .isEqualTo(new Refused(ProposalRefusal.NOT_NOW));
        assertThat(agent.does(() -> work.sheet(id))).isEmpty();
    }

    @Test
    void who_takes_it_back_later_has_the_employer_told_and_the_name_gone_from_the_list() {
        var id = story.sent(counsellor, agent, anna, job);

        ProposalStory.id(anna.does(() -> mine.withdraw(id)));

        assertThat(story.seen(agent, id).released()).isEmpty();
        assertThat(tasks(id, "revoked")).isEqualTo(1);
        assertThat(consented(id)).isFalse();
        assertThat(story.own(anna, id).released())
                .as("she still reads what went out")
                .hasSize(2);
    }

    @Test
    void a_consent_taken_back_beside_all_others_ends_it_as_well() {
        var id = story.sent(counsellor, agent, anna, job);

        transaction.executeWithoutResult(status -> consents.about(anna.id(), id.value())
                .ifPresent(receipt -> consents.withdraw(anna.id(), receipt.id(), ConsentWay.PORTAL, null)));

        assertThat(story.own(anna, id).state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void nobody_else_sees_it_and_nobody_but_her_counsellor_notes_what_she_says() {
        var id = story.proposed(counsellor, anna, job);
        var stranger = story.aCounsellor();
        var other = story.aCitizenOf(counsellor);

        assertThat(stranger.does(() -> work.find(id))).isEmpty();
        assertThat(stranger.does(() -> work.withdraw(id, 0, ProposalEnd.OFFICE)))
                .isEqualTo(new NotFound());
        assertThat(stranger.does(() -> desk.propose(ProposalStory.draft(anna.id(), job))))
                .isEqualTo(new NotFound());
        assertThat(other.does(() -> mine.find(id))).isEmpty();
        assertThat(other.does(() -> mine.decline(id, null))).isEqualTo(new NotFound());
        assertThat(agent.does(() -> work.releasable(id))).isEmpty();
        assertThat(agent.does(() -> work.noteAnswer(id, 0, ProposalAnswer.NO, null)))
                .isEqualTo(new NotFound());
        assertThat(counsellor.does(() -> work.noteAnswer(id, 99, ProposalAnswer.NO, null)))
                .isEqualTo(new Stale());
    }

    @Test
    void whoever_is_hired_fills_a_post_and_the_next_one_finds_none() {
        var first = story.sent(counsellor, agent, anna, job);
        var second = story.sent(counsellor, agent, story.aCitizenOf(counsellor), job);
        var hiring = new Hiring(ProposalStory.TODAY.plusMonths(1), BigDecimal.valueOf(20), Employment.INSURED);

        agent.does(() ->
                work.meet(second, story.version(agent, second), TestClock.START.plus(Duration.ofDays(3)), "Küche"));

        ProposalStory.id(agent.does(() -> work.hire(first, story.version(agent, first), hiring)));

        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(JobState.FILLED_BY_US);
        assertThat(agent.does(() -> work.hire(second, story.version(agent, second), hiring)))
                .isEqualTo(new Refused(ProposalRefusal.NO_POST_LEFT));
        assertThat(story.seen(agent, second).state()).isEqualTo(ProposalState.INTERVIEW);
        assertThat(tasks(first, "news")).isEqualTo(1);
    }

    @Test
    void whoever_is_in_a_trial_when_the_job_expires_can_be_hired_all_the_same() {
        var id = story.sent(counsellor, agent, anna, job);
        var hiring = new Hiring(ProposalStory.TODAY.plusMonths(1), BigDecimal.valueOf(20), Employment.INSURED);
        jobIs(JobState.EXPIRED);

        ProposalStory.id(agent.does(() -> work.hire(id, story.version(agent, id), hiring)));

        assertThat(story.seen(agent, id).state()).isEqualTo(ProposalState.HIRED);
        assertThat(jobs.find(job).orElseThrow()).returns(1, JobCard::filled).returns(JobState.EXPIRED, JobCard::state);
    }

    @Test
    void a_meeting_that_will_not_be_goes_out_of_her_calendar_again() {
        var id = story.sent(counsellor, agent, anna, job);
        agent.does(() ->
                work.meet(id, story.version(agent, id), TestClock.START.plus(Duration.ofDays(3)), "Küche, Eingang B"));
        assertThat(calendars(id)).singleElement().asString().contains("METHOD:REQUEST");

        agent.does(() -> work.reject(id, story.version(agent, id), ProposalEnd.SOMEBODY_ELSE));

        assertThat(calendars(id)).singleElement().asString().contains("METHOD:CANCEL");
    }

    @Test
    void who_takes_a_release_back_after_it_is_over_has_the_employer_told_all_the_same() {
        var id = story.sent(counsellor, agent, anna, job);
        agent.does(() -> work.reject(id, story.version(agent, id), ProposalEnd.SOMEBODY_ELSE));
        assertThat(tasks(id, "revoked")).isZero();

        var consent = jdbc.sql("select id from consent where matter = ? and withdrawn_at is null")
                .param(id.value())
                .query(UUID.class)
                .single();
        transaction.executeWithoutResult(status -> counsellor.does(
                () -> consents.withdraw(anna.id(), consent, ConsentWay.IN_CONVERSATION, counsellor.staff())));

        assertThat(tasks(id, "revoked")).isEqualTo(1);
        assertThat(story.seen(agent, id).state()).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void what_only_a_named_circle_may_open_is_nobody_else_s_not_even_as_a_number() {
        var id = story.proposed(counsellor, anna, job);
        jdbc.sql("insert into case_circle (person_id, staff_id) values (?, ?)")
                .params(anna.id().value(), counsellor.staff().value())
                .update();

        story.release(anna, id, ReleasedItem.NAME);

        assertThat(story.seenAtAll(agent, id)).isEmpty();
        assertThat(agent.does(() -> lists.ofJob(job))).isEmpty();
        assertThat(agent.<Integer>does(lists::waitingForMe)).isZero();
        assertThat(counsellor.<Integer>does(lists::waitingForMe)).isEqualTo(1);
        assertThat(jdbc.sql("select for_staff from task where occasion like ?")
                        .param("proposal-send:" + id.value() + "%")
                        .query(UUID.class)
                        .list())
                .containsExactly(counsellor.staff().value());
    }

    private void jobIs(JobState state) {
        jdbc.sql("update job_offer set state = ? where id = ?")
                .params(state.name(), job.value())
                .update();
    }

    /** What still goes out to the citizen's calendar. */
    private List<String> calendars(ProposalId id) {
        return jdbc.sql(
                        "select calendar from outbox_message where about = ? and calendar is not null and state = 'WAITING'")
                .param(id.value())
                .query(String.class)
                .list();
    }

    @Test
    void a_job_that_is_gone_ends_what_is_open_but_not_a_meeting_that_was_agreed() {
        var waiting = story.proposed(counsellor, anna, job);
        var meeting = story.sent(counsellor, agent, story.aCitizenOf(counsellor), job);
        agent.does(() ->
                work.meet(meeting, story.version(agent, meeting), TestClock.START.plus(Duration.ofDays(3)), "Küche"));

        transaction.executeWithoutResult(status -> closedJobs.end(new JobClosed(job, JobState.FILLED_ELSEWHERE)));

        assertThat(story.own(anna, waiting).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(story.seen(agent, meeting).state()).isEqualTo(ProposalState.INTERVIEW);
    }

    @Test
    void an_employer_who_says_nothing_is_asked_once_and_then_the_counsellor_hears_it() {
        var id = story.sent(counsellor, agent, anna, job);

        round(11);
        assertThat(story.seen(agent, id).state()).isEqualTo(ProposalState.SENT);
        assertThat(tasks(id, "late")).isEqualTo(1);
        round(12);
        assertThat(tasks(id, "late")).isEqualTo(1);
        round(19);

        assertThat(story.seen(agent, id).state()).isEqualTo(ProposalState.NO_RESPONSE);
        assertThat(tasks(id, "news")).isEqualTo(1);
    }

    @Test
    void she_gets_the_meeting_for_her_calendar() {
        var id = story.sent(counsellor, agent, anna, job);
        agent.does(() ->
                work.meet(id, story.version(agent, id), TestClock.START.plus(Duration.ofDays(3)), "Küche, Eingang B"));

        assertThat(anna.does(() -> mine.calendar(id, Locale.GERMAN)).orElseThrow())
                .contains("BEGIN:VEVENT", "Eingang B")
                .doesNotContain("Probst", "Küchenhilfe");
    }

    @Test
    void the_team_lead_sets_the_numbers_and_nobody_overwrites_a_later_one() {
        var lead = story.aTeamLead();
        var standing = standing(ProposalRule.DAYS_TO_ANSWER);

        assertThat(lead.<Boolean>does(() -> rules.set(ProposalRule.DAYS_TO_ANSWER, 10, standing.edition())))
                .isTrue();
        assertThat(lead.<Boolean>does(() -> rules.set(ProposalRule.DAYS_TO_ANSWER, 20, standing.edition())))
                .isFalse();
        assertThat(standing(ProposalRule.DAYS_TO_ANSWER).number()).isEqualTo(10);
        assertThat(standing(ProposalRule.DAYS_TO_ANSWER).by()).isNotNull();
    }

    @Test
    void lists_name_a_person_to_those_who_have_her_case_only() {
        var id = story.proposed(counsellor, anna, job);

        assertThat(row(counsellor, id).name()).isNotNull();
        var anonymous = row(agent, id);
        assertThat(anonymous.name()).isNull();
        assertThat(anonymous.number()).isEqualTo(1);
        assertThat(anonymous.team()).isPositive();
        assertThat(anonymous.isMine()).isTrue();
    }

    @Test
    @Row("F105")
    void all_of_it_is_told_to_her_shown_in_her_history_and_erased_with_her() {
        var id = story.sent(counsellor, agent, anna, job);

        assertThat(holdings.holdingsOf(anna.id().value()))
                .singleElement()
                .satisfies(holding -> assertThat(holding.values())
                        .containsValue("Küchenhilfe")
                        .containsKey("proposals.holding.released"));
        assertThat(counsellor.does(() -> timeline.entriesOf(anna.id(), Locale.GERMAN)))
                .extracting(entry -> entry.sentence())
                .contains("vorgeschlagen", "Angaben freigegeben", "an den Betrieb gesendet");

        transaction.executeWithoutResult(status -> forgotten.forgotten(List.of(anna.id())));

        assertThat(count(anna.id())).isZero();
        assertThat(story.seenAtAll(agent, id)).isEmpty();
    }

    private void round(int daysLater) {
        clock.set(TestClock.START.plus(Duration.ofDays(daysLater)));
        transaction.executeWithoutResult(status -> rounds.askLateEmployers());
    }

    private ProposalRow row(Colleague reader, ProposalId id) {
        return reader.does(lists::all).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private HouseRules.Standing standing(ProposalRule rule) {
        return agent.does(rules::standing).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private boolean consented(ProposalId id) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> consents.about(anna.id(), id.value()).isPresent()));
    }

    private int tasks(ProposalId id, String what) {
        return jdbc.sql("select count(*) from task where occasion like ?")
                .param("proposal-" + what + ":" + id.value() + "%")
                .query(Integer.class)
                .single();
    }

    private int count(PersonId person) {
        return jdbc.sql("select count(*) from placement_proposal where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private String mailToEmployer(ProposalId id) {
        return jdbc.sql("select text from outbox_message where about = ? and kind = 'releases.kind.employer'")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
