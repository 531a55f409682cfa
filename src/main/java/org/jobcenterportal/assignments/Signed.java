package org.jobcenterportal.assignments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.jobcenterportal.organisation.StaffId;

/** That a colleague has put her name under something, and when. */
@Embeddable
public record Signed(StaffId by, Instant at) implements Serializable {}
