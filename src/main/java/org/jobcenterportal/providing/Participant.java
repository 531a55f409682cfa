package org.jobcenterportal.providing;

import java.time.LocalDate;
import org.jobcenterportal.assignments.Proposal;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as her provider reads her: what both have agreed on, and no more.
 *
 * @param reach nothing for those who are protected: then one asks the counsellor
 * @param ends the last day as it is planned, or as it was
 * @param earliest before which day the next step cannot have been
 * @param counsellor whom one asks in the office
 */
public record Participant(
        ParticipantRow row,
        @Nullable Reach reach,
        @Nullable LocalDate entered,
        @Nullable LocalDate ends,
        LocalDate earliest,
        @Nullable Contact counsellor,
        @Nullable Proposal proposal) {

    /** A colleague of the office. */
    public record Contact(PersonName name, @Nullable PhoneNumber phone) {}
}
