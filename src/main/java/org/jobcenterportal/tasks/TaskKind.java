package org.jobcenterportal.tasks;

/** What a task is about: written by a colleague, or opened by the portal on an occasion. */
public enum TaskKind {
    MANUAL,
    /** A plan is to be looked at again (§ 15 Abs. 3 SGB II). */
    PLAN_REVIEW,
    /** The citizen would prefer other words in her plan. */
    PLAN_PROPOSAL,
    /** Something is not yet taken over into the central system (§ 50 Abs. 3 SGB II). */
    CENTRAL_SYSTEM,
    /** Something that was taken over into the central system has ended, and the office has not ended it. */
    CENTRAL_CORRECTION,
    /** Nobody has spoken with somebody for five months. */
    NO_CONTACT,
    /** A parent could talk early about work and childcare. */
    EARLY_ACTIVATION,
    /** The quarterly look at people who have fled Ukraine. */
    UKRAINE_REVIEW,
    /** Another body has not answered a referral in time. */
    REFERRAL_OVERDUE,
    /** A consent is taken back: the other body, which has the data already, is to be told. */
    REFERRAL_REVOKED,
    /** Between two stations of a support chain days are left over. */
    CHAIN_GAP,
    /** A new offer waits for the equality officer's signature (§ 18e SGB II, S34). */
    OFFER_SIGNATURE,
    /** The equality officer has given a new offer back. */
    OFFER_RETURNED,
    /** Use, success and sense of an offer are to be looked at again (S33). */
    OFFER_REVIEW,
    /** A provider's approval by an expert body ends (§ 178 SGB III). */
    APPROVAL_ENDS,
    /** A citizen would like to talk about an offer. */
    OFFER_INTEREST,
    /** The citizen would like to talk about an offer before she answers. */
    ASSIGNMENT_TALK,
    /** A provider proposes to go on longer, or to end it. */
    ASSIGNMENT_CHANGE,
    /** A planned end is over, and the portal cannot tell how it ended for somebody who was in it. */
    ASSIGNMENT_ENDING,
    /** A provider has not answered in time whether she takes somebody. */
    PROVIDER_ANSWER_LATE,
    /** A provider has not written a report about somebody in time (§ 61 Abs. 2 SGB II). */
    PROVIDER_REPORT_LATE,
    /** A provider has not reported in time who was away in the last month (§ 61 Abs. 2 SGB II). */
    PROVIDER_MONTH_LATE,
    /** How it goes on three and six months after an offer. */
    ASSIGNMENT_FOLLOWUP,
    /** Somebody who was invited to an event would like to be called. */
    EVENT_CALL,
    /** Neither a mail nor a letter brings an invitation to somebody: she is to be called. */
    EVENT_UNDELIVERABLE,
    /** An employer is to be called again. */
    EMPLOYER_CALL,
    /** What an employer was promised, or has promised, is due. */
    EMPLOYER_PROMISE,
    /** The citizen would like to talk about a job before she answers. */
    PROPOSAL_TALK,
    /** She has released what the employer may know: it is to be sent. */
    PROPOSAL_SEND,
    /** An employer has not answered a proposal in time. */
    PROPOSAL_LATE,
    /** Somebody tries work at an employer (§ 45 SGB III): to be prepared in the central system, with travel costs. */
    PROPOSAL_TRIAL,
    /** Whoever looks for people for a job asks what nobody knows of a person; she is asked, if she likes to say it. */
    PROPOSAL_QUESTION,
    /** How a proposal ended. */
    PROPOSAL_NEWS,
    /** A citizen takes back what she has released: the employer, who has it already, is to be told. */
    PROPOSAL_REVOKED,
    /** At an event, a person and an employer agreed to talk once more. */
    INTERVIEW_AGAIN,
    /** At an event, they agreed on some days at work to try it (§ 45 SGB III). */
    INTERVIEW_TRIAL,
    /** At an event, an employer offered a person a job. */
    INTERVIEW_OFFER
}
