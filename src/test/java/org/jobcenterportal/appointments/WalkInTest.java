package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.CallerDraft.Caller;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row({"S5", "F41"})
class WalkInTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private WalkInDesk desk;

    @Autowired
    private ConsultationDesk booking;

    @Autowired
    private ConsultantDay day;

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
    void two_minutes_past_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        clock.set(ten().plus(Duration.ofMinutes(2)));
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void it_begins_in_the_present_quarter_and_is_ticked_after_its_end() {
        var admitted = (CallerOutcome.Booked) admit(aWalkIn());

        var slot = admitted.consultation().slot();
        assertThat(slot.start()).isEqualTo(ten());
        assertThat(admitted.consultation().state()).isEqualTo(ConsultationState.BOOKED);
        var id = admitted.consultation().id();
        var meeting = consultant.does(() -> day.meeting(id)).orElseThrow();
        assertThat(meeting.canTakePlace()).isFalse();
        clock.set(slot.end());
        assertThat(consultant.does(() -> day.tookPlace(id, meeting.version()))).isInstanceOf(NotingOutcome.Noted.class);
    }

    @Test
    void at_the_last_second_of_a_quarter_it_still_counts_and_at_the_next_one_it_is_another() {
        clock.set(ten().plus(Duration.ofMinutes(15)).minusSeconds(1));
        var last = consultant.does(() -> desk.now(Topic.OTHER)).orElseThrow();
        clock.set(ten().plus(Duration.ofMinutes(15)));
        var next = consultant.does(() -> desk.now(Topic.OTHER)).orElseThrow();

        assertThat(last.slot().start()).isEqualTo(ten());
        assertThat(next.slot().start()).isEqualTo(ten().plus(Duration.ofMinutes(15)));
    }

    @Test
    void it_ends_where_the_next_consultation_begins() {
        book("10:30");

        var slot = consultant.does(() -> desk.now(Topic.RETURN_TO_WORK)).orElseThrow();

        assertThat(slot.slot().end()).isEqualTo(ten().plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_diary_that_is_not_free_admits_nobody() {
        book("10:00");

        assertThat(consultant.does(() -> desk.now(Topic.OTHER))).isEmpty();
        assertThat(admit(aWalkIn())).isInstanceOf(CallerOutcome.JustTaken.class);
    }

    @Test
    void the_same_form_sent_twice_admits_once() {
        var walkIn = aWalkIn();

        var first = (CallerOutcome.Booked) admit(walkIn);
        var second = (CallerOutcome.Booked) admit(walkIn);

        assertThat(second.consultation().id()).isEqualTo(first.consultation().id());
    }

    @Test
    void two_at_once_are_not_both_admitted() throws Exception {
        var outcomes = Crowd.of(6).all(number -> admit(aWalkIn()));

        assertThat(outcomes).filteredOn(CallerOutcome.Booked.class::isInstance).hasSize(1);
    }

    @Test
    void whoever_sits_there_gets_no_mail() {
        var anna = Citizens.anna();
        given.linked(List.of(anna));
        var admitted = (CallerOutcome.Booked) admit(new WalkInDesk.WalkIn(
                UUID.randomUUID(), new Caller.Known(anna.customerNumber()), Topic.OTHER, Needs.NONE, null));

        assertThat(database.sql("select count(*) from outbox_message where about = ?")
                        .param(admitted.consultation().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private CallerOutcome admit(WalkInDesk.WalkIn walkIn) {
        return consultant.does(() -> desk.admit(walkIn));
    }

    private static WalkInDesk.WalkIn aWalkIn() {
        return new WalkInDesk.WalkIn(
                UUID.randomUUID(), new Caller.Unknown("Frau Haile"), Topic.OTHER, Needs.NONE, null);
    }

    private void book(String time) {
        clock.set(TestClock.START);
        given.aCitizen().does(() -> booking.book(Given.draft(consultant.at(THURSDAY, time))));
        clock.set(ten().plus(Duration.ofMinutes(2)));
    }

    private Instant ten() {
        return consultant.at(THURSDAY, "10:00").start();
    }
}
