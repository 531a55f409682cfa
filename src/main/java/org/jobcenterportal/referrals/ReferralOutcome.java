package org.jobcenterportal.referrals;

/** What became of a wish to write, send or move a referral. */
public sealed interface ReferralOutcome {

    record Done(ReferralId id) implements ReferralOutcome {}

    /** The office itself decides about what begins on that day: no referral, but its own grant. */
    record OfficeDecides(String paragraph) implements ReferralOutcome {}

    /** The person has not allowed it, or no more. */
    record ConsentMissing() implements ReferralOutcome {}

    /** It went on in the meantime. */
    record MovedOn(ReferralStatus status) implements ReferralOutcome {}

    /** The last day lies before today. */
    record DayIsOver() implements ReferralOutcome {}

    record NotFound() implements ReferralOutcome {}
}
