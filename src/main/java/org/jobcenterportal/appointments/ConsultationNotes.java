package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jobcenterportal.appointments.NotingOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.NotingOutcome.NotFound;
import org.jobcenterportal.appointments.NotingOutcome.NotPossible;
import org.jobcenterportal.appointments.NotingOutcome.Noted;
import org.jobcenterportal.appointments.NotingOutcome.TimeGivenAway;
import org.jobcenterportal.appointments.NotingOutcome.TooEarly;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.seats.Diary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a consultant notes about a consultation in a calendar that she keeps. */
@Component
@RepeatedOnContention
@Transactional
class ConsultationNotes {

    private final Consultations consultations;
    private final ConsultationHistory history;
    private final ConsultantCalendars calendars;
    private final Meetings meetings;
    private final OpenPlaces openPlaces;
    private final DailyLoads loads;
    private final Diary diary;
    private final FreedTimes freedTimes;
    private final ConsultationMails mails;
    private final ConsultationPost post;
    private final Participants participants;
    private final Caseload caseload;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConsultationNotes(
            Consultations consultations,
            ConsultationHistory history,
            ConsultantCalendars calendars,
            Meetings meetings,
            OpenPlaces openPlaces,
            DailyLoads loads,
            Diary diary,
            FreedTimes freedTimes,
            ConsultationMails mails,
            ConsultationPost post,
            Participants participants,
            Caseload caseload,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.consultations = consultations;
        this.history = history;
        this.calendars = calendars;
        this.meetings = meetings;
        this.openPlaces = openPlaces;
        this.loads = loads;
        this.diary = diary;
        this.freedTimes = freedTimes;
        this.mails = mails;
        this.post = post;
        this.participants = participants;
        this.caseload = caseload;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What can be noted. */
    enum Note {
        TOOK_PLACE,
        NO_SHOW,
        EXCUSED,
        UNDELIVERABLE;

        /** Whether it can be noted only after the end. */
        boolean needsEnd() {
            return this == TOOK_PLACE || this == NO_SHOW;
        }
    }

    NotingOutcome note(ConsultationId id, long version, Note note) {
        return checked(id, version, (consultation, now) -> {
            if (consultation.state() != ConsultationState.BOOKED) {
                return new NotPossible(meetings.of(consultation));
            }
            if (note.needsEnd() && !consultation.canTakePlaceAt(now)) {
                return new TooEarly(consultation.slot().end());
            }
            enter(consultation, note, now);
            return new Noted(meetings.of(consultation));
        });
    }

    NotingOutcome undo(ConsultationId id, long version) {
        return checked(id, version, (consultation, now) -> {
            if (!consultation.state().canBeUndone()) {
                return new NotPossible(meetings.of(consultation));
            }
            var wrong = consultation.state();
            boolean isToCome = !consultation.slot().isOverAt(now);
            var ordinal = isToCome ? openPlaces.free(consultation.party(), now) : Optional.<Integer>empty();
            if (isToCome && (ordinal.isEmpty() || !takeAgain(consultation))) {
                return new TimeGivenAway(meetings.of(consultation));
            }
            keep(consultation, consultation.undo(by(), ordinal.orElse(null), now));
            if (isToCome) {
                participants.standsAgain(consultation, now);
            }
            if (wrong == ConsultationState.TOOK_PLACE) {
                contactOf(consultation, caseload::contactWasNone);
            }
            if (wrong == ConsultationState.NO_SHOW) {
                mails.withdrawOffer(consultation);
            }
            if (isToCome) {
                post.remind(consultation, now);
            }
            return new Noted(meetings.of(consultation));
        });
    }

    private void enter(BcaConsultation consultation, Note note, Instant now) {
        var change = switch (note) {
            case TOOK_PLACE -> consultation.tookPlace(by(), now);
            case NO_SHOW -> consultation.noShow(by(), now);
            case EXCUSED -> consultation.excuse(by(), now);
            case UNDELIVERABLE -> consultation.undeliverable(by(), now);
        };
        keep(consultation, change);
        if (note == Note.TOOK_PLACE) {
            contactOf(consultation, caseload::contactHappened);
        }
        if (note == Note.NO_SHOW) {
            mails.offeredAgain(consultation, now);
        }
        if (!note.needsEnd() && !consultation.slot().isOverAt(now)) {
            diary.release(consultation.diaryEntry());
            freedTimes.freed(consultation, now);
            post.withdrawReminders(consultation);
            participants.calledOff(consultation, now);
        }
    }

    /** That the two spoke counts as a contact of the office; what they spoke about stays with them. */
    private static void contactOf(BcaConsultation consultation, BiConsumer<PersonId, LastContact> counted) {
        consultation
                .person()
                .ifPresent(person -> counted.accept(
                        person, new LastContact(consultation.slot().start(), contactWay(consultation.way()))));
    }

    private static ContactWay contactWay(Way way) {
        return switch (way) {
            case ON_SITE -> ContactWay.IN_PERSON;
            case PHONE, CALLBACK -> ContactWay.PHONE;
            case VIDEO -> ContactWay.VIDEO;
        };
    }

    private void keep(BcaConsultation consultation, StateChange change) {
        history.keep(consultation, change);
        audit.changed(
                "appointments.noted",
                List.of(consultation.party()),
                Map.of(
                        "consultation",
                        consultation.id().value().toString(),
                        "state",
                        change.to().name()));
    }

    private boolean takeAgain(BcaConsultation consultation) {
        var day = DailyLoads.Day.of(consultation);
        if (!loads.take(day)) {
            return false;
        }
        boolean isOurs = diary.take(
                consultation.diaryEntry(),
                consultation.slot(),
                participants.parties(consultation, consultation.consultant()));
        if (!isOurs) {
            loads.giveBack(day);
        }
        return isOurs;
    }

    private NotingOutcome checked(
            ConsultationId id, long version, BiFunction<BcaConsultation, Instant, NotingOutcome> noting) {
        var found = consultations.lock(id).filter(consultation -> calendars.isKept(consultation.consultant()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        var consultation = found.get();
        return consultation.version() == version
                ? noting.apply(consultation, clock.instant())
                : new ChangedMeanwhile(meetings.of(consultation));
    }

    private Actor by() {
        return Actor.office(currentUser.require().id());
    }
}
