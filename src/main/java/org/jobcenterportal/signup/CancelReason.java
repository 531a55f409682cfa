package org.jobcenterportal.signup;

/** Why a registration has ended before the event. */
public enum CancelReason {
    /** She has signed off. */
    SIGNED_OFF,
    /** She has said no to an invitation. */
    DECLINED,
    /** The link in the mail was not opened in time. */
    NOT_CONFIRMED,
    /** Three offers of a place ended without an answer. */
    OFFERS_UNANSWERED,
    /** The event does not take place. */
    EVENT_CANCELLED,
    /** The event does not take place; she was invited and had said nothing yet. */
    INVITATION_OVER,
    /** The event began while she was waiting. */
    NO_PLACE,
    /** It was entered at the door by mistake. */
    RECORDED_IN_ERROR
}
