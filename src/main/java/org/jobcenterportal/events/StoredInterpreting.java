package org.jobcenterportal.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.seats.ContingentId;

/** Places beside an interpreter as the database keeps them. */
@Embeddable
record StoredInterpreting(
        String language,
        int places,
        @Column(name = "is_confirmed") boolean isConfirmed,
        UUID contingent) implements Serializable {

    static StoredInterpreting of(InterpretingDraft draft, ContingentId contingent) {
        return new StoredInterpreting(draft.language(), draft.places(), draft.isConfirmed(), contingent.value());
    }

    Interpreting interpreting() {
        return new Interpreting(language, places, isConfirmed, new ContingentId(contingent));
    }

    InterpretingDraft draft() {
        return new InterpretingDraft(language, places, isConfirmed);
    }
}
