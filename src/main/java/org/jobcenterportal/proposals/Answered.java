package org.jobcenterportal.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** What she said, and when. */
@Embeddable
record Answered(
        @Enumerated(EnumType.STRING) @Column(name = "answer")
        ProposalAnswer given,

        @Column(name = "answered_at") Instant at)
        implements Serializable {}
