package org.jobcenterportal.assignments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of somebody who takes part, from the entry to the last one.
 *
 * @param enteredOn the first day that she was there; none before it
 * @param dueToEndOn the last day as it is planned; none where that is open
 * @param leftOn the last day that she was there; none while it goes on
 */
@Embeddable
record TakingPart(
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate dueToEndOn,
        @Nullable LocalDate leftOn) implements Serializable {

    static final TakingPart NOT_YET = new TakingPart(null, null, null);

    TakingPart {
        if (leftOn != null && (enteredOn == null || leftOn.isBefore(enteredOn))) {
            throw new IllegalArgumentException("Whoever leaves has come before");
        }
    }

    static TakingPart from(LocalDate entered, @Nullable LocalDate dueToEnd) {
        return new TakingPart(entered, dueToEnd, null);
    }

    TakingPart dueToEnd(LocalDate day) {
        return new TakingPart(enteredOn, day, leftOn);
    }

    TakingPart left(LocalDate day) {
        return new TakingPart(enteredOn, dueToEndOn, day);
    }

    /** Nothing happens in the future, and nothing before she was there. */
    boolean canTell(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && (enteredOn == null || !day.isBefore(enteredOn));
    }

    /** Whether a proposal ends it after its beginning, and an extension after the end that is planned. */
    boolean canFollow(Proposal proposal) {
        var day = proposal.day();
        return enteredOn != null
                && day.isAfter(enteredOn)
                && (proposal.kind() == Proposal.Kind.END || dueToEndOn == null || day.isAfter(dueToEndOn));
    }
}
