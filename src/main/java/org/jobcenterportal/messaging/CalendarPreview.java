package org.jobcenterportal.messaging;

import biweekly.Biweekly;
import biweekly.property.TextProperty;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What the reader's calendar makes of the file: read back from it, not remembered. */
public record CalendarPreview(
        CalendarEvent.Method method, TimeSlot slot, String summary, String location, String description) {

    static CalendarPreview of(RenderedMail.CalendarFile file) {
        var event = Biweekly.parse(file.content()).first().getEvents().getFirst();
        return new CalendarPreview(
                file.method(),
                new TimeSlot(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()),
                text(event.getSummary()),
                text(event.getLocation()),
                text(event.getDescription()));
    }

    private static String text(@Nullable TextProperty property) {
        return property == null ? "" : property.getValue();
    }
}
