package org.jobcenterportal.uikit;

/**
 * A time that can be chosen.
 *
 * @param time as "10:00 Uhr"
 * @param line with whom or where, as "Frau Ostwald"
 */
public record FreeTime<T>(T value, String time, String line) {}
