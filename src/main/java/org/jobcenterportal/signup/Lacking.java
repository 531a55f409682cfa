package org.jobcenterportal.signup;

/**
 * What is missing for somebody's wish at present.
 *
 * @param position at which she would stand, among those who wait for the same
 */
public record Lacking(boolean places, boolean childcare, boolean interpreting, int position) {}
