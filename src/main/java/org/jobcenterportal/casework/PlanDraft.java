package org.jobcenterportal.casework;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.IntegrationPlan;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody writes it.
 *
 * @param basedOn the edition that she saw; zero if there was none
 * @param words what the citizen wants, in her own words
 * @param steps in their order
 * @param agreement null while nothing is agreed
 */
public record PlanDraft(
        int basedOn,
        String words,
        List<PlanStep> steps,
        @Nullable Agreement agreement) {

    public static final int MOST_STEPS = 12;
    public static final int LONGEST_WORDS = 1_000;

    /** The day on which both agreed, and the day on which they look at it again: at the latest after the term of the law. */
    public record Agreement(LocalDate on, LocalDate reviewOn) {

        public Agreement {
            if (!isReviewInTime(on, reviewOn)) {
                throw new IllegalArgumentException("A plan is looked at again within the term of § 15 SGB II");
            }
        }

        public static boolean isReviewInTime(LocalDate on, LocalDate reviewOn) {
            return reviewOn.isAfter(on) && !reviewOn.isAfter(latestReview(on));
        }

        /** The last day on which a plan that was agreed on this day is looked at again. */
        public static LocalDate latestReview(LocalDate on) {
            return IntegrationPlan.reviewOf(on).on();
        }
    }

    public PlanDraft {
        words = words.strip();
        steps = List.copyOf(steps);
        if (!Words.isValid(words, LONGEST_WORDS)) {
            throw new IllegalArgumentException("The words have 1 to " + LONGEST_WORDS + " characters");
        }
        if (steps.size() > MOST_STEPS
                || steps.stream().map(PlanStep::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("A plan has at most " + MOST_STEPS + " steps, each once");
        }
    }

    /** The same, for somebody who has seen the latest edition by now. */
    public PlanDraft basedOn(int edition) {
        return new PlanDraft(edition, words, steps, agreement);
    }
}
