package org.jobcenterportal.interviews;

import java.time.Instant;
import java.util.Optional;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.timetables.GuestId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes, as the colleagues read her who run the round.
 *
 * @param number by which employers know her until she says her name
 * @param name null for who is under protection or has a case that is closed to the reader, and for who has called off
 * @param isProtected whether she comes, and her name is not for the reader
 * @param arrivesAt when she comes, where that is not from the beginning
 * @param leavesAt when she has to go, where that is not after the end
 * @param isInChildcare whether her child is looked after meanwhile
 * @param interpreting the tag of the language into which somebody interprets for her
 * @param isThere whether she is expected, or there
 * @param hasArrived whether she was let in at the door
 * @param isForAll whether every employer may read her card, not only those that she chose
 */
public record GuestRow(
        GuestId id,
        RegistrationId registration,
        int number,
        @Nullable String name,
        boolean isProtected,
        @Nullable Instant arrivesAt,
        @Nullable Instant leavesAt,
        boolean isInChildcare,
        @Nullable String interpreting,
        boolean isThere,
        boolean hasArrived,
        Optional<GuestCard> card,
        boolean isForAll) {}
