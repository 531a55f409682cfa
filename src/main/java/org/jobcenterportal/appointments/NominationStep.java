package org.jobcenterportal.appointments;

/** What somebody did with a nomination; kept in its history. */
public enum NominationStep {
    NOMINATED,
    INVITED,
    REMINDED,
    CALL_WISHED,
    TANDEM_PROPOSED,
    TANDEM_AGREED,
    TANDEM_REFUSED,
    TIMES_RELEASED,
    ASKED,
    ANSWERED,
    BOOKED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    UNDELIVERABLE,
    LETTER_CAME_BACK
}
