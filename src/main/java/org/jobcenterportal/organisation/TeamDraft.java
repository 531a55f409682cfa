package org.jobcenterportal.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the office says of a team. */
public record TeamDraft(
        TeamId id,
        String name,
        @Nullable String speciality,
        @Nullable LocalDate since) {

    public TeamDraft {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A team's name has 1 to 120 characters");
        }
        if (speciality != null && (speciality.isBlank() || speciality.length() > 300)) {
            throw new IllegalArgumentException("A team's speciality has 1 to 300 characters");
        }
    }
}
