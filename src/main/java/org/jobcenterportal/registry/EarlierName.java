package org.jobcenterportal.registry;

/** What name and address were before a change, and by whom of the office it was written down. */
public record EarlierName(NameChange change, String writtenDownBy) {}
