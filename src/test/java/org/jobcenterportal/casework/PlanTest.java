package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.casework.CaseStory.agreed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 8, 12);
    private static final LocalDate SIX_MONTHS_LATER = LocalDate.of(2027, 2, 12);

    @Test
    void a_plan_is_looked_at_again_after_six_months_at_the_latest() {
        assertThat(new Agreement(AGREED, SIX_MONTHS_LATER).reviewOn()).isEqualTo(SIX_MONTHS_LATER);

        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(AGREED, SIX_MONTHS_LATER.plusDays(1)));
    }

    @Test
    void and_on_the_day_after_the_agreement_at_the_earliest() {
        assertThat(Agreement.isReviewInTime(AGREED, AGREED.plusDays(1))).isTrue();
        assertThat(Agreement.isReviewInTime(AGREED, AGREED)).isFalse();
    }

    @Test
    void six_months_after_the_last_of_august_end_with_february() {
        var lastOfAugust = LocalDate.of(2026, 8, 31);

        assertThat(Agreement.isReviewInTime(lastOfAugust, LocalDate.of(2027, 2, 28)))
                .isTrue();
        assertThat(Agreement.isReviewInTime(lastOfAugust, LocalDate.of(2027, 3, 1)))
                .isFalse();
    }

    @Test
    void the_review_is_due_from_its_day_on() {
        var plan = plan(true, new Agreement(AGREED, SIX_MONTHS_LATER));

        assertThat(plan.stateOn(SIX_MONTHS_LATER.minusDays(1))).isEqualTo(PlanState.AGREED);
        assertThat(plan.stateOn(SIX_MONTHS_LATER)).isEqualTo(PlanState.REVIEW_DUE);
    }

    @Test
    void without_an_agreement_it_is_a_draft_and_behind_a_later_one_it_is_history() {
        assertThat(plan(true, null).stateOn(AGREED)).isEqualTo(PlanState.DRAFT);
        assertThat(plan(false, null).stateOn(AGREED)).isEqualTo(PlanState.UPDATED);
    }

    @Test
    void a_plan_has_twelve_steps_at_most() {
        assertThat(withSteps(12).steps()).hasSize(12);
        assertThatIllegalArgumentException().isThrownBy(() -> withSteps(13));
    }

    @Test
    void no_step_stands_in_a_plan_twice() {
        var step = PlanStep.anew("Lebenslauf schreiben", Doer.CITIZEN, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanDraft(0, "Ich will arbeiten.", Collections.nCopies(2, step), null));
    }

    @Test
    void what_only_the_office_does_the_citizen_does_not_tick() {
        assertThat(agreed(0).steps()).extracting(PlanStep::isHers).containsExactly(true, false, true);
    }

    @Test
    void a_step_is_late_from_the_day_after_its_last() {
        var step = PlanStep.anew("Lebenslauf schreiben", Doer.CITIZEN, null, AGREED);

        assertThat(step.isLateOn(AGREED)).isFalse();
        assertThat(step.isLateOn(AGREED.plusDays(1))).isTrue();
    }

    @Test
    void words_may_have_lines_and_nothing_that_nobody_can_read() {
        assertThat(new Words("  eins\r\nzwei ").value()).isEqualTo("eins\nzwei");
        assertThat(Words.isValid("a".repeat(Words.MAX), Words.MAX)).isTrue();
        assertThat(Words.isValid("a".repeat(Words.MAX + 1), Words.MAX)).isFalse();
        assertThat(Words.isValid(" \n ", Words.MAX)).isFalse();
        assertThat(Words.isValid("a\u0000b", Words.MAX)).isFalse();
    }

    private static PlanDraft withSteps(int count) {
        var steps = Stream.generate(() -> PlanStep.anew("Lebenslauf schreiben", Doer.CITIZEN, null, null))
                .limit(count)
                .toList();
        return new PlanDraft(0, "Ich will arbeiten.", steps, null);
    }

    private static PlanDetails plan(boolean isLatest, Agreement agreement) {
        return new PlanDetails(
                1, isLatest, "Ich will arbeiten.", List.of(), agreement, StaffId.next(), Instant.EPOCH, List.of());
    }
}
