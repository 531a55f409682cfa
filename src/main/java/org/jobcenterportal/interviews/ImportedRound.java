package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.TalkTimes;
import org.jspecify.annotations.Nullable;

/**
 * A round of talks as it stood elsewhere.
 *
 * @param results what came of its talks, one after the other and again from the first; none for a round that is not over
 */
public record ImportedRound(
        EventId event,
        StaffId madeBy,
        TalkTimes times,
        @Nullable TimeSlot childcare,
        List<TalkPlace> places,
        List<StandDraft> stands,
        List<TalkInterpreter> interpreters,
        List<ImportedGuest> guests,
        Progress stage,
        List<NextStep> results) {

    /** How far it was. */
    public enum Progress {
        PREPARING,
        WISHES_OPEN,
        PLANNED,
        PUBLISHED
    }

    public ImportedRound {
        places = List.copyOf(places);
        stands = List.copyOf(stands);
        interpreters = List.copyOf(interpreters);
        guests = List.copyOf(guests);
        results = List.copyOf(results);
    }
}
