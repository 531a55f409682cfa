package org.jobcenterportal.knowledge;

import java.time.LocalDate;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A page in a list. */
public record GuidelineRow(
        Slug slug,
        GuidelineKind kind,
        String title,
        String summary,
        StaffId owner,
        LocalDate editedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
