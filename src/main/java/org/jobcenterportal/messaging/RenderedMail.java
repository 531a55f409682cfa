package org.jobcenterportal.messaging;

import org.jspecify.annotations.Nullable;

/** A mail as it will be read: both forms of its text, and the calendar file that comes with it. */
record RenderedMail(
        String subject, String html, String text, @Nullable CalendarFile calendar) {

    /** A calendar file and what it wants from the reader's calendar. */
    record CalendarFile(CalendarEvent.Method method, String content) {}
}
