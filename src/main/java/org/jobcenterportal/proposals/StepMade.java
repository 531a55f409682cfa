package org.jobcenterportal.proposals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step as the history keeps it.
 *
 * @param day which day it is about, where it is about one
 * @param words what was said about it, or what was released
 */
record StepMade(
        ProposalStep step,
        ProposalState state,
        ActingFor by,
        Instant at,
        @Nullable LocalDate day,
        @Nullable ProposalEnd reason,
        @Nullable String words) {}
