package org.jobcenterportal.referrals;

import org.jobcenterportal.citizens.PersonId;

/** Somebody of the office has begun to refer a person. */
public record ReferralWritten(ReferralId id, PersonId person, ReferralAim aim) {}
