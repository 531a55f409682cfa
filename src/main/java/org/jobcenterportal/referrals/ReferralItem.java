package org.jobcenterportal.referrals;

/** One piece of data as it goes, or went, to the other body. */
public record ReferralItem(HandedOver what, String value) {}
