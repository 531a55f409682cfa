package org.jobcenterportal.signup;

/** Why somebody cannot be signed up, whatever the number of places. */
public enum SignUpRefusal {
    /** It is not announced any more, or signing up has ended. */
    CLOSED,
    /** It is for others: by invitation, for a group, or for the office's own people. */
    NOT_FOR_YOU,
    /** Childcare is not offered. */
    NO_CHILDCARE,
    /** A child is younger or older than those who are looked after. */
    CHILD_OF_OTHER_AGE,
    /** Nobody interprets into this language. */
    NOT_INTERPRETED,
    /** Without an account, so many cannot sign up within an hour. */
    TOO_MANY
}
