package org.jobcenterportal.appointments;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A colleague who holds consultations: the equality officer (BCA, § 18e SGB II) or her deputy. */
public record Consultant(
        StaffId staff, boolean active, @Nullable String room) {

    public Consultant {
        if (room != null && (room.isBlank() || room.length() > 60)) {
            throw new IllegalArgumentException("A room has 1 to 60 characters");
        }
    }
}
