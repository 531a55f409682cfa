package org.jobcenterportal.profile;

import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffId;

/** A restriction of work, whose it is, and when and with whom she agreed on it. */
public record AgreedRestriction(PersonId person, WorkRestriction restriction, LocalDate on, StaffId with) {}
