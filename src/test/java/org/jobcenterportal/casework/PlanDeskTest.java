package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jobcenterportal.casework.CaseStory.TODAY;
import static org.jobcenterportal.casework.CaseStory.agreed;
import static org.jobcenterportal.casework.CaseStory.draft;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.casework.PlanOutcome.Kept;
import org.jobcenterportal.casework.PlanOutcome.Stale;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PlanDeskTest {

    @Autowired
    private PlanDesk desk;

    @Autowired
    private MyPlan mine;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CaseworkRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        jdbc.sql("update task_round set last_at = '2000-01-01'").update();
        story = new CaseStory(organisation, citizens, caseload);
    }

    @Test
    void whoever_may_open_the_case_reads_and_writes_its_plan() {
        assertThat(write(story.counsellor, agreed(0))).isEqualTo(new Kept(1));

        var plan = story.counsellor.does(() -> desk.latest(story.id())).orElseThrow();
        assertThat(plan.words()).isEqualTo("Ich will wieder arbeiten.");
        assertThat(plan.steps()).hasSize(3).noneMatch(PlanStep::isDone);
        assertThat(plan.stateOn(TODAY)).isEqualTo(PlanState.AGREED);
    }

    @Test
    void nobody_else_reads_writes_or_ticks() {
        write(story.counsellor, agreed(0));
        var step = latest().steps().getFirst().id();

        denied(() -> desk.latest(story.id()));
        denied(() -> desk.editions(story.id()));
        denied(() -> desk.write(story.id(), agreed(1)));
        denied(() -> {
            desk.tick(story.id(), step, true);
            return true;
        });
        assertThat(latest().edition()).isEqualTo(1);
        assertThat(latest().steps()).noneMatch(PlanStep::isDone);
    }

    @Test
    void every_edition_is_kept() {
        write(story.counsellor, draft(0, null));
        write(story.counsellor, agreed(1));

        assertThat(story.counsellor.does(() -> desk.editions(story.id())))
                .extracting(edition -> edition.stateOn(TODAY))
                .containsExactly(PlanState.AGREED, PlanState.UPDATED);
    }

    @Test
    void a_stale_edit_overwrites_nothing_and_hands_out_what_the_other_wrote() {
        write(story.counsellor, agreed(0));
        var colleague = story.cases.aColleagueOf(story.counsellor);
        var theirs = new PlanDraft(1, "Ich will in die Pflege.", List.of(), null);
        write(colleague, theirs);

        var outcome = write(story.counsellor, agreed(1));

        assertThat(outcome).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.theirs().edition()).isEqualTo(2);
            assertThat(stale.theirs().words()).isEqualTo("Ich will in die Pflege.");
        });
        assertThat(latest().words()).isEqualTo("Ich will in die Pflege.");
    }

    @Test
    void of_many_who_write_on_the_same_edition_one_is_kept() throws Exception {
        write(story.counsellor, agreed(0));

        var outcomes = Crowd.of(8).all(number -> write(story.counsellor, agreed(1)));

        assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(latest().edition()).isEqualTo(2);
    }

    @Test
    void of_many_who_write_the_first_plan_one_is_kept() throws Exception {
        var outcomes = Crowd.of(8).all(number -> write(story.counsellor, agreed(0)));

        assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
    }

    @Test
    void nobody_has_agreed_on_a_day_to_come() {
        var tomorrow = draft(0, new Agreement(TODAY.plusDays(1), TODAY.plusDays(2)));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> write(story.counsellor, tomorrow));
    }

    @Test
    void the_citizen_sees_what_was_agreed_and_no_draft() {
        write(story.counsellor, draft(0, null));
        assertThat(story.citizenDoes(mine::mine)).isEmpty();

        write(story.counsellor, agreed(1));
        write(story.counsellor, draft(2, null));

        assertThat(story.citizenDoes(mine::mine)).map(PlanDetails::edition).contains(2);
    }

    @Test
    void both_sides_tick_and_each_sees_who_did() {
        write(story.counsellor, agreed(0));
        var steps = latest().steps();

        assertThat(story.citizenDoes(() -> mine.tick(steps.get(0).id(), true))).isTrue();
        assertThat(story.citizenDoes(() -> mine.tick(steps.get(1).id(), true)))
                .as("what only the office does")
                .isFalse();
        tick(steps.get(1), true);

        assertThat(latest().steps())
                .extracting(step -> step.done() == null ? null : step.done().byCitizen())
                .containsExactly(true, false, null);
    }

    @Test
    void a_tick_can_be_taken_back_by_either_side() {
        write(story.counsellor, agreed(0));
        var step = latest().steps().getFirst();
        story.citizenDoes(() -> mine.tick(step.id(), true));

        tick(step, false);

        assertThat(latest().steps().getFirst().isDone()).isFalse();
    }

    @Test
    void what_was_ticked_while_somebody_wrote_stays_ticked() {
        write(story.counsellor, agreed(0));
        var draft = latest().draft();
        story.citizenDoes(() -> mine.tick(latestSteps().getFirst().id(), true));

        assertThat(write(story.counsellor, draft)).isEqualTo(new Kept(2));

        assertThat(latest().steps().getFirst().isDone()).isTrue();
    }

    @Test
    void the_citizen_proposes_other_words_and_they_become_a_new_edition_only_when_the_office_takes_them() {
        write(story.counsellor, agreed(0));
        story.citizenDoes(() -> mine.propose(null, new Words("Ich will in die Pflege.")));

        assertThat(latest().words()).isEqualTo("Ich will wieder arbeiten.");
        assertThat(aboutHer()).extracting(TaskRow::kind).containsExactly(TaskKind.PLAN_PROPOSAL);

        settle(latest().proposalFor(null).orElseThrow(), true);
        assertThat(latest().words()).isEqualTo("Ich will in die Pflege.");
        assertThat(latest().edition()).isEqualTo(2);
        assertThat(latest().proposals()).isEmpty();
        assertThat(aboutHer()).isEmpty();
    }

    @Test
    void words_that_the_office_leaves_change_nothing() {
        write(story.counsellor, agreed(0));
        var step = latest().steps().getFirst();
        story.citizenDoes(() -> mine.propose(step.id(), new Words("Einen Abendkurs suchen")));

        settle(latest().proposalFor(step.id()).orElseThrow(), false);

        assertThat(latest().edition()).isEqualTo(1);
        assertThat(latest().steps().getFirst().what()).isEqualTo("Einen Deutschkurs suchen");
    }

    @Test
    void a_later_proposal_takes_the_place_of_an_earlier_one() {
        write(story.counsellor, agreed(0));
        story.citizenDoes(() -> mine.propose(null, new Words("Erstens")));
        story.citizenDoes(() -> mine.propose(null, new Words("Zweitens")));

        assertThat(latest().proposals()).extracting(PlanProposal::words).containsExactly("Zweitens");
        assertThat(aboutHer()).hasSize(1);
    }

    @Test
    void nobody_ticks_or_rewrites_the_plan_of_another() {
        write(story.counsellor, agreed(0));
        var step = latest().steps().getFirst().id();
        var other = new CaseStory(organisation, citizens, caseload);
        write(other, agreed(0));

        assertThat(other.citizenDoes(() -> mine.tick(step, true))).isFalse();
        assertThat(other.citizenDoes(() -> mine.propose(step, new Words("Anders"))))
                .isFalse();
        assertThat(latest().steps()).noneMatch(PlanStep::isDone);
    }

    @Test
    void the_review_of_a_plan_is_a_task_two_weeks_ahead_and_over_with_the_next_edition() {
        write(story.counsellor, draft(0, new Agreement(TODAY, TODAY.plusDays(15))));
        rounds.goRound();
        assertThat(aboutHer()).isEmpty();

        clock.advance(Duration.ofDays(1));
        rounds.goRound();
        assertThat(aboutHer())
                .extracting(TaskRow::kind, TaskRow::dueOn)
                .containsExactly(tuple(TaskKind.PLAN_REVIEW, TODAY.plusDays(15)));

        write(story.counsellor, agreed(1));
        assertThat(aboutHer()).isEmpty();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    private List<TaskRow> aboutHer() {
        return story.counsellor.does(() -> tasks.about(story.id()));
    }

    private PlanDetails latest() {
        return story.counsellor.does(() -> desk.latest(story.id())).orElseThrow();
    }

    private List<PlanStep> latestSteps() {
        return latest().steps();
    }

    private PlanOutcome write(Colleague by, PlanDraft draft) {
        return by.does(() -> desk.write(story.id(), draft));
    }

    private void write(CaseStory other, PlanDraft draft) {
        other.counsellor.does(() -> desk.write(other.id(), draft));
    }

    private void tick(PlanStep step, boolean isDone) {
        story.counsellor.does(() -> {
            desk.tick(story.id(), step.id(), isDone);
            return true;
        });
    }

    private void settle(PlanProposal proposal, boolean isTaken) {
        story.counsellor.does(() -> {
            desk.settle(story.id(), proposal.id(), isTaken);
            return true;
        });
    }

    private void denied(Callable<?> action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> story.stranger.does(action));
    }
}
