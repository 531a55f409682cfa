package org.jobcenterportal.entryplan;

import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over plans in bulk. */
@Service
@InternalUse
@Transactional
public class EntryPlanImport {

    private final PlanStore plans;

    EntryPlanImport(PlanStore plans) {
        this.plans = plans;
    }

    /** Begins a year with the plan of another one; what that year has already stays. */
    public void copy(int from, int to) {
        plans.of(from).forEach(kept -> plans.add(to, kept.plan()));
    }
}
