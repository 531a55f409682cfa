package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.PlaceId;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.TableId;

/**
 * An employer at an event, as a colleague writes it down.
 *
 * @param there when the employer is there
 * @param tables one for each person who talks
 */
public record StandDraft(
        StandId id,
        EmployerId employer,
        List<JobOfferId> jobs,
        TimeSlot there,
        List<TimeSlot> breaks,
        List<Table> tables) {

    public static final int MOST_TABLES = 20;
    public static final int MOST_JOBS = 30;

    /** A table, and where it stands. */
    public record Table(TableId id, PlaceId place) {}

    public StandDraft {
        jobs = jobs.stream().distinct().toList();
        breaks = List.copyOf(breaks);
        tables = List.copyOf(tables);
        if (tables.isEmpty() || tables.size() > MOST_TABLES) {
            throw new IllegalArgumentException("A stand has 1 to " + MOST_TABLES + " tables");
        }
        if (jobs.size() > MOST_JOBS) {
            throw new IllegalArgumentException("A stand shows up to " + MOST_JOBS + " jobs");
        }
        if (!breaks.stream().allMatch(there::contains)) {
            throw new IllegalArgumentException("A break is while the employer is there");
        }
    }
}
