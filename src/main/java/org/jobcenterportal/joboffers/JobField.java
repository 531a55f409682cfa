package org.jobcenterportal.joboffers;

/** What can be said of a job, in the order in which it is asked. */
public enum JobField {
    EMPLOYER,
    CONTACT,
    OCCUPATION,
    TASKS,
    MODEL,
    HOURS,
    WAGE,
    START,
    POSTS,
    PLACE,
    WAYS,
    APPLICATION_PAGE,
    SHIFTS,
    TERM,
    REQUIREMENTS,
    BURDENS,
    CHILD_FRIENDLY_HOURS
}
