package org.jobcenterportal.uikit;

/**
 * Something that waits for somebody, in one sentence that leads to where it is done.
 *
 * @param href the address, without a slash in front
 */
public record Task(Status status, IconName icon, String words, String href) {}
