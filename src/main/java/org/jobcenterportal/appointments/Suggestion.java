package org.jobcenterportal.appointments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jobcenterportal.kernel.OfficeTime;

/** What a counsellor suggests, why, and how the citizen has agreed to it; without that there is no nomination. */
@Embeddable
record Suggestion(
        @Enumerated(EnumType.STRING) Topic topic,

        @Column(name = "ways") String wayList,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "note"))
        OneSentence note,

        @Embedded Agreement agreement)
        implements Serializable {

    static Suggestion of(NominationDraft draft, Agreement agreement, Instant now) {
        if (agreement.on().isAfter(OfficeTime.dayOf(now))) {
            throw new IllegalArgumentException("Nobody has agreed tomorrow");
        }
        return new Suggestion(draft.topic(), WayList.written(draft.ways()), draft.note(), agreement);
    }

    /** The ways that the counsellor thinks fitting; none means that any is. */
    Set<Way> ways() {
        return WayList.read(wayList);
    }
}
