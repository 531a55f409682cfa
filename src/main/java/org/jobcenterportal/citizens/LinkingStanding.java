package org.jobcenterportal.citizens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person sees her data in the portal.
 *
 * @param linkedSince since when an account is linked; none if there is none
 * @param openUntil until when a letter that was written can be used; none if there is none
 */
public record LinkingStanding(
        PersonCard person,
        @Nullable Instant linkedSince,
        @Nullable Instant openUntil) {}
