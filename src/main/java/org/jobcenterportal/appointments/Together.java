package org.jobcenterportal.appointments;

import java.util.List;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who else takes part in a consultation, as whoever it is held for sees it.
 *
 * @param canInvite whether the other parent can be asked now
 */
public record Together(List<Companion> companions, boolean canInvite) {

    public Together {
        companions = List.copyOf(companions);
    }

    /** Whether the other parent comes along. */
    public boolean isForBoth() {
        return companions.stream().anyMatch(one -> one.counsellor() == null && one.standing() == Standing.TAKES_PART);
    }

    /**
     * One of them.
     *
     * @param counsellor the counsellor's name; none for the other parent, whose name stands in no link
     */
    public record Companion(@Nullable PersonName counsellor, Standing standing) {}

    /** Where somebody stands who was asked to come along. */
    public enum Standing {
        INVITED,
        TAKES_PART,
        DECLINED,
        LEFT
    }
}
