package org.jobcenterportal.joboffers;

/** Through whom a post was filled. */
public enum FilledBy {
    US,
    ELSEWHERE
}
