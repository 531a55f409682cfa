package org.jobcenterportal.joboffers;

/** How much somebody works. */
public enum WorkingTimeModel {
    FULL_TIME,
    PART_TIME,
    MINI_JOB
}
