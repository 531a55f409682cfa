package org.jobcenterportal.attendance;

import static org.jobcenterportal.attendance.EntryOutcome.ALREADY_IN;
import static org.jobcenterportal.attendance.EntryOutcome.CANCELLED_SINCE;
import static org.jobcenterportal.attendance.EntryOutcome.NOT_TODAY;
import static org.jobcenterportal.attendance.EntryOutcome.OTHER_EVENT;
import static org.jobcenterportal.attendance.EntryOutcome.TAKEN_IN;
import static org.jobcenterportal.attendance.EntryOutcome.UNKNOWN_CODE;
import static org.jobcenterportal.attendance.EntryOutcome.WAITING_LIST;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jobcenterportal.attendance.AttendanceBook.Move;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in whoever came, each in a transaction of its own, so that one entry that does not fit holds up no other. The same
 * entry counts once, and nothing that was recorded before is overwritten.
 */
@Component
class Intake {

    /** Clocks and hands differ by less; only somebody who came earlier than that is worth a question. */
    private static final Duration ABOUT_THE_SAME = Duration.ofMinutes(2);

    private static final Set<AttendanceState> NOT_YET = Set.of(AttendanceState.EXPECTED, AttendanceState.EXCUSED);

    private final AttendanceBook book;
    private final DoorLog log;
    private final Guests guests;
    private final AuditLog audit;

    Intake(AttendanceBook book, DoorLog log, Guests guests, AuditLog audit) {
        this.book = book;
        this.log = log;
        this.guests = guests;
        this.audit = audit;
    }

    /** @param who whose code it is, and what is known of her now */
    @RepeatedOnContention
    @Transactional
    EntryAnswer take(
            EventId event,
            TimeSlot when,
            Arrival arrival,
            StaffId by,
            Instant now,
            Function<DoorCode, Optional<Guest>> who) {
        if (!log.isNew(event, arrival, by, now)) {
            return log.told(arrival.key());
        }
        var guest = who.apply(arrival.code());
        var answer = arrival.isTooOld(now) || !AttendanceState.isDayOf(arrival.at(), when)
                ? without(arrival, NOT_TODAY)
                : guest.map(found -> letIn(event, found, arrival, by, now))
                        .orElseGet(() -> without(arrival, UNKNOWN_CODE));
        var asks = answer.outcome().asks() || answer.outcome() == ALREADY_IN && cameEarlier(arrival, answer.at());
        log.conclude(answer, guest.map(Guest::id).orElse(null), asks);
        return answer;
    }

    private EntryAnswer letIn(EventId event, Guest guest, Arrival arrival, StaffId by, Instant now) {
        if (!guest.event().equals(event)) {
            return without(arrival, OTHER_EVENT);
        }
        return switch (guest.claim()) {
            case CANCELLED -> without(arrival, CANCELLED_SINCE);
            case WAITING -> without(arrival, WAITING_LIST);
            case NO_PLACE -> without(arrival, EntryOutcome.NO_PLACE);
            case PLACE ->
                came(guest, arrival.at(), by, now)
                        ? new EntryAnswer(arrival.key(), TAKEN_IN, arrival.at(), by)
                        : alreadyIn(guest, arrival);
        };
    }

    /**
     * Records that somebody is there, unless somebody has done so before.
     *
     * @return whether nobody had
     */
    boolean came(Guest guest, Instant arrivedAt, StaffId by, Instant now) {
        book.expect(guest, by, now);
        var move = Move.atTheDoor(AttendanceState.ATTENDED, arrivedAt, null, by, now);
        if (!book.move(guest.id(), NOT_YET, move)) {
            return false;
        }
        book.enter(guest.event(), guest.heads());
        guests.tell(guest.id(), AttendanceState.ATTENDED, by, arrivedAt);
        audit.changed(
                "attendance.came",
                guest.subjects(),
                Map.of("event", guest.event().value().toString()));
        return true;
    }

    private EntryAnswer alreadyIn(Guest guest, Arrival arrival) {
        var recorded = book.find(guest.id()).orElseThrow();
        return new EntryAnswer(arrival.key(), ALREADY_IN, recorded.arrivedAt(), recorded.recordedBy());
    }

    private static EntryAnswer without(Arrival arrival, EntryOutcome outcome) {
        return new EntryAnswer(arrival.key(), outcome, null, null);
    }

    private static boolean cameEarlier(Arrival arrival, @Nullable Instant recorded) {
        return recorded != null && arrival.at().isBefore(recorded.minus(ABOUT_THE_SAME));
    }
}
