package org.jobcenterportal.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunId;

/**
 * What was suggested to whom, why, by whom and when; whatever becomes of it, this stays.
 *
 * @param revealsHealth whether to know of it is to know something about her health
 * @param needsSecondLook whether somebody else has to clear it, because it costs much
 * @param submission the form that it came with, once
 */
@Embeddable
record Suggested(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
        MeasureId measure,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "run_id"))
        RunId run,

        @Enumerated(EnumType.STRING) Instrument instrument,
        boolean revealsHealth,
        boolean needsSecondLook,
        @Embedded WhyThis why,
        UUID submission,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "suggested_by"))
        StaffId by,

        @Column(name = "suggested_at") Instant at)
        implements Serializable {

    static Suggested of(Assignment.Request request, Instant at) {
        var draft = request.draft();
        return new Suggested(
                draft.person(),
                draft.measure(),
                draft.run(),
                request.instrument(),
                request.revealsHealth(),
                request.needsSecondLook(),
                draft.why(),
                draft.submission(),
                request.by(),
                at);
    }

    /** What costs much somebody else clears than who suggested it. */
    boolean mayBeClearedBy(StaffId colleague) {
        return !needsSecondLook || !colleague.equals(by);
    }
}
