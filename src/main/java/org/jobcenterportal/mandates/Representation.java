package org.jobcenterportal.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** That somebody acts for a person, as the office recorded it. */
public record Representation(
        UUID id,
        PersonId person,
        RepresentationDraft content,
        StaffId recordedBy,
        Instant recordedAt,
        @Nullable Withdrawal withdrawal) {

    /** That it was taken back: from which day on, how and with whom. */
    public record Withdrawal(
            LocalDate on, ConsentWay how, @Nullable StaffId with) {}

    /** A withdrawal works from its day on. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(content.from())
                && (content.until() == null || !day.isAfter(content.until()))
                && (withdrawal == null || day.isBefore(withdrawal.on()));
    }

    /** Whether messages about a matter go to the representative on a day (§ 13 Abs. 3 SGB X). */
    boolean isAddressedOn(LocalDate day, Matter matter) {
        return content.kind().isAddressed()
                && holdsOn(day)
                && content.scopes().stream().anyMatch(RepresentationScope.of(matter)::contains);
    }
}
