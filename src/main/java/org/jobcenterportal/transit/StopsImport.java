package org.jobcenterportal.transit;

import java.time.Clock;
import java.time.LocalDate;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.transit.StopImport.Imported;
import org.jobcenterportal.transit.StopImport.Refused;
import org.jobcenterportal.transit.StopTable.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a table of stops as a whole, with its source and its day. */
@Service
@InternalUse
@Transactional
public class StopsImport {

    static final int SOURCE = 160;

    private final StopStore store;
    private final Clock clock;

    StopsImport(StopStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Puts a table in force, or refuses it and leaves everything as it is.
     *
     * @param asOf the day of the timetable
     * @param by who brings it in; null for nobody in particular
     */
    public StopImport importStops(@Nullable LocalDate asOf, String source, byte[] file, @Nullable AccountId by) {
        var told = source.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        var now = clock.instant();
        if (asOf == null || asOf.isAfter(OfficeTime.dayOf(now)) || told.isEmpty() || told.length() > SOURCE) {
            return new Refused(StopProblem.NO_SOURCE, 0);
        }
        try {
            var table = StopTable.read(file);
            store.replace(table, new StopStore.Kept(asOf, told, table.lines().size(), now, by));
            return new Imported(table.lines().size());
        } catch (Unreadable unreadable) {
            return unreadable.refused();
        }
    }
}
