package org.jobcenterportal.employers;

import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** What is written down about an employer itself. */
public record EmployerDraft(
        String name,
        @Nullable EstablishmentNumber number,
        @Nullable Sector sector,
        @Nullable StaffId agent) {

    public static final int LONGEST_NAME = 160;

    public EmployerDraft {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An employer's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
