package org.jobcenterportal.caselist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Upcoming;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One case on a list.
 *
 * @param name null for a protected person: name and place stand on no list (F8)
 * @param work what she has learnt, or how she wishes to work, in her words
 * @param benefitMonths completed months of benefit among the last 24
 */
public record CaseLine(
        PersonId person,
        CustomerNumber number,
        @Nullable PersonName name,
        LocalDate birthDate,
        @Nullable LanguageLevel german,
        @Nullable String work,
        int benefitMonths,
        @Nullable Instant lastContact,
        StaffId counsellor,
        List<ListedChild> children,
        @Nullable Upcoming next) {

    public CaseLine {
        children = List.copyOf(children);
    }

    public boolean isProtected() {
        return name == null;
    }
}
