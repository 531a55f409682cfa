package org.jobcenterportal.appointments;

import java.time.Instant;
import java.util.List;
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
            boolean canBeMoved)
            implements DayBlock {

        public Meeting {
            counsellors = List.copyOf(counsellors);
        }

        /** With whom, where and when it stands, to be handed back when it is moved. */
        public SlotChoice seen() {
            return new SlotChoice(consultant, venue.id(), slot.start());
        }
    }

    /** A stretch that is offered and that nobody has booked. */
    record Free(TimeSlot slot, VenueDetails venue, @Nullable String room, List<Way> ways) implements DayBlock {

        public Free {
            ways = List.copyOf(ways);
        }
    }

    /** A stretch between offered times. */
    record Pause(TimeSlot slot) implements DayBlock {}

    /** A stretch in which the consultant is away; others are not told of an illness. */
    record Away(TimeSlot slot, AbsenceKind kind) implements DayBlock {}

    /** A stretch that is not offered because the consultations of the day are enough. */
    record Full(TimeSlot slot) implements DayBlock {}
}
