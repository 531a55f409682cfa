package org.jobcenterportal.joboffers;

/** A job is open: for the first time, or again. */
public record JobPublished(JobOfferId job) {}
