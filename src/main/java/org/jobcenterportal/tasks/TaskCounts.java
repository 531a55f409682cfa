package org.jobcenterportal.tasks;

/** How many tasks wait: the reader's own, those of her team, and those of both that are overdue. */
public record TaskCounts(int own, int team, int overdue) {}
