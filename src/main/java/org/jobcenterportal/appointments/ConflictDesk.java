package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Booked consultations that do not fit any more (F40): a consultant sees those of the calendars that she keeps, and says
 * what is to become of them. Nothing happens to a citizen's time without a message to her.
 */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class ConflictDesk {

    private static final Purpose CONFLICTS = new Purpose("appointments.conflicts");

    private final ConsultantCalendars calendars;
    private final Conflicts conflicts;
    private final ConflictSettling settling;
    private final Meetings meetings;
    private final TimetableBoard board;
    private final Addressees addressees;
    private final CitizenPhones phones;
    private final AuditLog audit;

    ConflictDesk(
            ConsultantCalendars calendars,
            Conflicts conflicts,
            ConflictSettling settling,
            Meetings meetings,
            TimetableBoard board,
            Addressees addressees,
            CitizenPhones phones,
            AuditLog audit) {
        this.calendars = calendars;
        this.conflicts = conflicts;
        this.settling = settling;
        this.meetings = meetings;
        this.board = board;
        this.addressees = addressees;
        this.phones = phones;
        this.audit = audit;
    }

    /** What does not fit in any of the calendars that the caller keeps, calendar by calendar, her own first. */
    public List<Conflict> open() {
        return calendars.kept().stream()
                .flatMap(consultant -> open(consultant.id()).stream())
                .toList();
    }

    /** What does not fit in one calendar; nothing if the caller does not keep it. */
    public List<Conflict> open(StaffId consultant) {
        if (!calendars.isKept(consultant)) {
            return List.of();
        }
        var found = conflicts.open(consultant);
        audit.read(
                CONFLICTS, found.stream().map(one -> one.consultation().party()).collect(toUnmodifiableSet()));
        var card = board.timetable().consultant(consultant);
        boolean isOwn = calendars.isOwn(consultant);
        return found.stream().map(one -> conflict(one, card, isOwn)).toList();
    }

    /** The time stays although nothing covers it. */
    public ConflictOutcome keep(ConsultationId id, long version) {
        return settling.keep(id, version);
    }

    /** Takes back that the time stays, so that it is open again what becomes of it. */
    public ConflictOutcome keepNoMore(ConsultationId id, long version) {
        return settling.keepNoMore(id, version);
    }

    /** Asks the citizen by mail to choose another time; the old one stands until then or until a day that is named. */
    public ConflictOutcome askToMove(ConsultationId id, long version) {
        return settling.askToMove(id, version);
    }

    /** Holds the consultation in another room of the same house and tells the citizen. */
    public ConflictOutcome takeRoom(ConsultationId id, long version, VenueId room) {
        return settling.takeRoom(id, version, room);
    }

    private Conflict conflict(Conflicts.Found found, ConsultantCard consultant, boolean isOwn) {
        var consultation = found.consultation();
        return new Conflict(
                meetings.of(consultation),
                consultant,
                isOwn,
                found.reason(),
                found.answer().map(ConflictAnswers.Answer::standsUntil).orElse(null),
                addressees.reachesByEmail(consultation) && settling.isTimeToChoose(consultation),
                phones.of(consultation).orElse(null),
                found.reason() == ConflictReason.VENUE ? conflicts.otherRooms(consultation) : List.of());
    }
}
