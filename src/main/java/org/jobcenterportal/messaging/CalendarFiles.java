package org.jobcenterportal.messaging;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;

/** Writes calendar files (RFC 5545) in the time zone of the office, so that they stay right when the clocks change. */
@Component
@InternalUse
public class CalendarFiles {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private final MessagingSettings settings;
    private final Clock clock;

    CalendarFiles(MessagingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A file to download: it is published or cancelled, and asks nobody for an answer. */
    public String render(CalendarEvent event) {
        return event.method() == CalendarEvent.Method.CANCEL
                ? write(event, Method.CANCEL, entry(event))
                : write(event, Method.PUBLISH, entry(event));
    }

    /** The part of a mail by which the reader's calendar enters the event or takes it out (RFC 5546). */
    String invitation(CalendarEvent event, EmailAddress reader) {
        var entry = entry(event);
        entry.addAttendee(attendee(reader));
        return event.method() == CalendarEvent.Method.CANCEL
                ? write(event, Method.CANCEL, entry)
                : write(event, Method.REQUEST, entry);
    }

    private static String write(CalendarEvent event, String method, VEvent entry) {
        var file = new ICalendar();
        file.setVersion(ICalVersion.V2_0);
        file.setProductId("-//Jobcenter Portal//Messaging//DE");
        file.setMethod(method);
        file.addEvent(entry);
        if (!isInRepeatedHour(event.slot().start())
                && !isInRepeatedHour(event.slot().end())) {
            file.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(OfficeTime.ZONE), officeTime()));
        }
        return Biweekly.write(file).go();
    }

    private VEvent entry(CalendarEvent event) {
        var entry = new VEvent();
        entry.setUid(event.uid());
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(clock.instant()));
        entry.setDateStart(Date.from(event.slot().start()));
        entry.setDateEnd(Date.from(event.slot().end()));
        entry.setSummary(event.summary());
        if (!event.location().isBlank()) {
            entry.setLocation(event.location());
        }
        if (!event.description().isBlank()) {
            entry.setDescription(event.description());
        }
        if (event.url() != null) {
            entry.setUrl(event.url().toString());
        }
        entry.setOrganizer(
                new Organizer(settings.from().name(), settings.from().address().value()));
        entry.setClassification(Classification.PRIVATE);
        entry.setTransparency(Transparency.opaque());
        entry.setStatus(event.method() == CalendarEvent.Method.CANCEL ? Status.cancelled() : Status.confirmed());
        return entry;
    }

    /** The reader has agreed already; no answer goes to an address that nobody reads. */
    private static Attendee attendee(EmailAddress reader) {
        var attendee = new Attendee(null, reader.value());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    /**
     * The hour in autumn when a wall clock cannot say which one is meant: such a file is written in UTC. Its end counts
     * too, because readers disagree about it.
     */
    private static boolean isInRepeatedHour(Instant instant) {
        return isTwofold(instant) || isTwofold(instant.minusSeconds(1));
    }

    private static boolean isTwofold(Instant instant) {
        var onTheWall = OfficeTime.at(instant).toLocalDateTime();
        return OfficeTime.ZONE.getRules().getValidOffsets(onTheWall).size() > 1;
    }

    /** The rules since 1996, written by hand: the library would fetch them from the internet. */
    private static VTimezone officeTime() {
        var zone = new VTimezone(OfficeTime.ZONE.getId());
        var summer = new DaylightSavingsTime();
        begin(summer, "CEST", new DateTimeComponents(1981, 3, 29, 2, 0, 0, false), WINTER, SUMMER);
        zone.addDaylightSavingsTime(summer);
        var winter = new StandardTime();
        begin(winter, "CET", new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER);
        zone.addStandardTime(winter);
        return zone;
    }

    private static void begin(
            Observance observance, String name, DateTimeComponents first, UtcOffset before, UtcOffset after) {
        observance.addTimezoneName(name);
        observance.setDateStart(first);
        observance.setTimezoneOffsetFrom(before);
        observance.setTimezoneOffsetTo(after);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
