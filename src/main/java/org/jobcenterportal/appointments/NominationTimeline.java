package org.jobcenterportal.appointments;

import java.util.List;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.citizens.TimelineEntry.Kind;
import org.jobcenterportal.citizens.TimelineSource;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.Texts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The suggestions to talk with the equality officer in the history of a case; whatever was answered, nothing follows. */
@Component
@InternalUse
class NominationTimeline implements TimelineSource {

    private static final Limit MANY = Limit.of(100);

    private final NominationRecords nominations;
    private final CurrentColleague colleague;
    private final CurrentUser user;
    private final Texts texts;

    NominationTimeline(NominationRecords nominations, CurrentColleague colleague, CurrentUser user, Texts texts) {
        this.nominations = nominations;
        this.colleague = colleague;
        this.user = user;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        return nominations.of(person, MANY).stream()
                .map(nomination -> entry(nomination, reader))
                .toList();
    }

    private TimelineEntry entry(Nomination nomination, Locale reader) {
        boolean isOpen = nomination.state().isOpen();
        return new TimelineEntry(
                nomination.createdAt(),
                Kind.OFFER,
                isOpen ? IconName.HOURGLASS : IconName.HANDSHAKE,
                isOpen ? Status.CARE : nomination.state() == NominationState.BOOKED ? Status.GOOD : Status.OPEN,
                texts.text(reader, "appointments.timeline.nomination"),
                texts.text(reader, "appointments.timeline.nomination." + nomination.state()),
                mayOpen(nomination) ? "intern/vormerkungen/" + nomination.id().value() : null);
    }

    private boolean mayOpen(Nomination nomination) {
        return user.isInRole(Roles.EQUALITY_OFFICER)
                || colleague.id().filter(nomination.nominatedBy()::equals).isPresent();
    }
}
