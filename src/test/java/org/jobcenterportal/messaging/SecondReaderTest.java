package org.jobcenterportal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another library than the one that wrote them makes of the calendar files. */
@Row("F62")
class SecondReaderTest {

    private static final EmailAddress READER = new EmailAddress("olena@mail.example");

    private final CalendarFiles files = new CalendarFiles(SettingsForTests.settings(), new TestClock());

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T08:00:00Z, the day before summer time",
        "2026-03-29T00:30:00Z, half an hour before the hour that does not exist",
        "2026-03-29T00:45:00Z, across the hour that does not exist",
        "2026-03-29T01:00:00Z, the first minute of summer time",
        "2026-03-30T07:00:00Z, the day after",
        "2026-07-01T08:00:00Z, summer",
        "2026-10-24T08:00:00Z, the day before winter time",
        "2026-10-25T00:15:00Z, in the hour that exists twice, the first time",
        "2026-10-25T00:45:00Z, from the first into the second",
        "2026-10-25T01:15:00Z, in the hour that exists twice, the second time",
        "2026-10-25T02:00:00Z, after it",
        "2026-10-26T08:00:00Z, the day after",
        "2028-02-29T09:00:00Z, leap day"
    })
    void finds_the_same_instants(Instant start, String when) throws Exception {
        var slot = TimeSlot.of(start, Duration.ofMinutes(30));
        var event = new CalendarEvent("u@p.example", 0, CalendarEvent.Method.REQUEST, slot, "Termin", "", "", null);

        var entry = entry(read(files.invitation(event, READER)));

        assertThat(instant(entry, Property.DTSTART)).as(when).isEqualTo(slot.start());
        assertThat(instant(entry, Property.DTEND)).as(when).isEqualTo(slot.end());
    }

    @Test
    void finds_an_invitation_with_the_rules_of_the_office_s_clock() throws Exception {
        var calendar = read(files.invitation(Drafts.entry(0, CalendarEvent.Method.REQUEST), READER));

        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(value(entry(calendar), Property.UID)).isEqualTo("0199-consultation@portal.example");
        assertThat(value(entry(calendar), Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(entry(calendar), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void finds_that_a_cancellation_takes_out_the_very_same_entry() throws Exception {
        var calendar = read(files.invitation(Drafts.entry(1, CalendarEvent.Method.CANCEL), READER));

        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(entry(calendar), Property.UID)).isEqualTo("0199-consultation@portal.example");
        assertThat(value(entry(calendar), Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(entry(calendar), Property.STATUS)).isEqualTo("CANCELLED");
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static CalendarComponent entry(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(PropertyContainer holder, String name) {
        return holder.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static Instant instant(CalendarComponent entry, String name) {
        return Instant.from(
                entry.<DateProperty<?>>getProperty(name).orElseThrow().getDate());
    }
}
