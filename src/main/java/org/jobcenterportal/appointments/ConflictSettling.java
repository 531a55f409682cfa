package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jobcenterportal.appointments.ConflictAnswers.Answer;
import org.jobcenterportal.appointments.ConflictOutcome.Asked;
import org.jobcenterportal.appointments.ConflictOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.ConflictOutcome.Gone;
import org.jobcenterportal.appointments.ConflictOutcome.Kept;
import org.jobcenterportal.appointments.ConflictOutcome.NotFound;
import org.jobcenterportal.appointments.ConflictOutcome.PleaseRing;
import org.jobcenterportal.appointments.ConflictOutcome.Relocated;
import org.jobcenterportal.appointments.ConflictOutcome.Reopened;
import org.jobcenterportal.appointments.ConflictOutcome.RoomTaken;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a consultant does about a conflict, and what becomes of an old time that nobody exchanged. */
@Component
@RepeatedOnContention
@Transactional
class ConflictSettling {

    private static final int DAYS_TO_CHOOSE = 7;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Consultations consultations;
    private final Conflicts conflicts;
    private final ConflictAnswers answers;
    private final ConsultantCalendars calendars;
    private final ConsultationHistory history;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final OfficeChangeMails mails;
    private final ConsultationPost post;
    private final Addressees addressees;
    private final Participants participants;
    private final CitizenPhones phones;
    private final TimetableBoard board;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConflictSettling(
            Consultations consultations,
            Conflicts conflicts,
            ConflictAnswers answers,
            ConsultantCalendars calendars,
            ConsultationHistory history,
            Diary diary,
            FreedTimes freedTimes,
            OfficeChangeMails mails,
            ConsultationPost post,
            Addressees addressees,
            Participants participants,
            CitizenPhones phones,
            TimetableBoard board,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.conflicts = conflicts;
        this.answers = answers;
        this.calendars = calendars;
        this.history = history;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.post = post;
        this.addressees = addressees;
        this.participants = participants;
        this.phones = phones;
        this.board = board;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ConflictOutcome keep(ConsultationId id, long version) {
        return settle(id, version, "kept", (consultation, reason) -> {
            boolean wasAsked = isAsked(consultation);
            give(consultation, reason, Optional.empty());
            if (wasAsked) {
                mails.stays(consultation, clock.instant());
            }
            return new Kept();
        });
    }

    ConflictOutcome keepNoMore(ConsultationId id, long version) {
        return settle(
                id,
                version,
                "reopened",
                (consultation, reason) -> answers.keepNoMore(id) ? new Reopened() : new Gone());
    }

    ConflictOutcome askToMove(ConsultationId id, long version) {
        return settle(id, version, "asked", (consultation, reason) -> {
            var now = clock.instant();
            var standsUntil = standsUntil(consultation, now);
            if (standsUntil.isEmpty() || !addressees.reachesByEmail(consultation)) {
                return new PleaseRing(phones.of(consultation).orElse(null));
            }
            give(consultation, reason, standsUntil);
            mails.asksToMove(consultation, standsUntil.get(), now);
            return new Asked(standsUntil.get());
        });
    }

    ConflictOutcome takeRoom(ConsultationId id, long version, VenueId room) {
        return settle(id, version, "relocated", (consultation, reason) -> {
            var venue = conflicts.otherRooms(consultation).stream()
                    .filter(other -> other.id().equals(room))
                    .findFirst();
            return venue.isEmpty() || !takeRoom(consultation, venue.get())
                    ? new RoomTaken()
                    : new Relocated(venue.get(), addressees.of(consultation).isPresent());
        });
    }

    /** Ends old times that citizens were asked to exchange, if they still do not fit; says how many. */
    int endWhatIsDue() {
        var now = clock.instant();
        int ended = 0;
        for (var id : answers.due(now)) {
            var unfit = consultations
                    .lock(id)
                    .filter(consultation -> consultation.isMovableAt(now))
                    .filter(consultation -> answers.of(List.of(id))
                            .get(id)
                            .start()
                            .equals(consultation.slot().start()))
                    .filter(consultation -> conflicts.reason(consultation).isPresent());
            unfit.ifPresent(consultation -> end(consultation, now));
            answers.forget(id);
            ended += unfit.isPresent() ? 1 : 0;
        }
        return ended;
    }

    /** Whether a mail still leaves her time to choose. */
    boolean isTimeToChoose(BcaConsultation consultation) {
        return standsUntil(consultation, clock.instant()).isPresent();
    }

    private void end(BcaConsultation consultation, Instant now) {
        history.keep(consultation, consultation.cancel(Actor.PORTAL, now));
        diary.release(consultation.diaryEntry());
        freedTimes.freed(consultation, now);
        mails.ended(consultation, now);
        participants.calledOff(consultation, now);
    }

    /** The evening in a week, or the one before the consultation; none if that is over. */
    private static Optional<Instant> standsUntil(BcaConsultation consultation, Instant now) {
        var inAWeek = evening(OfficeTime.dayOf(now).plusDays(DAYS_TO_CHOOSE));
        var eve = evening(consultation.slot().day().minusDays(1));
        var earlier = eve.isBefore(inAWeek) ? eve : inAWeek;
        return Optional.of(earlier).filter(until -> until.isAfter(now));
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(OfficeTime.ZONE).toInstant();
    }

    private boolean takeRoom(BcaConsultation consultation, VenueDetails venue) {
        if (!diary.take(
                consultation.diaryEntry(),
                consultation.slot(),
                List.of(venue.id().value()))) {
            return false;
        }
        var now = clock.instant();
        var before = post.words(consultation).where(consultation);
        diary.release(consultation.diaryEntry(), consultation.venue().value());
        var consultant = board.timetable().consultant(consultation.consultant());
        var to = new FreeSlot(consultation.slot(), consultant, venue, venue.room());
        history.keep(
                consultation,
                consultation.move(to, Actor.office(currentUser.require().id()), now));
        mails.relocated(consultation, before, now);
        participants.relocated(consultation, now);
        return true;
    }

    /** Whether she has been asked to exchange this very time. */
    private boolean isAsked(BcaConsultation consultation) {
        var answer = answers.of(List.of(consultation.id())).get(consultation.id());
        return answer != null
                && !answer.isKept()
                && answer.start().equals(consultation.slot().start());
    }

    private void give(BcaConsultation consultation, ConflictReason reason, Optional<Instant> standsUntil) {
        answers.give(
                new Answer(consultation.id(), consultation.slot().start(), reason, standsUntil.orElse(null)),
                currentUser.require().id(),
                clock.instant());
    }

    private ConflictOutcome settle(
            ConsultationId id,
            long version,
            String what,
            BiFunction<BcaConsultation, ConflictReason, ConflictOutcome> settling) {
        var found = consultations.lock(id).filter(consultation -> calendars.isKept(consultation.consultant()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var consultation = found.get();
        if (consultation.version() != version) {
            return new ChangedMeanwhile();
        }
        var reason = consultation.isMovableAt(clock.instant())
                ? conflicts.reason(consultation)
                : Optional.<ConflictReason>empty();
        if (reason.isEmpty()) {
            return new Gone();
        }
        audit.changed(
                "appointments.conflict." + what,
                List.of(consultation.party()),
                Map.of("consultation", id.value().toString()));
        return settling.apply(consultation, reason.get());
    }
}
