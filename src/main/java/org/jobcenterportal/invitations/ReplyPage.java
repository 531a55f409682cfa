package org.jobcenterportal.invitations;

import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.signup.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has an invitation's link sees.
 *
 * @param given what was answered last
 * @param open whether it can still be answered
 * @param knowsPhone whether the office has a number to call
 * @param standing where she stands with her place; none while she has not said yes
 * @param place the secret part of the link to her place; none while she has none
 * @param token the secret part of the link to this page
 */
public record ReplyPage(
        EventCard event,
        @Nullable EventAnswer given,
        boolean open,
        boolean knowsPhone,
        @Nullable RegistrationState standing,
        @Nullable String place,
        String token) {}
