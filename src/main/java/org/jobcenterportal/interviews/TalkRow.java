package org.jobcenterportal.interviews;

import java.util.Optional;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.Talk;
import org.jspecify.annotations.Nullable;

/**
 * A talk with the words that people need to find it.
 *
 * @param guestName null for who is under protection, for who has called off, and for readers for whom it is not
 * @param table which of the employer's tables it is
 * @param isNew whether those concerned do not know it yet as it stands here
 */
public record TalkRow(
        Talk talk,
        TimeSlot when,
        int guestNumber,
        @Nullable String guestName,
        String employer,
        int table,
        String place,
        @Nullable String interpreting,
        boolean isNew,
        Optional<TalkResult> result) {}
