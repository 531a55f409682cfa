package org.jobcenterportal.timetables;

/** Whether an employer would like to talk with somebody. */
public enum EmployerAnswer {
    YES,
    MAYBE,
    /** No talk; the guest is told kindly, and nothing follows from it. */
    NO
}
