package org.jobcenterportal.caseload;

import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Who looks after a person, and when the office was last in contact with her, if ever. */
public record AssignmentDraft(
        PersonId person, StaffId counsellor, @Nullable LastContact lastContact) {}
