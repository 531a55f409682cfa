package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.CancellationOutcome.NotFound;
import org.jobcenterportal.appointments.CancellationOutcome.TooLate;
import org.jobcenterportal.appointments.ConfirmationOutcome.AlreadyKnown;
import org.jobcenterportal.appointments.ConfirmationOutcome.Confirmed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Lapsed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Unknown;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.messaging.CalendarEvent;
import org.jobcenterportal.messaging.CalendarFiles;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.seats.Diary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a consultation can do with it, known by her account or by the link in her mail. */
@Component
@RepeatedOnContention
@Transactional
class OwnConsultations {

    private static final Limit SHOWN = Limit.of(100);

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final ConsultationLinks links;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final ConsultationMails mails;
    private final ConsultationPost post;
    private final Confirmations confirmations;
    private final Participants participants;
    private final OtherParent otherParent;
    private final CalendarFiles calendarFiles;
    private final Receipts receipts;
    private final TimetableBoard board;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnConsultations(
            Consultations consultations,
            ConsultationHistory history,
            ConsultationLinks links,
            Diary diary,
            FreedTimes freedTimes,
            ConsultationMails mails,
            ConsultationPost post,
            Confirmations confirmations,
            Participants participants,
            OtherParent otherParent,
            CalendarFiles calendarFiles,
            Receipts receipts,
            TimetableBoard board,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.links = links;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.post = post;
        this.confirmations = confirmations;
        this.participants = participants;
        this.otherParent = otherParent;
        this.calendarFiles = calendarFiles;
        this.receipts = receipts;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<ConsultationDetails> of(Collection<UUID> parties) {
        return consultations.of(parties, SHOWN).stream()
                .filter(consultation -> consultation.state() != ConsultationState.LAPSED)
                .map(consultation -> ConsultationDetails.of(consultation, board.timetable(), clock.instant()))
                .toList();
    }

    Optional<ConsultationDetails> of(Collection<UUID> parties, ConsultationId id) {
        return owned(id, parties).map(this::details);
    }

    Optional<ConsultationDetails> submitted(Collection<UUID> parties, UUID submission) {
        return consultations
                .findBySubmission(submission)
                .filter(consultation -> parties.contains(consultation.party()))
                .map(this::details);
    }

    Optional<ConsultationDetails> reservedBy(UUID submission) {
        return consultations
                .findBySubmission(submission)
                .filter(consultation -> consultation.holder() instanceof Holder.Visitor)
                .filter(consultation ->
                        consultation.isHeldAt(clock.instant()) || consultation.state() == ConsultationState.BOOKED)
                .map(this::details);
    }

    Optional<ConsultationDetails> byToken(String token) {
        return linked(token).map(this::details);
    }

    Optional<CalendarFile> calendarFile(ConsultationId id, Collection<UUID> parties) {
        return owned(id, parties).flatMap(this::calendarFile);
    }

    Optional<CalendarFile> calendarFileByToken(String token) {
        return linked(token).flatMap(this::calendarFile);
    }

    ConfirmationOutcome confirm(String token) {
        var found = lockedByLink(token);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var consultation = found.get();
        var now = clock.instant();
        if (consultation.isHeldAt(now)) {
            history.keep(consultation, consultation.confirm(Actor.VISITOR, now));
            mails.booked(consultation, now);
            return new Confirmed(details(consultation));
        }
        if (consultation.state() == ConsultationState.RESERVED) {
            lapse(consultation, Actor.PORTAL, now);
        }
        return consultation.state() == ConsultationState.LAPSED
                ? new Lapsed(consultation.topic(), consultation.way())
                : new AlreadyKnown(details(consultation));
    }

    CancellationOutcome cancel(ConsultationId id, Collection<UUID> parties) {
        var by = Actor.citizen(currentUser.require().id());
        return consultations
                .lock(id)
                .filter(consultation -> parties.contains(consultation.party()))
                .map(consultation -> cancel(consultation, by))
                .orElseGet(NotFound::new);
    }

    CancellationOutcome cancelByToken(String token) {
        return lockedByLink(token)
                .map(consultation -> cancel(consultation, Actor.VISITOR))
                .orElseGet(NotFound::new);
    }

    Optional<ConsultationDetails> pauseReminders(ConsultationId id, Collection<UUID> parties, boolean paused) {
        return consultations
                .lock(id)
                .filter(consultation -> parties.contains(consultation.party()))
                .map(consultation -> pauseReminders(consultation, paused));
    }

    Optional<ConsultationDetails> pauseRemindersByToken(String token, boolean paused) {
        return lockedByLink(token).map(consultation -> pauseReminders(consultation, paused));
    }

    private ConsultationDetails pauseReminders(BcaConsultation consultation, boolean paused) {
        if (consultation.remindersPaused() != paused) {
            consultation.pauseReminders(paused);
            consultations.saveAndFlush(consultation);
            post.withdrawReminders(consultation);
            post.remind(consultation, clock.instant());
        }
        return details(consultation);
    }

    private CancellationOutcome cancel(BcaConsultation consultation, Actor by) {
        var now = clock.instant();
        return switch (consultation.state()) {
            case CANCELLED, LAPSED -> new Cancelled(details(consultation), consultation.stateSince());
            case RESERVED -> {
                lapse(consultation, by, now);
                yield new Cancelled(details(consultation), now);
            }
            case BOOKED -> consultation.isCancellableAt(now) ? cancelBooked(consultation, by, now) : new TooLate();
            case NOMINATED, INVITED, EXCUSED, NO_SHOW, UNDELIVERABLE, TOOK_PLACE, FOLLOW_UP_OPEN, CLOSED ->
                new TooLate();
        };
    }

    private CancellationOutcome cancelBooked(BcaConsultation consultation, Actor by, Instant now) {
        history.keep(consultation, consultation.cancel(by, now));
        mails.cancelled(consultation, now);
        if (!otherParent.goesOn(consultation, by, now)) {
            diary.release(consultation.diaryEntry());
            freedTimes.freed(consultation, now);
            participants.calledOff(consultation, now);
        }
        return new Cancelled(details(consultation), now);
    }

    private void lapse(BcaConsultation consultation, Actor by, Instant now) {
        history.keep(consultation, consultation.lapse(by, now));
        diary.release(consultation.diaryEntry());
        freedTimes.freed(consultation, now);
    }

    private Optional<BcaConsultation> owned(ConsultationId id, Collection<UUID> parties) {
        return consultations.findById(id).filter(consultation -> parties.contains(consultation.party()));
    }

    private Optional<BcaConsultation> linked(String token) {
        return links.read(token).flatMap(consultations::findById);
    }

    private Optional<BcaConsultation> lockedByLink(String token) {
        return links.read(token).flatMap(consultations::lock);
    }

    private Optional<CalendarFile> calendarFile(BcaConsultation consultation) {
        if (consultation.state() != ConsultationState.BOOKED) {
            return Optional.empty();
        }
        var event = post.calendar(consultation, CalendarEvent.Method.REQUEST);
        return Optional.of(new CalendarFile(consultation.code() + ".ics", calendarFiles.render(event)));
    }

    private ConsultationDetails details(BcaConsultation consultation) {
        return ConsultationDetails.of(consultation, board.timetable(), clock.instant())
                .with(receipts.latest(consultation.id().value()).orElse(null), confirmations.of(consultation));
    }
}
