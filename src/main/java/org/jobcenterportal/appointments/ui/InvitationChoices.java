package org.jobcenterportal.appointments.ui;

import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.PartOfDay;

/** What is chosen before the first step of a suggestion: the topic, the only way, and what the portal knows of needs. */
final class InvitationChoices {

    private InvitationChoices() {}

    static BookingChoices of(Invitation invitation) {
        return new BookingChoices(
                invitation.topic(),
                invitation.ways().size() == 1 ? invitation.ways().iterator().next() : null,
                false,
                invitation.needs(),
                null,
                PartOfDay.ANY,
                BookingChoices.DAYS_AT_FIRST,
                null);
    }
}
