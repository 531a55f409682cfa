package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;

@Row("F40")
class AbsenceFileTest {

    private static final TimeSlot HORIZON =
            new TimeSlot(Instant.parse("2026-11-24T07:00:00Z"), Instant.parse("2028-04-30T22:00:00Z"));

    @Test
    void a_whole_day_ends_with_the_day_before_its_end() {
        assertThat(read("DTSTART;VALUE=DATE:20261126\nDTEND;VALUE=DATE:20261128"))
                .containsExactly(slot("2026-11-25T23:00:00Z", "2026-11-27T23:00:00Z"));
        assertThat(read("DTSTART;VALUE=DATE:20261126"))
                .containsExactly(slot("2026-11-25T23:00:00Z", "2026-11-26T23:00:00Z"));
    }

    @Test
    void whole_days_across_both_changes_of_the_clock_stay_whole() {
        assertThat(read("DTSTART;VALUE=DATE:20270327\nDTEND;VALUE=DATE:20270330"))
                .containsExactly(slot("2027-03-26T23:00:00Z", "2027-03-29T22:00:00Z"));
        assertThat(read("DTSTART;VALUE=DATE:20271030\nDTEND;VALUE=DATE:20271102"))
                .containsExactly(slot("2027-10-29T22:00:00Z", "2027-11-01T23:00:00Z"));
    }

    @Test
    void times_are_read_by_their_own_zone_by_utc_or_by_the_office_s_clock() {
        assertThat(read("DTSTART:20261126T090000Z\nDTEND:20261126T100000Z"))
                .containsExactly(slot("2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z"));
        assertThat(read("DTSTART:20261126T090000\nDTEND:20261126T100000"))
                .containsExactly(slot("2026-11-26T08:00:00Z", "2026-11-26T09:00:00Z"));
        assertThat(read("DTSTART;TZID=Europe/Lisbon:20261126T090000\nDURATION:PT1H"))
                .containsExactly(slot("2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z"));
    }

    @Test
    void a_series_keeps_its_wall_clock_time_across_the_change() {
        assertThat(read("""
                        DTSTART;TZID=Europe/Berlin:20270322T090000
                        DTEND;TZID=Europe/Berlin:20270322T100000
                        RRULE:FREQ=WEEKLY;COUNT=2"""))
                .containsExactly(
                        slot("2027-03-22T08:00:00Z", "2027-03-22T09:00:00Z"),
                        slot("2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z"));
    }

    @Test
    void a_series_of_whole_days_leaves_out_what_it_excepts_and_meets_the_leap_day() {
        assertThat(read("""
                        DTSTART;VALUE=DATE:20280215
                        RRULE:FREQ=WEEKLY;UNTIL=20280307
                        EXDATE;VALUE=DATE:20280222"""))
                .containsExactly(
                        slot("2028-02-14T23:00:00Z", "2028-02-15T23:00:00Z"),
                        slot("2028-02-28T23:00:00Z", "2028-02-29T23:00:00Z"),
                        slot("2028-03-06T23:00:00Z", "2028-03-07T23:00:00Z"));
    }

    @Test
    void an_endless_series_ends_with_the_horizon_and_what_is_over_is_left_out() {
        var slots = read("DTSTART;VALUE=DATE:20200106\nRRULE:FREQ=WEEKLY");

        assertThat(slots).hasSizeBetween(70, 80);
        assertThat(slots.getFirst().end()).isAfter(HORIZON.start());
        assertThat(slots.getLast().start()).isBefore(HORIZON.end());
    }

    @Test
    void an_exchanged_date_of_a_series_counts_once() {
        var file = calendar("""
                BEGIN:VEVENT
                UID:one
                DTSTART;TZID=Europe/Berlin:20261201T090000
                DTEND;TZID=Europe/Berlin:20261201T100000
                RRULE:FREQ=DAILY;COUNT=2
                END:VEVENT
                BEGIN:VEVENT
                UID:one
                RECURRENCE-ID;TZID=Europe/Berlin:20261202T090000
                DTSTART;TZID=Europe/Berlin:20261202T140000
                DTEND;TZID=Europe/Berlin:20261202T150000
                END:VEVENT
                """);

        assertThat(AbsenceFile.read(file, HORIZON).orElseThrow())
                .containsExactly(
                        slot("2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"),
                        slot("2026-12-02T13:00:00Z", "2026-12-02T14:00:00Z"));
    }

    @Test
    void whoever_is_free_or_has_cancelled_is_there() {
        assertThat(read("DTSTART;VALUE=DATE:20261126\nTRANSP:TRANSPARENT")).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20261126\nSTATUS:CANCELLED")).isEmpty();
    }

    @Test
    void what_is_no_calendar_is_refused_whatever_it_is_called() {
        assertThat(AbsenceFile.read(new byte[0], HORIZON)).isEmpty();
        assertThat(AbsenceFile.read("<html></html>".getBytes(StandardCharsets.UTF_8), HORIZON))
                .isEmpty();
        assertThat(AbsenceFile.read(new byte[] {'B', 'E', 'G', 'I', 'N', (byte) 0xff}, HORIZON))
                .isEmpty();
        assertThat(AbsenceFile.read("BEGIN:VCALENDAR\0".getBytes(StandardCharsets.UTF_8), HORIZON))
                .isEmpty();
    }

    @Test
    void a_file_of_the_largest_size_is_read_and_one_byte_more_is_not() {
        var event = calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261126\nEND:VEVENT\n");
        var largest = filled(event, AbsenceFile.MAX_BYTES);

        assertThat(AbsenceFile.read(largest, HORIZON)).isPresent();
        assertThat(AbsenceFile.read(filled(event, AbsenceFile.MAX_BYTES + 1), HORIZON))
                .isEmpty();
    }

    @Test
    void a_series_beyond_measure_is_refused() {
        assertThat(AbsenceFile.read(event("DTSTART:20200101T000000Z\nDURATION:PT1M\nRRULE:FREQ=SECONDLY"), HORIZON))
                .isEmpty();
        assertThat(AbsenceFile.read(
                        event("DTSTART:20261201T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2"),
                        HORIZON))
                .isEmpty();
    }

    private static List<TimeSlot> read(String lines) {
        return AbsenceFile.read(event(lines), HORIZON).orElseThrow();
    }

    private static byte[] event(String lines) {
        return calendar("BEGIN:VEVENT\nUID:x\nSUMMARY:private\n" + lines + "\nEND:VEVENT\n");
    }

    private static byte[] calendar(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filled(byte[] content, int size) {
        var filled = new byte[size];
        java.util.Arrays.fill(filled, (byte) '\n');
        System.arraycopy(content, 0, filled, 0, content.length);
        return filled;
    }

    private static TimeSlot slot(String start, String end) {
        return new TimeSlot(Instant.parse(start), Instant.parse(end));
    }
}
