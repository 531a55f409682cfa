package org.jobcenterportal.interviews;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.StandId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is registered, with what she wishes and what employers said of her, as it stood elsewhere.
 *
 * @param card null for somebody who has shown none, and therefore wishes for nothing
 */
public record ImportedGuest(
        RegistrationId registration,
        @Nullable GuestCard card,
        boolean isForAll,
        @Nullable Instant arrivesAt,
        @Nullable Instant leavesAt,
        List<Wish> wishes) {

    /** A wish for a talk, and the answer to it. */
    public record Wish(
            StandId stand,
            Eagerness eagerness,
            boolean releasesName,
            @Nullable EmployerAnswer answer) {}

    public ImportedGuest {
        wishes = List.copyOf(wishes);
        if (card == null && !wishes.isEmpty()) {
            throw new IllegalArgumentException("First a card, then a wish");
        }
    }
}
