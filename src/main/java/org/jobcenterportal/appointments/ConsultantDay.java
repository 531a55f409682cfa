package org.jobcenterportal.appointments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.messaging.Delivery;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The day of a consultant: who comes, what is free, what became of it. She sees her own calendar and those of the
 * consultants for whom she stands in today; nobody else sees any.
 */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class ConsultantDay {

    private final ConsultantCalendars calendars;
    private final ConsultationNotes notes;
    private final CallBacks callBacks;
    private final SentMessages sentMessages;
    private final OfficeActs acts;

    ConsultantDay(
            ConsultantCalendars calendars,
            ConsultationNotes notes,
            CallBacks callBacks,
            SentMessages sentMessages,
            OfficeActs acts) {
        this.calendars = calendars;
        this.notes = notes;
        this.callBacks = callBacks;
        this.sentMessages = sentMessages;
        this.acts = acts;
    }

    /** Whose calendars the caller keeps, her own first. */
    public List<ConsultantCard> calendars() {
        return calendars.kept();
    }

    /** The day of the first calendar that the caller keeps; empty if she keeps none. */
    public Optional<DayPlan> day(LocalDate date) {
        return calendars.first().flatMap(first -> calendars.day(first, date));
    }

    /** The day of a consultant; empty if the caller does not keep that calendar. */
    public Optional<DayPlan> day(StaffId consultant, LocalDate date) {
        return calendars.day(consultant, date);
    }

    /** How many of today's consultations are over and not noted; none if the caller does not keep that calendar. */
    public long toNote(StaffId consultant) {
        return calendars.toNote(consultant);
    }

    /** The week around a day in the first calendar that the caller keeps; empty if she keeps none. */
    public Optional<WeekPlan> week(LocalDate day) {
        return calendars.first().flatMap(first -> calendars.week(first, day));
    }

    /** The week of a consultant around a day; empty if the caller does not keep that calendar. */
    public Optional<WeekPlan> week(StaffId consultant, LocalDate day) {
        return calendars.week(consultant, day);
    }

    /** The month of a consultant in whole weeks; empty if the caller does not keep that calendar. */
    public Optional<MonthPlan> month(StaffId consultant, YearMonth month) {
        return calendars.month(consultant, month);
    }

    /** Notes that the consultation took place; not before its end. */
    public NotingOutcome tookPlace(ConsultationId id, long version) {
        return notes.note(id, version, ConsultationNotes.Note.TOOK_PLACE);
    }

    /** Notes that nobody came or answered; not before its end. Another time is offered, and nothing else follows. */
    public NotingOutcome noShow(ConsultationId id, long version) {
        return notes.note(id, version, ConsultationNotes.Note.NO_SHOW);
    }

    /** Notes that the citizen has said she cannot come; a time that is still to come is free again at once. */
    public NotingOutcome excused(ConsultationId id, long version) {
        return notes.note(id, version, ConsultationNotes.Note.EXCUSED);
    }

    /** Notes that no message reached the citizen, by no fault of hers; a time that is to come is free again at once. */
    public NotingOutcome undeliverable(ConsultationId id, long version) {
        return notes.note(id, version, ConsultationNotes.Note.UNDELIVERABLE);
    }

    /** Who wishes to be called by a consultant; nobody if the caller does not keep that calendar. */
    public List<CallBack> callBacks(StaffId consultant) {
        return callBacks.of(consultant);
    }

    /** Notes that somebody was called; says whether that was still to be done. */
    public boolean called(ConsultationId id) {
        return callBacks.called(id);
    }

    /** Takes back that somebody was called. */
    public boolean notCalled(ConsultationId id) {
        return callBacks.notCalled(id);
    }

    /** Which messages about a consultation went out, when, and how they fared; none if the caller may not see it. */
    public List<Delivery> messages(ConsultationId id) {
        return sentMessages.about(id);
    }

    /** Takes the last note back and keeps who did so and when. */
    public NotingOutcome undo(ConsultationId id, long version) {
        return notes.undo(id, version);
    }

    /** One consultation in a calendar that the caller keeps. */
    public Optional<DayBlock.Meeting> meeting(ConsultationId id) {
        return acts.meeting(id);
    }

    /** With whom a consultation in a calendar that the caller keeps is; empty for visitors, whom the office does not know. */
    public Optional<PersonId> person(ConsultationId id) {
        return acts.person(id);
    }

    /** Consultations in the caller's calendars by their code or by a part of the name. */
    public List<DayBlock.Meeting> find(String codeOrName) {
        return acts.find(codeOrName);
    }

    /** Cancels for the citizen, who has asked for it; she gets a message that names who did. */
    public NotingOutcome cancelFor(ConsultationId id, long version) {
        return acts.cancel(id, version);
    }

    /** Other free times for a consultation; empty if it cannot be moved. */
    public Optional<FreeDays> freeDaysFor(ConsultationId id, MovingDesk.Wish wish) {
        return acts.freeDays(id, wish);
    }

    /**
     * Moves for the citizen, who has asked for it; she gets a message that names who did.
     *
     * @param seen where the caller saw it; if it is elsewhere by now, it stays there
     */
    public MoveOutcome moveFor(ConsultationId id, SlotChoice seen, SlotChoice to) {
        return acts.move(id, seen, to);
    }
}
