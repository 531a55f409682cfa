package org.jobcenterportal.appointments;

import java.util.UUID;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a consultant is away and no time of hers is offered.
 *
 * @param importedWith the import that brought it, or none
 */
public record Absence(
        UUID id,
        StaffId consultant,
        AbsenceKind kind,
        TimeSlot slot,
        @Nullable UUID importedWith) {

    /** Whether it is made of whole days. */
    public boolean isWholeDays() {
        return slot.start().equals(OfficeTime.startOf(slot.day()))
                && slot.end().equals(OfficeTime.startOf(OfficeTime.dayOf(slot.end())));
    }

    Absence seenByOthers() {
        return new Absence(id, consultant, kind.seenByOthers(), slot, importedWith);
    }
}
