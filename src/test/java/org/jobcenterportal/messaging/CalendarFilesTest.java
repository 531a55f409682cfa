package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Row("F62")
class CalendarFilesTest {

    private static final EmailAddress READER = new EmailAddress("olena@mail.example");

    private final CalendarFiles files = new CalendarFiles(SettingsForTests.settings(), new TestClock());

    @Test
    void an_invitation_says_who_when_and_where() {
        var file = files.invitation(Drafts.entry(0, CalendarEvent.Method.REQUEST), READER);

        var calendar = read(file);
        var entry = event(file);
        assertThat(calendar.getMethod().isRequest()).isTrue();
        assertThat(entry.getUid().getValue()).isEqualTo("0199-consultation@portal.example");
        assertThat(entry.getSequence().getValue()).isZero();
        assertThat(entry.getDateTimeStamp().getValue()).isEqualTo(Date.from(TestClock.START));
        assertThat(entry.getSummary().getValue()).isEqualTo("Termin");
        assertThat(entry.getLocation().getValue()).isEqualTo("Lewinskistraße 4, 34127 Kassel, Raum 214");
        assertThat(entry.getDescription().getValue()).isEqualTo("Bitte klingeln; der Aufzug ist rechts.");
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getOrganizer().getEmail()).isEqualTo("portal@portal.example");
        assertThat(entry.getAttendees()).singleElement().satisfies(reader -> {
            assertThat(reader.getEmail()).isEqualTo(READER.value());
            assertThat(reader.getRsvp()).isFalse();
        });
        assertThat(file).contains("CLASS:PRIVATE");
    }

    @Test
    void a_cancellation_keeps_the_uid_and_counts_on() {
        var file = files.invitation(Drafts.entry(1, CalendarEvent.Method.CANCEL), READER);

        assertThat(read(file).getMethod().isCancel()).isTrue();
        assertThat(event(file).getUid().getValue()).isEqualTo("0199-consultation@portal.example");
        assertThat(event(file).getSequence().getValue()).isEqualTo(1);
        assertThat(event(file).getStatus().isCancelled()).isTrue();
    }

    @Test
    void a_file_to_download_asks_nobody() {
        var file = files.render(Drafts.entry(0, CalendarEvent.Method.REQUEST));

        assertThat(read(file).getMethod().isPublish()).isTrue();
        assertThat(event(file).getAttendees()).isEmpty();
    }

    @Test
    void times_are_written_by_the_clock_of_the_office_with_its_rules() {
        var file = files.render(Drafts.entry(0, CalendarEvent.Method.REQUEST));

        assertThat(file)
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Berlin",
                        "DTSTART;TZID=Europe/Berlin:20261126T100000",
                        "DTEND;TZID=Europe/Berlin:20261126T104500",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "DTSTAMP:20261124T070000Z")
                .contains("\r\n");
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:30:00Z, the evening before summer time",
        "2026-03-29T00:30:00Z, half an hour before the hour that does not exist",
        "2026-03-29T00:45:00Z, across the hour that does not exist",
        "2026-03-29T01:00:00Z, the first minute of summer time",
        "2026-07-01T08:00:00Z, summer",
        "2026-10-24T23:00:00Z, before the hour that exists twice",
        "2026-10-25T00:15:00Z, in the hour that exists twice, the first time",
        "2026-10-25T00:45:00Z, from the first into the second",
        "2026-10-25T01:15:00Z, in the hour that exists twice, the second time",
        "2026-10-25T02:00:00Z, after it",
        "2026-12-31T22:45:00Z, into the new year",
        "2028-02-29T09:00:00Z, leap day"
    })
    void a_reader_finds_the_same_instants(Instant start, String when) {
        var slot = TimeSlot.of(start, Duration.ofMinutes(30));
        var event = new CalendarEvent("u@p.example", 0, CalendarEvent.Method.REQUEST, slot, "Termin", "", "", null);

        var entry = event(files.render(event));

        assertThat(entry.getDateStart().getValue().toInstant()).as(when).isEqualTo(slot.start());
        assertThat(entry.getDateEnd().getValue().toInstant()).as(when).isEqualTo(slot.end());
    }

    @Test
    void lines_of_a_description_stay_one_property() {
        var event = new CalendarEvent(
                "u@p.example",
                0,
                CalendarEvent.Method.REQUEST,
                Drafts.THURSDAY_AT_TEN,
                "Termin",
                "Raum 1\r\nATTENDEE:mailto:x@y.example",
                "Erste Zeile\nEND:VEVENT",
                null);

        var file = files.render(event);

        assertThat(read(file).getEvents()).hasSize(1);
        assertThat(event(file).getAttendees()).isEmpty();
        assertThat(event(file).getDescription().getValue()).isEqualTo("Erste Zeile\nEND:VEVENT");
    }

    @Test
    void a_uid_is_one_line() {
        assertThatThrownBy(() -> new CalendarEvent(
                        "u\r\nATTENDEE:x",
                        0,
                        CalendarEvent.Method.REQUEST,
                        Drafts.THURSDAY_AT_TEN,
                        "Termin",
                        "",
                        "",
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ICalendar read(String file) {
        return Biweekly.parse(file).first();
    }

    private static VEvent event(String file) {
        return read(file).getEvents().getFirst();
    }
}
