package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/**
 * The consultations in the history of a case. They are voluntary and between the two: others read that one is to come or
 * was held, nothing of what it is about, and nothing of one that was not held.
 */
@Component
@InternalUse
class ConsultationTimeline implements TimelineSource {

    private static final Limit MANY = Limit.of(200);

    private final Consultations consultations;
    private final Participants participants;
    private final ConsultantCalendars calendars;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    ConsultationTimeline(
            Consultations consultations,
            Participants participants,
            ConsultantCalendars calendars,
            CurrentUser user,
            Texts texts,
            Clock clock) {
        this.consultations = consultations;
        this.participants = participants;
        this.calendars = calendars;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entriesOf(PersonId person, Locale reader) {
        boolean isHers = user.isInRole(Roles.EQUALITY_OFFICER);
        return Stream.concat(consultations.of(List.of(person.value()), MANY).stream(), withOthers(person))
                .flatMap(consultation -> entry(consultation, isHers, reader))
                .toList();
    }

    private Stream<TimelineEntry> entry(BcaConsultation consultation, boolean isHers, Locale reader) {
        boolean isToCome = consultation.isMovableAt(clock.instant());
        boolean wasHeld = consultation.state() == ConsultationState.TOOK_PLACE
                || consultation.state() == ConsultationState.FOLLOW_UP_OPEN
                || consultation.state() == ConsultationState.CLOSED;
        if (!isToCome && !wasHeld) {
            return Stream.empty();
        }
        return Stream.of(new TimelineEntry(
                consultation.slot().start(),
                Kind.CONSULTATION,
                IconName.CALENDAR,
                isToCome ? Status.ACT : Status.GOOD,
                texts.text(reader, "appointments.timeline.consultation"),
                isHers
                        ? texts.text(reader, "enum.Topic." + consultation.topic())
                        : texts.text(reader, isToCome ? "appointments.timeline.toCome" : "appointments.timeline.held"),
                isHers && calendars.isKept(consultation.consultant())
                        ? "intern/termine/termin/" + consultation.id().value()
                        : null));
    }

    /** Those that the other parent has booked for both. */
    private Stream<BcaConsultation> withOthers(PersonId person) {
        var ids = participants.ofParties(List.of(person.value())).stream()
                .filter(participant -> participant.state() == Participant.State.TAKES_PART)
                .map(Participant::consultation)
                .toList();
        return ids.isEmpty() ? Stream.empty() : consultations.all(ids).stream();
    }
}
