package org.jobcenterportal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.funding.FundingOutcome.Done;
import org.jobcenterportal.funding.FundingOutcome.MovedOn;
import org.jobcenterportal.funding.FundingOutcome.NotFound;
import org.jobcenterportal.funding.FundingQuestion.State;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.support.Condition;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row("F81")
class FundingQuestionDeskTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 21);

    @Autowired
    private FundingDesk desk;

    @Autowired
    private FundingReader reader;

    @Autowired
    private FundingQuestionDesk questions;

    @Autowired
    private FundingHoldings holdings;

    @Autowired
    private ForgottenChecks forgotten;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;
    private Citizen citizen;
    private ProposalId proposal;

    @BeforeEach
    void a_proposal() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        citizen = story.aCitizenOf(counsellor);
        proposal = story.proposed(counsellor, citizen, story.aJob(agent, 2));
    }

    @Test
    void before_anything_is_released_the_employer_service_sees_a_number_and_afterwards_what_was_released() {
        var id = begun(FundingKind.WAGE_SUBSIDY);

        assertThat(seen(id).person()).isNull();
        assertThat(seen(id).subject().name()).isNull();
        assertThat(seen(id).subject().released()).isEmpty();
        assertThat(seen(id).mayKnowHealth()).isFalse();

        story.release(citizen, proposal, ReleasedItem.NAME);

        assertThat(seen(id).subject().name()).isEqualTo(citizen.person().name().full());
        assertThat(seen(id).subject().released()).containsOnlyKeys("NAME");
    }

    @Test
    void the_counsellor_tells_the_result_of_the_conditions_about_the_person_and_nothing_else() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        assertThat(verdict(id, ConditionKind.HARD_TO_PLACE)).isEqualTo(Verdict.UNKNOWN);

        assertThat(agent.<FundingOutcome>does(() -> questions.ask(id))).isEqualTo(new Done(id));
        assertThat(counsellor.<Integer>does(questions::countWaiting)).isEqualTo(1);
        var answering = counsellor.does(() -> questions.look(id)).orElseThrow();
        assertThat(counsellor.does(() -> questions.look(id))).contains(answering);
        answer(answering, ConditionKind.HARD_TO_PLACE, true);
        answer(answering, ConditionKind.LOWER_OUTPUT, false);
        assertThat(tell(answering)).isEqualTo(new Done(answering));

        var page = seen(id);
        assertThat(verdict(id, ConditionKind.HARD_TO_PLACE)).isEqualTo(Verdict.YES);
        assertThat(verdict(id, ConditionKind.LOWER_OUTPUT)).isEqualTo(Verdict.NO);
        assertThat(page.question().state()).isEqualTo(State.TOLD);
        assertThat(page.question().told().keySet()).allMatch(ConditionKind::isAboutPerson);
        assertThat(page.look().conditions())
                .filteredOn(line -> line.kind().isAboutPerson())
                .extracting(line -> line.said().key())
                .containsOnly("support.said.told");
        assertThat(page.periods()).isEmpty();
        assertThat(page.budget()).isEmpty();
        assertThat(counsellor.<Integer>does(questions::countWaiting)).isZero();
        assertThat(tell(answering)).as("told once").isEqualTo(new MovedOn());
    }

    @Test
    void what_a_disability_changes_is_not_told() {
        var id = begun(FundingKind.WAGE_SUBSIDY, START.plusYears(2).minusDays(1));
        agent.does(() -> questions.ask(id));
        var answering = counsellor.does(() -> questions.look(id)).orElseThrow();
        counsellor.does(() -> desk.disability(answering, version(answering), Disability.SEVERELY));
        assertThat(duration(counsellor
                        .does(() -> reader.open(answering))
                        .orElseThrow()
                        .look()
                        .conditions()))
                .as("24 months are possible with a severe disability")
                .isEqualTo(Verdict.YES);

        tell(answering);

        assertThat(seen(id).question().told().get(ConditionKind.DURATION))
                .as("as if nobody knew of it")
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict duration(List<Condition> conditions) {
        return conditions.stream()
                .filter(line -> line.kind() == ConditionKind.DURATION)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void of_the_person_the_employer_service_answers_nothing_by_hand_and_of_the_job_it_does() {
        var id = begun(FundingKind.WAGE_SUBSIDY);

        assertThat(byHand(id, ConditionKind.HARD_TO_PLACE)).isEqualTo(new MovedOn());
        assertThat(byHand(id, ConditionKind.NO_DISMISSAL)).isEqualTo(new Done(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        agent.does(() -> desk.disability(id, seen(id).check().version(), Disability.SEVERELY)));
    }

    @Test
    void whoever_has_no_such_case_does_not_answer_and_sees_nothing() {
        var id = begun(FundingKind.EMPLOYER_TRIAL);
        agent.does(() -> questions.ask(id));
        var stranger = story.aCounsellor();

        assertThat(stranger.does(() -> questions.look(id))).isEmpty();
        assertThat(stranger.<List<FundingQuestionRow>>does(questions::waiting)).isEmpty();
        assertThat(stranger.does(() -> reader.open(id))).isEmpty();
        assertThat(stranger.<List<FundingRow>>does(reader::mine))
                .noneMatch(row -> row.id().equals(id));
        var answering = counsellor.does(() -> questions.look(id)).orElseThrow();
        assertThat(stranger.<FundingOutcome>does(() -> questions.tell(answering, 0)))
                .isEqualTo(new NotFound());
        assertThat(agent.does(() -> reader.open(answering))).as("her own check").isEmpty();
    }

    @Test
    void when_the_job_changes_what_was_told_holds_no_longer_and_is_asked_anew() {
        var id = begun(FundingKind.EMPLOYER_TRIAL);
        agent.does(() -> questions.ask(id));
        agent.does(() -> questions.ask(id));
        assertThat(counsellor.<List<FundingQuestionRow>>does(questions::waiting))
                .hasSize(1);
        var answering = counsellor.does(() -> questions.look(id)).orElseThrow();
        assertThat(counsellor.<FundingOutcome>does(() -> questions.refuse(answering, version(answering))))
                .isEqualTo(new Done(answering));
        assertThat(seen(id).question().state()).isEqualTo(State.REFUSED);

        agent.does(() -> desk.change(id, seen(id).check().version(), terms(START.plusDays(7), null)));

        assertThat(seen(id).question()).isNull();
        agent.does(() -> questions.ask(id));
        assertThat(seen(id).question().isOpen()).isTrue();
    }

    @Test
    void it_is_erased_with_the_person() {
        var id = begun(FundingKind.EMPLOYER_TRIAL);
        agent.does(() -> questions.ask(id));
        var answering = counsellor.does(() -> questions.look(id)).orElseThrow();
        tell(answering);

        forgotten.forgotten(List.of(citizen.id()));

        assertThat(agent.does(() -> reader.open(id))).isEmpty();
        assertThat(holdings.holdingsOf(citizen.id().value())).isEmpty();
    }

    private FundingCheckId begun(FundingKind kind) {
        return begun(kind, null);
    }

    private FundingCheckId begun(FundingKind kind, LocalDate until) {
        return agent.does(() -> desk.beginForProposed(proposal, kind, terms(START, until)));
    }

    private FundingPage seen(FundingCheckId id) {
        return agent.does(() -> reader.open(id)).orElseThrow();
    }

    private Verdict verdict(FundingCheckId id, ConditionKind kind) {
        return seen(id).look().conditions().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private void answer(FundingCheckId id, ConditionKind condition, boolean isFulfilled) {
        assertThat(counsellor.<FundingOutcome>does(
                        () -> desk.answer(id, version(id), condition, isFulfilled, new Words("Gespräch"))))
                .isEqualTo(new Done(id));
    }

    private FundingOutcome byHand(FundingCheckId id, ConditionKind condition) {
        return agent.does(() ->
                desk.answer(id, seen(id).check().version(), condition, true, new Words("Telefonat mit dem Betrieb")));
    }

    private FundingOutcome tell(FundingCheckId answering) {
        return counsellor.does(() -> questions.tell(answering, version(answering)));
    }

    private long version(FundingCheckId id) {
        return counsellor.does(() -> reader.open(id)).orElseThrow().check().version();
    }

    private static JobTerms terms(LocalDate start, LocalDate until) {
        return new JobTerms(
                "Küchenhilfe", "Betrieb", start, null, true, until, BigDecimal.valueOf(20), null, false, false);
    }
}
