package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the consultations of a consultant who is away.
 *
 * @param awayOn on which of the days her free times are closed already
 * @param offersTimes whether she still offers times on any of them, so that there is something to close
 * @param deputies who stands in for her on these days
 * @param open the consultations that are still hers, in the order of the clock
 * @param placed those that found another person or time, who is to be rung first
 */
public record StandInPlan(
        ConsultantCard consultant,
        LocalDate first,
        LocalDate last,
        Set<LocalDate> awayOn,
        boolean offersTimes,
        List<ConsultantCard> deputies,
        List<Open> open,
        List<Placed> placed) {

    public StandInPlan {
        awayOn = Set.copyOf(awayOn);
        deputies = List.copyOf(deputies);
        open = List.copyOf(open);
        placed = List.copyOf(placed);
    }

    /**
     * A consultation that needs another person or time.
     *
     * @param proposed what is proposed, one of the times; none if there is none, so that somebody has to ring, or if it is
     *     to be kept
     * @param kept whether the consultant holds it although she is away, so that it is placed only on purpose
     * @param standsUntil until when the old time stands, if the citizen has been asked to choose another
     */
    public record Open(
            DayBlock.Meeting meeting,
            SlotChoice seen,
            @Nullable PhoneNumber phone,
            List<FreeSlot> times,
            @Nullable FreeSlot proposed,
            boolean kept,
            @Nullable Instant standsUntil) {

        public Open {
            times = List.copyOf(times);
        }

        /** Whether a time is the one that the citizen knows. */
        public boolean isSameTime(FreeSlot time) {
            return time.slot().equals(meeting.slot());
        }

        public Optional<FreeSlot> time(SlotChoice choice) {
            return times.stream().filter(time -> time.choice().equals(choice)).findFirst();
        }
    }

    /** A consultation that was placed anew, with what the citizen says to it. */
    public record Placed(
            DayBlock.Meeting meeting,
            ConsultantCard consultant,
            @Nullable PhoneNumber phone,
            Reply reply) {

        /** Whether it takes place and no mail has told her. */
        public boolean isToBeRung() {
            return meeting.state() == ConsultationState.BOOKED && reply == Reply.NOT_TOLD;
        }
    }

    /** What is known of the citizen's view. */
    public enum Reply {
        /** No mail reaches her: somebody has to ring. */
        NOT_TOLD,
        /** Only the person or the room is another one, and a mail says so. */
        TOLD,
        /** She is asked whether the new time suits. */
        ASKED,
        FINE,
        OTHER_TIME
    }
}
