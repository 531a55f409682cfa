package org.jobcenterportal.joboffers;

/** A job is not open any more: paused, filled, withdrawn or over. */
public record JobClosed(JobOfferId job, JobState state) {}
