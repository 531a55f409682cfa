package org.jobcenterportal.interviews;

import java.util.Set;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.timetables.TableId;
import org.jobcenterportal.timetables.TalkRule;

/**
 * A time at a table, for one guest and one employer.
 *
 * @param place where the table stands
 * @param broken the rules that a talk would break there; none where it is free
 */
public record TalkSpot(TableId table, String place, int slot, TimeSlot when, Set<TalkRule> broken) {

    public TalkSpot {
        broken = Set.copyOf(broken);
    }

    public boolean isFree() {
        return broken.isEmpty();
    }
}
