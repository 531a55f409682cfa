package org.jobcenterportal.proposals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.organisation.StaffId;

/** Which job was proposed to whom, why, by whom and when; whatever becomes of it, this stays. */
@Embeddable
record Proposed(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "job_id"))
        JobOfferId job,

        String reason,
        @Column(name = "reason_language") String languageTag,
        UUID submission,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
        StaffId by,

        @Enumerated(EnumType.STRING) @Column(name = "proposer")
        ProposalSide proposer,

        @Column(name = "proposed_at") Instant at)
        implements Serializable {

    static Proposed of(ProposalDraft draft, ActingFor by, Instant at) {
        return new Proposed(
                draft.person(),
                draft.job(),
                draft.reason(),
                draft.languageTag(),
                draft.submission(),
                Objects.requireNonNull(by.staff()),
                by.side(),
                at);
    }
}
