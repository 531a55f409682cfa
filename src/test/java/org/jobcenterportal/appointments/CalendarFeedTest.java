package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F62")
class CalendarFeedTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private BusyFeed feed;

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultant() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void it_says_when_she_is_taken_and_nothing_about_whom() {
        book("10:00");

        var content = read(token()).content();

        assertThat(content)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20261126T100000")
                .contains("SUMMARY:belegt")
                .doesNotContain("Anna", "Beispiel", "KS-", "LOCATION", "DESCRIPTION", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void a_calendar_library_reads_the_same_times() throws Exception {
        book("10:00");
        book("14:00");

        var read = new CalendarBuilder().build(new StringReader(read(token()).content()));

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.<CalendarComponent>getComponents(Component.VEVENT))
                .extracting(event -> Instant.from(event.<DateProperty<?>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate()))
                .containsExactly(at("10:00"), at("14:00"));
    }

    @Test
    void the_uid_stays_when_the_time_moves_and_says_nothing_of_the_consultation() {
        var booked = book("10:00");
        var token = token();
        var before = uids(token);

        database.sql(
                        "update diary_quarter set quarter_start = date_add(quarter_start, interval 4 hour) where entry = ?")
                .param(booked.id().value())
                .update();

        assertThat(uids(token)).isEqualTo(before);
        assertThat(before.getFirst()).doesNotContain(booked.id().value().toString());
    }

    @Test
    void it_is_the_same_to_the_last_letter_until_something_changes() {
        book("10:00");
        var token = token();
        var first = read(token);
        clock.advance(Duration.ofHours(1));
        var second = read(token);
        book("14:00");
        var third = read(token);

        assertThat(second).isEqualTo(first);
        assertThat(third.version()).isNotEqualTo(first.version());
        assertThat(third.changedAt()).isAfter(first.changedAt());
    }

    @Test
    void a_full_calendar_asks_as_little_as_an_empty_one() {
        var token = token();
        read(token);
        var empty = Statements.of(() -> read(token)).size();
        for (int hour = 9; hour < 17; hour++) {
            book("%02d:00".formatted(hour));
        }
        read(token);

        assertThat(Statements.of(() -> read(token))).hasSize(empty);
    }

    @Test
    void what_is_revoked_or_renewed_holds_no_longer() {
        var first = token();
        var second = token();

        assertThat(feed.read(first)).isEmpty();
        assertThat(feed.read(second)).isPresent();
        consultant.does(feeds::revoke);
        assertThat(feed.read(second)).isEmpty();
        assertThat(consultant.does(feeds::since)).isEmpty();
    }

    @Test
    void only_a_digest_of_the_address_is_stored() {
        var token = token();

        var stored = database.sql("select * from calendar_feed").query().listOfRows();

        assertThat(stored.toString().toLowerCase(Locale.ROOT)).doesNotContain(token.toLowerCase(Locale.ROOT));
        assertThat(new FeedToken(token)).hasToString("FeedToken");
    }

    @Test
    void anything_else_is_no_address() {
        assertThat(feed.read("")).isEmpty();
        assertThat(feed.read("a".repeat(43))).isEmpty();
        assertThat(feed.read("' or 1 = 1")).isEmpty();
    }

    private ConsultationDetails book(String time) {
        return ((Booked) given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(THURSDAY, time)))))
                .consultation();
    }

    private String token() {
        var address = consultant.does(feeds::renew).orElseThrow();
        var from = address.indexOf(CalendarFeeds.PATH) + CalendarFeeds.PATH.length();
        return address.substring(from, address.length() - CalendarFeeds.ENDING.length());
    }

    private BusyFeed.Feed read(String token) {
        return feed.read(token).orElseThrow();
    }

    private List<String> uids(String token) {
        return read(token)
                .content()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private Instant at(String time) {
        return consultant.at(THURSDAY, time).start();
    }
}
