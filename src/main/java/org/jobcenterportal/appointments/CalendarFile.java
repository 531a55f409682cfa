package org.jobcenterportal.appointments;

/** A file that a calendar can open. */
public record CalendarFile(String name, String content) {

    /** The media type of a calendar file (RFC 5545). */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";
}
