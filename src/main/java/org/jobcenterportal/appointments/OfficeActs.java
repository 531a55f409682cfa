package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ConsultationMoves.OfficeAttempt;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a consultant does on a citizen's behalf with a consultation in a calendar that she keeps. */
@Component
class OfficeActs {

    private static final Purpose SEARCH = new Purpose("appointments.search");
    private static final int SHORTEST_NAME = 2;
    private static final int DAYS_BACK = 30;
    private static final int SHOWN = 20;

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final ConsultationMoves moves;
    private final ConsultantCalendars calendars;
    private final Meetings meetings;
    private final Offers offers;
    private final CommonTimes commonTimes;
    private final Participants participants;
    private final OtherParent otherParent;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final OfficeChangeMails mails;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    OfficeActs(
            Consultations consultations,
            ConsultationHistory history,
            ConsultationMoves moves,
            ConsultantCalendars calendars,
            Meetings meetings,
            Offers offers,
            CommonTimes commonTimes,
            Participants participants,
            OtherParent otherParent,
            Diary diary,
            FreedTimes freedTimes,
            OfficeChangeMails mails,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.moves = moves;
        this.calendars = calendars;
        this.meetings = meetings;
        this.offers = offers;
        this.commonTimes = commonTimes;
        this.participants = participants;
        this.otherParent = otherParent;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Optional<DayBlock.Meeting> meeting(ConsultationId id) {
        return kept(id).map(consultation -> shown(List.of(consultation)).getFirst());
    }

    Optional<PersonId> person(ConsultationId id) {
        return kept(id).flatMap(BcaConsultation::person);
    }

    /** By the whole code, or by a part of the name among what is near; only the hits leave a row in the log. */
    List<DayBlock.Meeting> find(String text) {
        var code = ConsultationCode.read(text);
        if (code.isPresent()) {
            return consultations
                    .findByCode(code.get())
                    .filter(consultation -> calendars.isKept(consultation.consultant()))
                    .map(consultation -> shown(List.of(consultation)))
                    .orElse(List.of());
        }
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.length() < SHORTEST_NAME ? List.of() : named(wanted);
    }

    Optional<FreeDays> freeDays(ConsultationId id, MovingDesk.Wish wish) {
        return kept(id).filter(consultation -> consultation.isMovableAt(clock.instant()))
                .map(consultation -> offers.freeDays(
                        new FreeTimeQuery(
                                consultation.topic(),
                                consultation.way(),
                                consultation.needs(),
                                wish.venue(),
                                wish.partOfDay(),
                                wish.from(),
                                wish.days()),
                        () -> commonTimes.parties(consultation),
                        consultation.diaryEntry(),
                        commonTimes.suiting(consultation)));
    }

    @RepeatedOnContention
    @Transactional
    NotingOutcome cancel(ConsultationId id, long version) {
        var found = consultations.lock(id).filter(consultation -> calendars.isKept(consultation.consultant()));
        if (found.isEmpty()) {
            return new NotingOutcome.NotFound();
        }
        var consultation = found.get();
        var now = clock.instant();
        if (consultation.version() != version) {
            return new NotingOutcome.ChangedMeanwhile(meetings.of(consultation));
        }
        if (consultation.state() != ConsultationState.BOOKED || !consultation.isCancellableAt(now)) {
            return new NotingOutcome.NotPossible(meetings.of(consultation));
        }
        cancel(consultation, now);
        return new NotingOutcome.Noted(meetings.of(consultation));
    }

    MoveOutcome move(ConsultationId id, SlotChoice seen, SlotChoice to) {
        var found = kept(id);
        if (found.isEmpty()) {
            return new MoveOutcome.NotFound();
        }
        var consultation = found.get();
        var chosen = offers.chosen(consultation.topic(), consultation.way(), consultation.needs(), to)
                .filter(commonTimes.suiting(consultation));
        if (chosen.isEmpty()) {
            return new MoveOutcome.NoLongerOffered();
        }
        var by = currentUser.require();
        return switch (moves.moveForCitizen(
                id, seen, chosen.get(), ConsultationMoves.Reason.ASKED_FOR, by.id(), by.displayName())) {
            case OfficeAttempt.Moved(var moved) -> moved(moved);
            case OfficeAttempt.Elsewhere(var now) -> now.isAt(chosen.get()) ? moved(now) : new MoveOutcome.TooLate();
            case OfficeAttempt.TooLate late -> new MoveOutcome.TooLate();
            case OfficeAttempt.Taken taken -> taken(consultation, chosen.get());
        };
    }

    private MoveOutcome moved(BcaConsultation consultation) {
        return new MoveOutcome.Moved(ConsultationDetails.of(consultation, offers.timetable(), clock.instant()));
    }

    private MoveOutcome taken(BcaConsultation consultation, FreeSlot chosen) {
        var sameDay = offers.sameDay(
                        consultation.topic(),
                        consultation.way(),
                        consultation.needs(),
                        chosen,
                        List.of(consultation.party()),
                        commonTimes.companions(consultation),
                        consultation.diaryEntry())
                .suiting(commonTimes.suiting(consultation));
        return sameDay.ownTimeIsTaken()
                ? new MoveOutcome.OwnTimeTaken()
                : new MoveOutcome.JustTaken(sameDay.alternatives());
    }

    private void cancel(BcaConsultation consultation, Instant now) {
        var by = currentUser.require();
        var office = Actor.office(by.id());
        history.keep(consultation, consultation.cancel(office, now));
        mails.cancelledByOffice(consultation, by.displayName(), now);
        if (!otherParent.goesOn(consultation, office, now)) {
            diary.release(consultation.diaryEntry());
            freedTimes.freed(consultation, now);
            participants.calledOff(consultation, now);
        }
        audit.changed(
                "appointments.cancelled",
                List.of(consultation.party()),
                Map.of("consultation", consultation.id().value().toString()));
    }

    private List<DayBlock.Meeting> named(String wanted) {
        var kept = calendars.kept().stream().map(ConsultantCard::id).toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        var today = OfficeTime.dayOf(clock.instant());
        var near = consultations.near(kept, OfficeTime.startOf(today.minusDays(DAYS_BACK)));
        var byId = near.stream().collect(Collectors.toMap(BcaConsultation::id, one -> one));
        var hits = meetings.of(near).stream()
                .filter(meeting -> meeting.personName().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(SHOWN)
                .toList();
        record(hits.stream().map(hit -> byId.get(hit.id())).toList());
        return hits;
    }

    private List<DayBlock.Meeting> shown(List<BcaConsultation> found) {
        record(found);
        return meetings.of(found);
    }

    private void record(Collection<BcaConsultation> found) {
        audit.read(SEARCH, found.stream().map(BcaConsultation::party).toList());
    }

    private Optional<BcaConsultation> kept(ConsultationId id) {
        return consultations.findById(id).filter(consultation -> calendars.isKept(consultation.consultant()));
    }
}
