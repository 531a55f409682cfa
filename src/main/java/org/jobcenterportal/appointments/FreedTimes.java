package org.jobcenterportal.appointments;

import java.time.Instant;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a time that somebody has given back, decided in the same transaction (F46). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FreedTimes {

    private final DailyLoads loads;

    FreedTimes(DailyLoads loads) {
        this.loads = loads;
    }

    /** A time that is free again, and where it was offered. */
    record Freed(StaffId consultant, VenueId venue, TimeSlot slot) {

        static Freed of(BcaConsultation consultation) {
            return new Freed(consultation.consultant(), consultation.venue(), consultation.slot());
        }
    }

    void freed(BcaConsultation consultation, Instant now) {
        freed(Freed.of(consultation), now);
    }

    void freed(Freed time, Instant now) {
        loads.giveBack(new DailyLoads.Day(time.consultant(), time.slot().day()));
        // nobody can ask for an earlier time yet: it is public at once
    }
}
