package org.jobcenterportal.interviews;

import java.time.Instant;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.TalkTimes;
import org.jspecify.annotations.Nullable;

/**
 * A round of talks; nothing is about a person.
 *
 * @param edition what to hand back with a change of its timetable
 * @param childcare when children are looked after meanwhile; null where they are not, or as long as the round is
 * @param publishedAt when people were last told; null before
 */
public record RoundCard(
        RoundId id,
        EventId event,
        RoundState state,
        int edition,
        TalkTimes times,
        @Nullable TimeSlot childcare,
        @Nullable Instant publishedAt) {}
