package org.jobcenterportal.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes calendar files (RFC 5545) in the time zone of the office, so that they stay right when the clocks change. */
@Component
@InternalUse
public class CalendarFiles {

    private static final DateTimeFormatter ON_THE_WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The rules since 1996. */
    private static final String OFFICE_TIME =
            """
            BEGIN:VTIMEZONE
            TZID:%s
            BEGIN:DAYLIGHT
            TZNAME:CEST
            DTSTART:19810329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            END:VTIMEZONE
            """.formatted(OfficeTime.ZONE.getId()).replace("\n", "\r\n");

    private final MessagingSettings settings;
    private final Clock clock;

    CalendarFiles(MessagingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A file to download: it is published or cancelled, and asks nobody for an answer. */
    public String render(CalendarEvent event) {
        return write(event, "PUBLISH", null);
    }

    /** The part of a mail by which the reader's calendar enters the event or takes it out (RFC 5546). */
    String invitation(CalendarEvent event, EmailAddress reader) {
        return write(event, "REQUEST", reader);
    }

    /**
     * A time at which somebody is taken.
     *
     * @param uid the same for the whole life of what it stands for
     */
    public record Busy(String uid, TimeSlot slot) {}

    /** A calendar to subscribe that says when somebody is taken, and nothing else; the same as long as that is the same. */
    public String busy(List<Busy> times, String summary, Instant changedAt) {
        var file = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Jobcenter Portal//Calendar//DE")
                .lines(OFFICE_TIME);
        for (var time : times) {
            var slot = time.slot();
            boolean onTheWall = !isInRepeatedHour(slot.start()) && !isInRepeatedHour(slot.end());
            file.line("BEGIN", "VEVENT").text("UID", time.uid()).line("DTSTAMP", UTC.format(changedAt));
            time(file, "DTSTART", slot.start(), onTheWall);
            time(file, "DTEND", slot.end(), onTheWall);
            file.text("SUMMARY", summary)
                    .line("CLASS", "PRIVATE")
                    .line("TRANSP", "OPAQUE")
                    .line("END", "VEVENT");
        }
        return file.line("END", "VCALENDAR").toString();
    }

    /**
     * A calendar to subscribe with what everybody may know; an entry whose method is to cancel stays in it as cancelled.
     *
     * @param changedAt the same as long as what is in it is the same
     */
    public String published(List<CalendarEvent> entries, String name, Instant changedAt) {
        var file = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Jobcenter Portal//Calendar//DE")
                .line("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .lines(OFFICE_TIME);
        entries.forEach(entry -> entry(file, entry, changedAt, "PUBLIC", "TRANSPARENT"));
        return file.line("END", "VCALENDAR").toString();
    }

    /** Several times of one person, to download: nobody's business but hers, and she is taken then. */
    public String own(List<CalendarEvent> entries) {
        var now = clock.instant();
        var file = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Jobcenter Portal//Calendar//DE")
                .line("METHOD", "PUBLISH")
                .lines(OFFICE_TIME);
        entries.forEach(entry -> entry(file, entry, now, "PRIVATE", "OPAQUE"));
        return file.line("END", "VCALENDAR").toString();
    }

    private static void entry(
            CalendarLines file, CalendarEvent entry, Instant changedAt, String seenBy, String takesTime) {
        var slot = entry.slot();
        boolean onTheWall = !isInRepeatedHour(slot.start()) && !isInRepeatedHour(slot.end());
        file.line("BEGIN", "VEVENT")
                .text("UID", entry.uid())
                .line("SEQUENCE", Integer.toString(entry.sequence()))
                .line("DTSTAMP", UTC.format(changedAt));
        time(file, "DTSTART", slot.start(), onTheWall);
        time(file, "DTEND", slot.end(), onTheWall);
        file.text("SUMMARY", entry.summary())
                .textIfAny("LOCATION", entry.location())
                .textIfAny("DESCRIPTION", entry.description());
        if (entry.url() != null) {
            file.line("URL", entry.url().toString());
        }
        file.line("CLASS", seenBy)
                .line("TRANSP", takesTime)
                .line("STATUS", entry.method() == CalendarEvent.Method.CANCEL ? "CANCELLED" : "CONFIRMED")
                .line("END", "VEVENT");
    }

    private String write(CalendarEvent event, String method, @Nullable EmailAddress reader) {
        boolean isCancelled = event.method() == CalendarEvent.Method.CANCEL;
        boolean onTheWall = !isInRepeatedHour(event.slot().start())
                && !isInRepeatedHour(event.slot().end());
        var file = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Jobcenter Portal//Messaging//DE")
                .line("METHOD", isCancelled ? "CANCEL" : method)
                .lines(onTheWall ? OFFICE_TIME : "")
                .line("BEGIN", "VEVENT")
                .text("UID", event.uid())
                .line("SEQUENCE", Integer.toString(event.sequence()))
                .line("DTSTAMP", UTC.format(clock.instant()));
        time(file, "DTSTART", event.slot().start(), onTheWall);
        time(file, "DTEND", event.slot().end(), onTheWall);
        file.text("SUMMARY", event.summary())
                .textIfAny("LOCATION", event.location())
                .textIfAny("DESCRIPTION", event.description());
        if (event.url() != null) {
            file.line("URL", event.url().toString());
        }
        file.line(
                        "ORGANIZER;CN="
                                + CalendarLines.parameter(settings.from().name()),
                        "mailto:" + settings.from().address().value())
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "OPAQUE")
                .line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED");
        if (reader != null) {
            attendee(file, reader);
        }
        return file.line("END", "VEVENT").line("END", "VCALENDAR").toString();
    }

    private static void time(CalendarLines file, String property, Instant instant, boolean onTheWall) {
        if (onTheWall) {
            file.line(property + ";TZID=" + OfficeTime.ZONE.getId(), ON_THE_WALL.format(OfficeTime.at(instant)));
        } else {
            file.line(property, UTC.format(instant));
        }
    }

    /** The reader has agreed already; no answer goes to an address that nobody reads. */
    private static void attendee(CalendarLines file, EmailAddress reader) {
        file.line(
                "ATTENDEE;CUTYPE=INDIVIDUAL;RSVP=FALSE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED",
                "mailto:" + reader.value());
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
}
