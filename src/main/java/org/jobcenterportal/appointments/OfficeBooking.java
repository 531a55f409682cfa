package org.jobcenterportal.appointments;

import java.util.Optional;
import org.jobcenterportal.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the office books for a citizen who rings: from her nomination, in her name, at the time that she says. */
@Service
@PreAuthorize("hasAnyRole('counsellor', 'case-manager', 'equality-officer')")
public class OfficeBooking {

    private final NominationBooking booking;
    private final NominationRecords nominations;
    private final Profiles profiles;
    private final CurrentColleague colleague;

    OfficeBooking(
            NominationBooking booking, NominationRecords nominations, Profiles profiles, CurrentColleague colleague) {
        this.booking = booking;
        this.nominations = nominations;
        this.profiles = profiles;
        this.colleague = colleague;
    }

    /** How the citizen wishes to be spoken with; empty if there is none of the caller's. */
    public Optional<Profile> profile(NominationId id) {
        return nominations.findById(id).filter(this::isVisible).map(found -> profiles.of(found.person()));
    }

    /** The free times for a nomination; empty if it is no longer open, or none of the caller's. */
    public Optional<FreeDays> freeDays(NominationId id, FreeTimeQuery query) {
        return booking.freeDays(id, this::isVisible, query);
    }

    /** Books for the citizen; empty if it is no longer open, or none of the caller's. */
    public Optional<BookingOutcome> book(NominationId id, ConsultationDraft draft) {
        return booking.book(id, this::isVisible, draft, colleague.actor());
    }

    private boolean isVisible(Nomination nomination) {
        return colleague.idsInHerCare().contains(nomination.nominatedBy())
                || colleague.isInRole(Roles.EQUALITY_OFFICER);
    }
}
