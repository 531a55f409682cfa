package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.citizens.PersonFacts;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.targets.GroupFinding;
import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What the office knows of somebody on a day, as far as rules of access may ask.
 *
 * @param groups what is said of the person in each target group that stands on lists
 * @param sex asked only for an offer that the law allows for women only; nothing where nobody has looked
 * @param isForEqualityOfficer whether the one who asks is the equality officer
 */
record Known(
        PersonFacts person,
        Map<TargetGroup, GroupFinding> groups,
        Periods months,
        @Nullable Sex sex,
        Health health,
        boolean isForEqualityOfficer) {

    Known {
        groups = Map.copyOf(groups);
    }

    /** What the one who asks may know about health: only whether it matters. */
    enum Health {
        RELEASED,
        NOTHING_AGREED,
        NOT_FOR_THE_READER
    }

    /** When an offer takes place. */
    record Times(LocalDate startsOn, RunHours hours, boolean isChildcareOnSite) {}

    Known with(Health other) {
        return new Known(person, groups, months, sex, other, isForEqualityOfficer);
    }

    List<PersonFacts.Child> childrenUnder(int years, LocalDate day) {
        return person.children().stream()
                .filter(child -> FamilyCriteria.ageOn(child, day) < years)
                .toList();
    }
}
