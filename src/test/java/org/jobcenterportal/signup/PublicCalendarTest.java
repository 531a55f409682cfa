package org.jobcenterportal.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another library than the one that wrote it makes of the calendar of events. */
@IntegrationTest
@Row("F62")
class PublicCalendarTest {

    @Autowired
    private EventWindow window;

    @Autowired
    private EventDesk desk;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    @Autowired
    private Events events;

    private EventStory story;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        story = new EventStory(organisation, citizens, caseload, desk);
    }

    @Test
    void finds_the_same_instants_before_and_after_the_clocks_change() throws Exception {
        var winter = story.announced(Drafts.groupSession().called("Winter " + UUID.randomUUID()));
        var slot = Drafts.slot(LocalDate.of(2027, 3, 29), LocalTime.of(9, 0), LocalTime.of(11, 0));
        var summer = story.announced(
                Drafts.groupSession().called("Sommer " + UUID.randomUUID()).at(slot));

        var calendar = read();

        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(start(entry(calendar, winter))).isEqualTo(Instant.parse("2026-12-03T08:30:00Z"));
        assertThat(start(entry(calendar, summer))).isEqualTo(Instant.parse("2027-03-29T07:00:00Z"));
        assertThat(window.feed(Locale.GERMAN)).isEqualTo(window.feed(Locale.GERMAN));
    }

    @Test
    void says_that_an_event_is_postponed_with_a_higher_number_and_leaves_out_what_is_not_for_everybody()
            throws Exception {
        var open = story.announced(Drafts.groupSession().called("Offen " + UUID.randomUUID()));
        var staff = story.announced(
                Drafts.groupSession().called("Intern " + UUID.randomUUID()).of(EventKind.STAFF_WORKSHOP));
        var before = sequence(entry(read(), open));

        story.officer.does(() -> desk.postpone(open, "Der Saal ist gesperrt."));

        var after = read();
        assertThat(value(entry(after, open), "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(entry(after, open))).isGreaterThan(before);
        assertThat(window.feed(Locale.GERMAN).content())
                .doesNotContain(staff.value().toString());
        clock.advance(Duration.ofDays(400));
        assertThat(window.feed(Locale.GERMAN).content())
                .doesNotContain(open.value().toString());
        clock.set(TestClock.START);
    }

    @Test
    void keeps_what_was_called_off_as_cancelled_with_a_higher_number_and_moves_what_has_a_new_day() throws Exception {
        var off = story.announced(Drafts.groupSession().called("Abgesagt " + UUID.randomUUID()));
        var drafts = Drafts.groupSession().called("Verschoben " + UUID.randomUUID());
        var moved = story.announced(drafts);
        var before = read();

        story.officer.does(() -> desk.cancel(off, "Zu wenige kommen."));
        story.officer.does(() -> desk.postpone(moved, "Der Saal ist gesperrt."));
        var postponed = read();
        var slot = Drafts.slot(LocalDate.of(2027, 1, 14), LocalTime.of(9, 0), LocalTime.of(11, 0));
        story.officer.does(() -> desk.edit(version(moved), drafts.at(slot).draft(), Set.of(), null));
        var after = read();

        assertThat(value(entry(after, off), "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(entry(after, off))).isGreaterThan(sequence(entry(before, off)));
        assertThat(value(entry(after, moved), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(start(entry(after, moved))).isEqualTo(slot.start());
        assertThat(sequence(entry(after, moved))).isGreaterThan(sequence(entry(postponed, moved)));
        assertThat(after.getComponents("VEVENT"))
                .extracting(entry -> value((CalendarComponent) entry, "UID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void never_shows_a_draft_that_was_given_up() {
        var drafts = Drafts.groupSession().called("Aufgegeben " + UUID.randomUUID());
        story.officer.does(() -> desk.draft(drafts.draft()));
        story.officer.does(() -> desk.cancel(drafts.draft().id(), "Doch nicht."));

        assertThat(window.feed(Locale.GERMAN).content())
                .doesNotContain(drafts.draft().id().value().toString());
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(window.feed(Locale.GERMAN).content()));
    }

    private long version(EventId event) {
        return events.find(event).orElseThrow().version();
    }

    private static CalendarComponent entry(Calendar calendar, EventId event) {
        return calendar.<CalendarComponent>getComponents("VEVENT").stream()
                .filter(entry -> value(entry, "UID").startsWith(event.value().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(CalendarComponent entry, String property) {
        return entry.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static int sequence(CalendarComponent entry) {
        return Integer.parseInt(value(entry, "SEQUENCE"));
    }

    private static Instant start(CalendarComponent entry) {
        return Instant.from(entry.<DateProperty<?>>getProperty(Property.DTSTART)
                .orElseThrow()
                .getDate());
    }
}
