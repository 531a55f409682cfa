package org.jobcenterportal.joboffers;

import java.util.Set;

/** Something in a job that others already see is different. */
public record JobChanged(JobOfferId job, Set<JobField> changed) {}
