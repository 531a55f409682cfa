package org.jobcenterportal.privacy;

/** How many data of a kind are over their term. */
public record DueData(String code, int due) {}
