package org.jobcenterportal.proposals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.releases.SendingWay;

/** When and how what was released went to the employer, and by whom. */
@Embeddable
record Sending(
        @Column(name = "sent_at") Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
        StaffId by,

        @Enumerated(EnumType.STRING) @Column(name = "sent_way")
        SendingWay way)
        implements Serializable {}
