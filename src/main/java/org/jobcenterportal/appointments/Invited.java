package org.jobcenterportal.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited by a nomination, as it stands when it is asked.
 *
 * @param other the other parent's nomination, as long as both may come together
 */
record Invited(Nomination nomination, @Nullable Nomination other) {

    boolean isTogether() {
        return other != null;
    }

    /** Whether the counsellor takes part: only where everybody who is invited wants it. */
    boolean isTandem() {
        return nomination.tandem() == TandemState.AGREED && (other == null || other.tandem() == TandemState.AGREED);
    }

    /** In whose diaries the time must be free besides the consultant's. */
    List<UUID> parties() {
        return Stream.concat(Stream.of(nomination.person().value()), companions().stream())
                .toList();
    }

    /** In whose diaries it must be free besides the consultant's and hers: the other parent's, the counsellor's. */
    List<UUID> companions() {
        var companions = new ArrayList<UUID>();
        if (other != null) {
            companions.add(other.person().value());
        }
        if (isTandem()) {
            companions.add(nomination.nominatedBy().value());
        }
        return companions;
    }
}
