package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TalkTable;

/** An employer at an event, with its jobs and the tables at which people talk. */
public record StandCard(
        StandId id,
        RoundId round,
        EmployerId employer,
        String name,
        List<Job> jobs,
        TimeSlot there,
        List<TimeSlot> breaks,
        List<TalkTable> tables) {

    /**
     * A job on site.
     *
     * @param slug its part of the address of the public page
     */
    public record Job(JobOfferId id, String title, String slug, int free) {}

    /** Whether anybody of the employer is there. */
    public boolean isThere() {
        return tables.stream().anyMatch(TalkTable::isThere);
    }
}
