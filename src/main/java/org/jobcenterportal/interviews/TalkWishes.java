package org.jobcenterportal.interviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.interviews.RoundOutcome.Refused;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TalkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What both sides may say, whoever writes it down for them. What somebody takes back takes a talk along that has not begun:
 * nobody is kept in one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TalkWishes {

    private final InterviewRounds rounds;
    private final StandBook stands;
    private final GuestBook guests;
    private final TalkBook talks;
    private final GuestNames names;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    TalkWishes(
            InterviewRounds rounds,
            StandBook stands,
            GuestBook guests,
            TalkBook talks,
            GuestNames names,
            AuditLog audit,
            ApplicationEventPublisher news,
            Clock clock) {
        this.rounds = rounds;
        this.stands = stands;
        this.guests = guests;
        this.talks = talks;
        this.names = names;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    RoundOutcome setTimes(Guest guest, @Nullable Instant arrivesAt, @Nullable Instant leavesAt) {
        return held(guest.round(), round -> {
            if (arrivesAt != null && leavesAt != null && !arrivesAt.isBefore(leavesAt)) {
                return RoundRefusal.OUTSIDE_EVENT;
            }
            guests.setTimes(guest.id(), arrivesAt, leavesAt);
            return null;
        });
    }

    RoundOutcome show(Guest guest, GuestCard card, boolean isForAll) {
        return held(guest.round(), round -> {
            if (card.names(names.wordsOf(guest))) {
                return RoundRefusal.CARD_HAS_NAME;
            }
            guests.setCard(guest.id(), card, isForAll);
            changed("interviews.card-shown", guest);
            return null;
        });
    }

    /** Takes her card back, and with it every wish and every talk that has not begun. */
    RoundOutcome hide(Guest guest) {
        return held(guest.round(), round -> {
            guests.setCard(guest.id(), null, false);
            guests.withdraw(guest.id(), null);
            stands.stands(guest.round()).forEach(stand -> dropTalk(round, guest, stand.id()));
            changed("interviews.card-hidden", guest);
            return null;
        });
    }

    RoundOutcome wish(Guest guest, StandId stand, Eagerness eagerness, boolean releasesName) {
        if (!isOfRound(guest.round(), stand)) {
            return new NotFound();
        }
        return held(guest.round(), round -> {
            if (guest.card() == null) {
                return RoundRefusal.NO_CARD;
            }
            guests.wish(
                    guest.id(),
                    stand,
                    eagerness,
                    releasesName && (guest.person() == null || !names.isProtected(guest.person())),
                    clock.instant());
            changed("interviews.wished", guest);
            return null;
        });
    }

    RoundOutcome withdraw(Guest guest, StandId stand) {
        return held(guest.round(), round -> {
            guests.withdraw(guest.id(), stand);
            dropTalk(round, guest, stand);
            changed("interviews.wish-withdrawn", guest);
            return null;
        });
    }

    RoundOutcome answer(Guest guest, StandId stand, @Nullable EmployerAnswer answer) {
        if (!isOfRound(guest.round(), stand)) {
            return new NotFound();
        }
        return held(guest.round(), round -> {
            guests.answer(guest.id(), stand, answer, clock.instant());
            if (answer == EmployerAnswer.NO) {
                dropTalk(round, guest, stand);
            }
            if (answer != null) {
                changed("interviews.answered", guest);
            }
            return null;
        });
    }

    /** @param by the colleague who writes it down; null where the employer does */
    RoundOutcome record(RoundId id, TalkId which, @Nullable NextStep nextStep, @Nullable StaffId by) {
        var now = clock.instant();
        var round = rounds.lock(id);
        var talk = talks.find(which);
        if (round.isEmpty() || talk.isEmpty()) {
            return new NotFound();
        }
        if (round.get().stateAt(now) == RoundState.CANCELLED) {
            return new Refused(RoundRefusal.NOT_IN_THIS_STATE);
        }
        if (!TimetableDesk.hasBegun(round.get(), talk.get().slot(), now)) {
            return new Refused(RoundRefusal.NOT_BEGUN);
        }
        var result = new TalkResult(nextStep != null, nextStep, now);
        talks.record(talk.get(), result, by);
        guests.find(talk.get().guest()).map(Guest::person).ifPresent(person -> {
            audit.changed(
                    "interviews.result",
                    List.of(person.value()),
                    Map.of("round", id.value().toString()));
            news.publishEvent(new TalkRecorded(id, person, talk.get().stand(), result));
        });
        return new Done(id, round.get().edition());
    }

    /** Holds a round that is neither over nor cancelled, and raises its edition where the change is not refused. */
    RoundOutcome held(RoundId id, Function<InterviewRound, @Nullable RoundRefusal> change) {
        var found = rounds.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var round = found.get();
        if (!round.stateAt(clock.instant()).takesWishes()) {
            return new Refused(RoundRefusal.NOT_IN_THIS_STATE);
        }
        var why = change.apply(round);
        if (why != null) {
            return new Refused(why);
        }
        round.changed();
        rounds.saveAndFlush(round);
        return new Done(id, round.edition());
    }

    private void dropTalk(InterviewRound round, Guest guest, StandId stand) {
        var now = clock.instant();
        var begun = (int) round.times().slots().stream()
                .filter(slot -> !now.isBefore(slot.start()))
                .count();
        talks.removeFrom(guest.id(), stand, begun);
    }

    private boolean isOfRound(RoundId round, StandId stand) {
        return Optional.of(stand)
                .flatMap(stands::find)
                .filter(found -> found.round().equals(round))
                .isPresent();
    }

    private void changed(String what, Guest guest) {
        if (guest.person() != null) {
            audit.changed(
                    what,
                    List.of(guest.person().value()),
                    Map.of("round", guest.round().value().toString()));
        }
    }
}
