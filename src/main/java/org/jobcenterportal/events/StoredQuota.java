package org.jobcenterportal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.seats.ContingentId;

/** A quota as the database keeps it. */
@Embeddable
record StoredQuota(
        UUID id,
        @Enumerated(EnumType.STRING) QuotaKind kind,
        @Column(name = "for_whom") String value,
        int places,
        int released,
        UUID contingent)
        implements Serializable {

    static StoredQuota of(QuotaDraft draft, ContingentId contingent) {
        return new StoredQuota(draft.id().value(), draft.kind(), draft.value(), draft.places(), 0, contingent.value());
    }

    /** As many as are taken stay; the others go to the open places. */
    StoredQuota releasedTo(int taken) {
        return new StoredQuota(id, kind, value, taken, released + places - taken, contingent);
    }

    EventQuota quota() {
        return new EventQuota(new QuotaId(id), kind, value, places, released, new ContingentId(contingent));
    }

    QuotaDraft draft() {
        return new QuotaDraft(new QuotaId(id), kind, value, places);
    }
}
