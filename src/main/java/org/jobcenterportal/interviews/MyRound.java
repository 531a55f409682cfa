package org.jobcenterportal.interviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.timetables.Eagerness;
import org.jspecify.annotations.Nullable;

/**
 * A round as a guest sees it who is registered.
 *
 * @param number by which employers know her
 * @param canRelease whether she can say her name beforehand; not under protection
 * @param talks her talks, once the timetable is published
 */
public record MyRound(
        RoundCard round,
        EventCard event,
        int number,
        Optional<GuestCard> card,
        boolean isForAll,
        boolean canRelease,
        @Nullable Instant arrivesAt,
        @Nullable Instant leavesAt,
        boolean isInChildcare,
        @Nullable String interpreting,
        List<Stand> stands,
        List<TalkRow> talks) {

    /**
     * An employer there, and what she has said about it.
     *
     * @param eagerness null where she has not wished for a talk
     * @param employerAsks whether the employer has read her card and would like to talk
     * @param hasDeclined whether the employer said that it does not fit
     */
    public record Stand(
            StandCard stand,
            @Nullable Eagerness eagerness,
            boolean releasesName,
            boolean employerAsks,
            boolean hasDeclined) {}
}
