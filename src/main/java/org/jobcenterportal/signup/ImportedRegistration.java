package org.jobcenterportal.signup;

import java.time.Instant;
import java.util.Locale;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it stood elsewhere, of somebody with a case, of a colleague, or of a visitor of whom the name is known.
 *
 * @param arrivedAt when she came, if she did
 */
public record ImportedRegistration(
        EventId event,
        @Nullable PersonId person,
        @Nullable StaffId colleague,
        @Nullable String name,
        Wish wish,
        CameBy cameBy,
        Locale language,
        RegistrationState state,
        Instant madeAt,
        @Nullable Instant arrivedAt) {

    public ImportedRegistration {
        var known = (person == null ? 0 : 1) + (colleague == null ? 0 : 1) + (name == null ? 0 : 1);
        if (known != 1) {
            throw new IllegalArgumentException("A registration is of one person");
        }
        if (state.came() != (arrivedAt != null)) {
            throw new IllegalArgumentException("Whoever was there came at a time");
        }
    }
}
