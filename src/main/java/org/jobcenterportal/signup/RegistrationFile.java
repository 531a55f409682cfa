package org.jobcenterportal.signup;

/** A file by which somebody's own calendar takes over an event. */
public record RegistrationFile(String name, String content) {

    /** The media type of a calendar file (RFC 5545). */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";
}
