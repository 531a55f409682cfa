package org.jobcenterportal.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Aspect;
import org.jobcenterportal.matching.Line;
import org.jobcenterportal.matching.MatchReasons;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F76")
class LineQuestionsTest {

    @Autowired
    private LineQuestions questions;

    @Autowired
    private MatchReasons reasons;

    @Autowired
    private PlacementHoldings holdings;

    @Autowired
    private ForgottenLineQuestions forgotten;

    @Autowired
    private ExpiredLineQuestions expired;

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

    @Test
    void the_counsellor_gets_the_question_once_and_whoever_asks_hears_no_name() {
        var aspect = anUnknownAspect();

        assertThat(asks(agent, aspect)).isEqualTo(QuestionOutcome.ASKED);
        assertThat(asks(story.anAgent(), aspect)).isEqualTo(QuestionOutcome.ASKED_BEFORE);

        assertThat(tasks())
                .singleElement()
                .satisfies(task -> assertThat(task)
                        .contains(
                                "Küchenhilfe",
                                "Probst Großküche",
                                counsellor.staff().value().toString())
                        .doesNotContain("Anna", "Beispiel"));
        assertThat(agent.does(() -> questions.asked(job, anna.id())).orElseThrow())
                .containsOnlyKeys(aspect)
                .containsValue(ProposalStory.TODAY);
    }

    @Test
    void of_eight_who_ask_at_the_same_moment_one_is_heard() throws Exception {
        var aspect = anUnknownAspect();

        var outcomes = Crowd.of(8).all(caller -> asks(agent, aspect));

        assertThat(outcomes).filteredOn(QuestionOutcome.ASKED::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome != QuestionOutcome.ASKED)
                .allMatch(QuestionOutcome.ASKED_BEFORE::equals);
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void whoever_has_the_case_asks_herself_and_a_stranger_is_told_nothing() {
        var aspect = anUnknownAspect();
        var stranger = story.aCounsellor();

        assertThat(counsellor.does(() -> questions.asked(job, anna.id()))).isEmpty();
        assertThat(stranger.does(() -> questions.asked(job, anna.id()))).isEmpty();
        assertThat(asks(stranger, aspect)).isEqualTo(QuestionOutcome.NOT_FOUND);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void what_is_known_cannot_be_asked_and_neither_can_what_only_the_counsellor_may_know() {
        var known = lines().stream()
                .filter(line -> line.verdict() != Verdict.UNKNOWN)
                .map(Line::aspect)
                .filter(aspect -> lines().stream()
                        .noneMatch(line -> line.aspect() == aspect && line.verdict() == Verdict.UNKNOWN))
                .findFirst();

        known.ifPresent(aspect -> assertThat(asks(agent, aspect)).isEqualTo(QuestionOutcome.NOT_FOUND));
        assertThat(asks(agent, Aspect.WORK_CONDITIONS)).isEqualTo(QuestionOutcome.NOT_FOUND);
        assertThat(asks(agent, Aspect.PROTECTION)).isEqualTo(QuestionOutcome.NOT_FOUND);
    }

    @Test
    @Row("F105")
    void it_is_told_to_her_and_erased_with_her_or_after_a_year() {
        asks(agent, anUnknownAspect());

        assertThat(holdings.holdingsOf(anna.id().value()))
                .singleElement()
                .satisfies(holding -> assertThat(holding.values()).containsValue("Küchenhilfe"));
        assertThat(expired.due(ProposalStory.TODAY.plusYears(1))).isZero();
        assertThat(expired.due(ProposalStory.TODAY.plusYears(1).plusDays(1))).isPositive();

        transaction.executeWithoutResult(status -> forgotten.forgotten(List.of(anna.id())));

        assertThat(holdings.holdingsOf(anna.id().value())).isEmpty();
    }

    private QuestionOutcome asks(Colleague colleague, Aspect aspect) {
        return colleague.does(() -> questions.ask(job, anna.id(), aspect));
    }

    private Aspect anUnknownAspect() {
        return lines().stream()
                .filter(line -> line.verdict() == Verdict.UNKNOWN)
                .findFirst()
                .orElseThrow()
                .aspect();
    }

    private List<Line> lines() {
        return reasons.of(anna.id(), job).orElseThrow().lines();
    }

    private List<String> tasks() {
        return jdbc.sql("""
                        select concat_ws('|', coalesce(title, ''), note, for_staff) from task
                        where kind = 'PROPOSAL_QUESTION' and person_id = ?
                        """).param(anna.id().value()).query(String.class).list();
    }
}
