package org.jobcenterportal.citizens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody belongs to a household, as what, and from when to when; nobody belongs to two at once. */
@Embeddable
record Membership(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        @Enumerated(EnumType.STRING) HouseholdRole role,
        LocalDate since,
        @Nullable LocalDate until)
        implements Serializable {

    Membership {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("Nobody leaves a household before she joins it");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
