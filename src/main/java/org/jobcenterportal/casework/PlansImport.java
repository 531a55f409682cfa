package org.jobcenterportal.casework;

import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over plans and notes that were written elsewhere, for persons that are recorded already. */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class PlansImport {

    private final PlanBook plans;
    private final NoteBook notes;

    PlansImport(PlanBook plans, NoteBook notes) {
        this.plans = plans;
        this.notes = notes;
    }

    /** Keeps a plan as the latest edition. */
    public void importPlan(PersonId person, PlanDraft plan, StaffId by, Instant at) {
        plans.insert(person, plans.lock(person) + 1, plan, by, at);
    }

    public void importNote(PersonId person, NoteKind kind, Words words, StaffId by, Instant at) {
        notes.add(person, kind, words, by, at);
    }
}
