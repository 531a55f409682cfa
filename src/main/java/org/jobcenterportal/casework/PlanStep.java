package org.jobcenterportal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan: what, who does it, until when.
 *
 * @param id stays the same from edition to edition
 * @param helpers who else helps, as "Familienkasse"
 * @param done when and by whom it was ticked off, if it was
 */
public record PlanStep(
        UUID id,
        String what,
        Doer doer,
        @Nullable String helpers,
        @Nullable LocalDate dueOn,
        @Nullable Done done) {

    /** How many characters say what is done, and who helps. */
    public static final int LONGEST = 200;

    public static final int LONGEST_HELPERS = 100;

    /** That a step was ticked off. */
    public record Done(Instant at, boolean byCitizen) {}

    public PlanStep {
        what = what.strip();
        helpers = helpers == null || helpers.isBlank() ? null : helpers.strip();
        if (!Words.isValid(what, LONGEST) || helpers != null && !Words.isValid(helpers, LONGEST_HELPERS)) {
            throw new IllegalArgumentException("A step has 1 to " + LONGEST + " characters");
        }
    }

    /** A step that nobody has thought of before. */
    public static PlanStep anew(String what, Doer doer, @Nullable String helpers, @Nullable LocalDate dueOn) {
        return new PlanStep(Identifier.nextValue(), what, doer, helpers, dueOn, null);
    }

    public boolean isDone() {
        return done != null;
    }

    /** Whether the citizen ticks it off herself; what the office alone does, the office ticks off. */
    public boolean isHers() {
        return doer != Doer.OFFICE;
    }

    public boolean isLateOn(LocalDate today) {
        return done == null && dueOn != null && dueOn.isBefore(today);
    }

    PlanStep saying(String words) {
        return new PlanStep(id, words, doer, helpers, dueOn, done);
    }
}
