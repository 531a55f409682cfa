package org.jobcenterportal.invitations;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One person's invitation to one event, as it is stored.
 *
 * @param phone where she wishes to be called, if she said so
 * @param noted who wrote her answer down; null where she gave it herself
 */
record EventInvitation(
        EventInvitationId id,
        EventId event,
        PersonId person,
        InvitationState state,
        StaffId chosenBy,
        Instant chosenAt,
        @Nullable Instant invitedAt,
        @Nullable Instant answeredAt,
        @Nullable PhoneNumber phone,
        @Nullable NotedAnswer noted) {}
