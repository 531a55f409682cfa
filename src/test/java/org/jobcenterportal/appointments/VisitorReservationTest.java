package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.CancellationOutcome.NotFound;
import org.jobcenterportal.appointments.ConfirmationOutcome.AlreadyKnown;
import org.jobcenterportal.appointments.ConfirmationOutcome.Confirmed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Lapsed;
import org.jobcenterportal.appointments.ConfirmationOutcome.Unknown;
import org.jobcenterportal.appointments.ReservationOutcome.LimitReached;
import org.jobcenterportal.appointments.ReservationOutcome.Reserved;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"F41", "F45"})
class VisitorReservationTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Duration HOLD = Duration.ofMinutes(30);
    private static final Pattern TOKEN = Pattern.compile(ConsultationLinks.PATH + "([A-Za-z0-9_-]{48})");

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private final EmailAddress mailbox = new EmailAddress(UUID.randomUUID() + "@portal.example");
    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void a_visitor_s_time_is_held_for_half_an_hour() {
        var reserved = reserve("10:00");

        assertThat(reserved.until()).isEqualTo(TestClock.START.plus(HOLD));
        assertThat(reserved.consultation().state()).isEqualTo(ConsultationState.RESERVED);
        assertThat(free()).doesNotContain("10:00");
    }

    @Test
    void opening_the_link_makes_it_certain_and_opening_it_again_shows_it() {
        var reserved = reserve("10:00");
        var token = token(reserved.consultation().id());

        clock.advance(HOLD.minusSeconds(1));
        var first = desk.confirm(token);
        clock.advance(Duration.ofHours(2));
        var second = desk.confirm(token);

        assertThat(first)
                .isInstanceOfSatisfying(
                        Confirmed.class,
                        confirmed ->
                                assertThat(confirmed.consultation().state()).isEqualTo(ConsultationState.BOOKED));
        assertThat(second).isInstanceOf(AlreadyKnown.class);
        assertThat(kinds(reserved.consultation().id()))
                .containsExactly("appointments.kind.reserved", "appointments.kind.booked");
        assertThat(desk.byToken(token)).isPresent();
        assertThat(desk.calendarFileByToken(token)).isPresent();
    }

    @Test
    void a_link_that_is_opened_too_late_says_so_and_the_time_is_free() {
        var reserved = reserve("10:00");

        clock.advance(HOLD);
        var outcome = desk.confirm(token(reserved.consultation().id()));

        assertThat(outcome).isEqualTo(new Lapsed(Topic.OTHER, Way.PHONE));
        assertThat(free()).contains("10:00");
    }

    @Test
    void nobody_waits_for_the_job_when_a_reservation_has_run_out() {
        reserve("10:00");
        reserve("11:00");

        clock.advance(HOLD);

        assertThat(free()).contains("10:00", "11:00");
        assertThat(desk.reserve(draft("10:00", new EmailAddress(UUID.randomUUID() + "@portal.example"))))
                .isInstanceOf(Reserved.class);
    }

    @Test
    void booking_finds_out_by_itself_that_a_reservation_has_run_out() {
        reserve("10:00");

        clock.advance(HOLD);
        var outcome = given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void what_is_held_cannot_be_taken() {
        reserve("10:00");

        clock.advance(HOLD.minusSeconds(1));
        var outcome = desk.reserve(draft("10:00", new EmailAddress(UUID.randomUUID() + "@portal.example")));

        assertThat(outcome).isInstanceOf(JustTaken.class);
    }

    @Test
    void sending_the_same_form_twice_holds_one_time() {
        var draft = draft("10:00", mailbox);

        var first = (Reserved) desk.reserve(draft);
        var second = (Reserved) desk.reserve(draft);

        assertThat(second.consultation().id()).isEqualTo(first.consultation().id());
        assertThat(kinds(first.consultation().id())).hasSize(1);
    }

    @Test
    void a_corrected_address_gets_the_time_and_a_link_of_its_own() {
        var mistyped = draft("10:00", mailbox);
        var first = (Reserved) desk.reserve(mistyped);
        var formerLink = token(first.consultation().id());
        var right = new EmailAddress(UUID.randomUUID() + "@portal.example");

        var second = (Reserved) desk.correct(submission(mistyped), draft("10:00", right));

        assertThat(second.consultation().id()).isNotEqualTo(first.consultation().id());
        assertThat(desk.confirm(formerLink)).isEqualTo(new Lapsed(Topic.OTHER, Way.PHONE));
        assertThat(desk.confirm(token(second.consultation().id()))).isInstanceOf(Confirmed.class);
        assertThat(free()).doesNotContain("10:00");
        assertThat(waiting(first.consultation().id())).isZero();
    }

    @Test
    void the_same_correction_sent_twice_has_one_effect() {
        var mistyped = draft("10:00", mailbox);
        desk.reserve(mistyped);
        var right = draft("10:00", new EmailAddress(UUID.randomUUID() + "@portal.example"));

        var first = (Reserved) desk.correct(submission(mistyped), right);
        var second = (Reserved) desk.correct(submission(mistyped), right);

        assertThat(second.consultation().id()).isEqualTo(first.consultation().id());
        assertThat(kinds(first.consultation().id())).hasSize(1);
    }

    @Test
    void a_correction_that_is_refused_leaves_the_former_as_it_was() {
        var full = new EmailAddress(UUID.randomUUID() + "@portal.example");
        desk.reserve(draft("11:00", full));
        desk.reserve(draft("12:00", full));
        var former = draft("10:00", mailbox);
        desk.reserve(former);

        var refused = desk.correct(submission(former), draft("10:00", full));

        assertThat(refused).isEqualTo(new LimitReached());
        assertThat(desk.reservedBy(submission(former)))
                .hasValueSatisfying(standing -> assertThat(standing.state()).isEqualTo(ConsultationState.RESERVED));
    }

    @Test
    void what_was_confirmed_meanwhile_is_not_corrected_any_more() {
        var former = draft("10:00", mailbox);
        var reserved = (Reserved) desk.reserve(former);
        desk.confirm(token(reserved.consultation().id()));

        var outcome = desk.correct(
                submission(former), draft("10:00", new EmailAddress(UUID.randomUUID() + "@portal.example")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        BookingOutcome.Booked.class,
                        booked -> assertThat(booked.consultation().id())
                                .isEqualTo(reserved.consultation().id()));
    }

    @Test
    void nobody_takes_a_time_with_a_key_that_nobody_has_sent() {
        reserve("10:00");

        var outcome = desk.correct(
                UUID.randomUUID(), draft("10:00", new EmailAddress(UUID.randomUUID() + "@portal.example")));

        assertThat(outcome).isInstanceOf(JustTaken.class);
    }

    @Test
    void whoever_has_sent_it_learns_what_it_has_come_to() {
        var draft = draft("10:00", mailbox);
        var reserved = (Reserved) desk.reserve(draft);
        var held = desk.reservedBy(submission(draft)).orElseThrow();
        desk.confirm(token(reserved.consultation().id()));
        var booked = desk.reservedBy(submission(draft)).orElseThrow();
        desk.cancelByToken(token(reserved.consultation().id()));

        assertThat(held.state()).isEqualTo(ConsultationState.RESERVED);
        assertThat(booked.state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(desk.reservedBy(submission(draft))).isEmpty();
        assertThat(desk.reservedBy(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nobody_learns_by_a_key_what_somebody_with_an_account_has() {
        var draft = Given.draft(consultant.at(THURSDAY, "10:00"));
        given.aCitizen().does(() -> desk.book(draft));

        assertThat(desk.reservedBy(draft.submission())).isEmpty();
    }

    @Test
    void with_one_address_two_are_open_at_most() {
        reserve("10:00");
        reserve("11:00");

        assertThat(desk.reserve(draft("12:00", mailbox))).isEqualTo(new LimitReached());
    }

    @Test
    void with_one_address_one_cannot_reserve_again_and_again() {
        for (int round = 0; round < 4; round++) {
            var reserved = reserve("10:00");
            desk.cancelByToken(token(reserved.consultation().id()));
        }

        var fifth = desk.reserve(draft("10:00", mailbox));
        clock.advance(Duration.ofHours(1));
        var anHourLater = desk.reserve(draft("10:00", mailbox));

        assertThat(fifth).isEqualTo(new LimitReached());
        assertThat(anHourLater).isInstanceOf(Reserved.class);
    }

    @Test
    void whoever_has_the_link_cancels_without_an_account() {
        var reserved = reserve("10:00");
        var token = token(reserved.consultation().id());
        desk.confirm(token);

        var cancelled = desk.cancelByToken(token);

        assertThat(cancelled).isInstanceOf(Cancelled.class);
        assertThat(free()).contains("10:00");
        assertThat(kinds(reserved.consultation().id())).last().isEqualTo("appointments.kind.cancelled");
    }

    @Test
    void a_link_that_nobody_was_sent_opens_nothing() {
        var wrong = "A".repeat(48);

        assertThat(desk.confirm(wrong)).isEqualTo(new Unknown());
        assertThat(desk.confirm("../../etc")).isEqualTo(new Unknown());
        assertThat(desk.byToken(wrong)).isEmpty();
        assertThat(desk.cancelByToken(wrong)).isEqualTo(new NotFound());
    }

    @Test
    void a_link_expires_a_day_after_the_consultation() {
        var reserved = reserve("10:00");
        var token = token(reserved.consultation().id());
        desk.confirm(token);

        clock.set(reserved.consultation().slot().end().plus(Duration.ofDays(1)).minusSeconds(1));
        var before = desk.byToken(token);
        clock.advance(Duration.ofSeconds(1));
        var after = desk.byToken(token);

        assertThat(before).isPresent();
        assertThat(after).isEmpty();
    }

    private Reserved reserve(String time) {
        return (Reserved) desk.reserve(draft(time, mailbox));
    }

    private VisitorDraft draft(String time, EmailAddress email) {
        return new VisitorDraft(Given.byPhone(consultant.at(THURSDAY, time)), "Anna Example", email);
    }

    private static UUID submission(VisitorDraft draft) {
        return draft.consultation().submission();
    }

    /** How many messages about it are still to be sent. */
    private long waiting(ConsultationId id) {
        return database.sql("select count(*) from outbox_message where about = ? and state = 'WAITING'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<String> free() {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.PHONE, THURSDAY)
                .at(consultant.venue())
                .showing(1);
        return freeTimes.on(query).days().getFirst().slots().stream()
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }

    private String token(ConsultationId id) {
        var text = database.sql("select text from outbox_message where about = ? order by created_at, id limit 1")
                .param(id.value())
                .query(String.class)
                .single();
        var found = TOKEN.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> kinds(ConsultationId id) {
        return database.sql(
                        "select kind from outbox_message where about = ? and kind not like '%reminder' order by created_at, id")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
