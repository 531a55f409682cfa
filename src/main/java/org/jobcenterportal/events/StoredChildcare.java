package org.jobcenterportal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.seats.ContingentId;

/** Childcare as the database keeps it. */
@Embeddable
record StoredChildcare(
        @Column(name = "childcare_places") Integer places,
        @Column(name = "childcare_from_months") Integer fromMonths,
        @Column(name = "childcare_to_years") Integer toYears,
        @Column(name = "childcare_contingent") UUID contingent)
        implements Serializable {

    static StoredChildcare of(ChildcareDraft draft, ContingentId contingent) {
        return new StoredChildcare(draft.places(), draft.fromMonths(), draft.toYears(), contingent.value());
    }

    Childcare childcare() {
        return new Childcare(places, fromMonths, toYears, new ContingentId(contingent));
    }

    ChildcareDraft draft() {
        return new ChildcareDraft(places, fromMonths, toYears);
    }
}
