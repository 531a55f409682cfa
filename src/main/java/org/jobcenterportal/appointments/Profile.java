package org.jobcenterportal.appointments;

/**
 * What the portal knows of how to speak with somebody.
 *
 * @param languageTag the language (BCP 47) in which the portal writes to her
 */
public record Profile(Needs needs, String languageTag) {}
