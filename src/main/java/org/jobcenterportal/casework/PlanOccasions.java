package org.jobcenterportal.casework;

import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;

/** What of a plan is a task for the counsellor. */
final class PlanOccasions {

    private PlanOccasions() {}

    static String review(PersonId person, int edition) {
        return "plan-review:" + person.value() + ":" + edition;
    }

    static String proposal(UUID proposal) {
        return "plan-proposal:" + proposal;
    }
}
