package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;

/** A stretch of a consultant's day. */
public sealed interface DayBlock {

    TimeSlot slot();

    /**
     * A consultation, whatever became of it.
     *
     * @param version what to hand back with a note, so that nobody overwrites a colleague's
     * @param canTakePlace whether "took place" and "not reached" can be noted now
     * @param canBeExcused whether it can be noted now that the citizen cannot come
     * @param canBeUndone whether the last note can be taken back now
     * @param signs what the citizen answered, and whether she is reached
     * @param counsellors who of the office takes part besides the consultant
     * @param together whether the other parent comes along
     * @param canBeMoved whether it can be moved or cancelled now, because it has not begun
     * @param reservedUntil until when the time is held, while a visitor has not confirmed it
     */
    record Meeting(
            TimeSlot slot,
            ConsultationId id,
            long version,
            ConsultationCode code,
            ConsultationState state,
            Instant stateSince,
            String personName,
            Topic topic,
            Way way,
            Needs needs,
            VenueDetails venue,
            @Nullable String room,
            @Nullable PhoneNumber phone,
            String languageTag,
            boolean canTakePlace,
            boolean canBeExcused,
            boolean canBeUndone,
            MeetingSigns signs,
            List<String> counsellors,
            boolean together,
            StaffId consultant,
            boolean canBeMoved,
            @Nullable Instant reservedUntil)
            implements DayBlock {

        public Meeting {
            counsellors = List.copyOf(counsellors);
        }

        /** Whether the time is only kept for her, because she has not confirmed it so far. */
        public boolean isHeld() {
            return reservedUntil != null;
        }

        /** With whom, where and when it stands, to be handed back when it is moved. */
        public SlotChoice seen() {
            return new SlotChoice(consultant, venue.id(), slot.start());
        }
    }

    /**
     * A stretch that is offered and that nobody has booked.
     *
     * @param released what of it a counsellor has released for a tandem, so that it may be chosen soon
     */
    record Free(TimeSlot slot, VenueDetails venue, @Nullable String room, List<Way> ways, List<TimeSlot> released)
            implements DayBlock {

        public Free {
            ways = List.copyOf(ways);
            released = List.copyOf(released);
        }

        /** What of it lies before a moment and what after. */
        public Stream<Free> splitAt(Instant moment) {
            return !slot.start().isBefore(moment) || slot.isOverAt(moment)
                    ? Stream.of(this)
                    : Stream.of(
                            new Free(new TimeSlot(slot.start(), moment), venue, room, ways, released),
                            new Free(new TimeSlot(moment, slot.end()), venue, room, ways, released));
        }
    }

    /** A freed time that is held for somebody who waited for an earlier one, until she answers. */
    record Held(TimeSlot slot, Instant until) implements DayBlock {}

    /** A stretch in which the consultant takes part in a colleague's consultation. */
    record Busy(TimeSlot slot) implements DayBlock {}

    /** A stretch between offered times. */
    record Pause(TimeSlot slot) implements DayBlock {}

    /** A stretch in which the consultant is away; others are not told of an illness. */
    record Away(TimeSlot slot, AbsenceKind kind) implements DayBlock {}

    /** A stretch that is not offered because the consultations of the day are enough. */
    record Full(TimeSlot slot) implements DayBlock {}
}
