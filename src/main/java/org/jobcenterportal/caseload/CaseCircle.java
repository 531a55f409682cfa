package org.jobcenterportal.caseload;

import java.time.Instant;
import java.util.List;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffDetails;

/**
 * The few who may open the case of a colleague who is a client.
 *
 * @param history what changed, the newest first
 */
public record CaseCircle(PersonId person, CustomerNumber number, List<StaffDetails> members, List<Change> history) {

    public CaseCircle {
        members = List.copyOf(members);
        history = List.copyOf(history);
    }

    /** That somebody came or left. */
    public record Change(StaffDetails colleague, boolean admitted, String reason, Instant at) {}
}
