package org.jobcenterportal.jobexchange;

/** What is said of a job in a file that goes out or comes in. */
public enum ExchangeField {
    REFERENCE,
    EMPLOYER,
    ESTABLISHMENT,
    TITLE,
    OCCUPATION,
    TASKS,
    MODEL,
    HOURS,
    SHIFTS,
    WAGE,
    START,
    OR_EARLIER,
    UNTIL,
    POSTS,
    STREET,
    HOUSE,
    POSTAL_CODE,
    CITY,
    REQUIREMENTS,
    BURDENS,
    CHILD_FRIENDLY,
    WAYS,
    APPLICATION_PAGE,
    EXPIRES
}
