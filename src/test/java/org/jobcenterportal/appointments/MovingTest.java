package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.MoveOutcome.Moved;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F46")
class MovingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final Given given;
    private final ConsultationDesk desk;
    private final MovingDesk moving;
    private final FreeTimes freeTimes;
    private final ConsultationLinks links;
    private final Consultations consultations;
    private final JdbcClient database;
    private final TestClock clock;

    private Given.Consulting consultant;
    private Given.Citizen anna;

    @Autowired
    MovingTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            ConsultationDesk desk,
            MovingDesk moving,
            FreeTimes freeTimes,
            ConsultationLinks links,
            Consultations consultations,
            JdbcClient database,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.desk = desk;
        this.moving = moving;
        this.freeTimes = freeTimes;
        this.links = links;
        this.consultations = consultations;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void a_consultation_gets_another_time_and_keeps_its_code() {
        var booked = book(anna, "10:00");

        var outcome = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        assertThat(outcome).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.consultation().slot().start())
                    .isEqualTo(consultant.at(THURSDAY, "14:00").start());
            assertThat(moved.consultation().code()).isEqualTo(booked.code());
        });
        assertThat(free()).contains("10:00").doesNotContain("14:00");
        assertThat(kinds(booked.id())).containsExactly("appointments.kind.booked", "appointments.kind.moved");
    }

    @Test
    void the_calendar_entry_moves_with_it_under_the_same_name() {
        var booked = book(anna, "10:00");
        anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        var entries = database.sql(
                        "select calendar from outbox_message where about = ? and kind not like '%reminder' order by created_at, id")
                .param(booked.id().value())
                .query(String.class)
                .list();

        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry).contains(booked.id().value() + "@"));
        assertThat(entries.getFirst()).contains("SEQUENCE:0");
        assertThat(entries.getLast()).contains("SEQUENCE:1", "DTSTART;TZID=Europe/Berlin:20261126T140000");
    }

    @Test
    void the_history_says_which_time_it_had_before() {
        var booked = book(anna, "10:00");
        anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        assertThat(database.sql("""
                        select concat(from_state, ' ', to_state, ' ', actor, ' ', moved_from)
                        from bca_consultation_event where consultation_id = ?
                        """)
                        .param(booked.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("BOOKED BOOKED CITIZEN 2026-11-26 09:00:00.000000");
    }

    @Test
    void a_time_moves_by_half_an_hour_though_its_own_old_time_is_in_the_way() {
        var draft = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.RETURN_TO_WORK,
                Way.ON_SITE,
                Needs.NONE,
                consultant.at(THURSDAY, "10:00"),
                "de",
                null);
        var booked = ((Booked) anna.does(() -> desk.book(draft))).consultation();

        var offered = anna.does(() -> moving.freeDays(booked.id(), thatDay())).orElseThrow();
        var outcome = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "10:30")));

        assertThat(offered.days().getFirst().slots())
                .extracting(FreeSlot::choice)
                .contains(consultant.at(THURSDAY, "10:30"));
        assertThat(outcome).isInstanceOf(Moved.class);
    }

    @Test
    void the_time_that_it_has_is_no_other_time() {
        var booked = book(anna, "10:00");

        var offered = anna.does(() -> moving.freeDays(booked.id(), thatDay())).orElseThrow();

        assertThat(offered.days().getFirst().slots())
                .extracting(FreeSlot::choice)
                .contains(consultant.at(THURSDAY, "10:30"))
                .doesNotContain(consultant.at(THURSDAY, "10:00"));
    }

    @Test
    void the_old_time_stands_when_somebody_was_quicker() {
        var booked = book(anna, "10:00");
        book(given.aCitizen(), "14:00");

        var outcome = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MoveOutcome.JustTaken.class,
                        taken -> assertThat(taken.alternatives()).isNotEmpty());
        assertThat(state(booked.id()).slot()).isEqualTo(booked.slot());
        assertThat(free()).doesNotContain("10:00");
    }

    @Test
    void two_own_consultations_do_not_meet() {
        var booked = book(anna, "10:00");
        var another = given.aConsultant();
        anna.does(() -> desk.book(Given.draft(another.at(THURSDAY, "14:00"))));

        var outcome = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        assertThat(outcome).isEqualTo(new MoveOutcome.OwnTimeTaken());
    }

    @Test
    void a_double_click_moves_once() {
        var booked = book(anna, "10:00");

        anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));
        var again = anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00")));

        assertThat(again).isInstanceOf(Moved.class);
        assertThat(kinds(booked.id())).hasSize(2);
    }

    @Test
    void nobody_moves_what_is_not_hers() {
        var booked = book(anna, "10:00");
        var bilal = given.aCitizen();

        assertThat(bilal.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "14:00"))))
                .isEqualTo(new MoveOutcome.NotFound());
        assertThat(bilal.does(() -> moving.freeDays(booked.id(), thatDay()))).isEmpty();
    }

    @Test
    void the_link_in_the_mail_moves_without_an_account_and_only_that_one() {
        var booked = book(anna, "10:00");
        var token = links.token(state(booked.id()));

        assertThat(moving.freeDaysByToken(token, thatDay())).isPresent();
        assertThat(moving.moveByToken(token, consultant.at(THURSDAY, "14:00"))).isInstanceOf(Moved.class);
        assertThat(moving.moveByToken("A".repeat(48), consultant.at(THURSDAY, "15:00")))
                .isEqualTo(new MoveOutcome.NotFound());
    }

    @Test
    void what_has_begun_and_what_nobody_offers_stays() {
        var booked = book(anna, "10:00");

        assertThat(anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "20:00"))))
                .isEqualTo(new MoveOutcome.NoLongerOffered());
        clock.set(booked.slot().start());
        assertThat(anna.does(() -> moving.move(booked.id(), consultant.at(THURSDAY.plusDays(4), "14:00"))))
                .isEqualTo(new MoveOutcome.TooLate());
    }

    @Test
    void of_many_who_move_to_one_time_one_gets_it_and_the_others_keep_theirs() throws Exception {
        var citizens = given.citizens(12);
        var days = THURSDAY.datesUntil(THURSDAY.plusDays(2)).toList();
        var booked = new ArrayList<ConsultationDetails>();
        for (var number = 0; number < citizens.size(); number++) {
            var start = consultant.at(days.get(number / 6), "%02d:00".formatted(9 + number % 6));
            booked.add(((Booked) citizens.get(number).does(() -> desk.book(Given.draft(start)))).consultation());
        }
        var wanted = consultant.at(THURSDAY, "16:00");

        var outcomes = Crowd.of(citizens.size())
                .all(caller -> citizens.get(caller)
                        .does(() -> moving.move(booked.get(caller).id(), wanted)));

        assertThat(outcomes).filteredOn(Moved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(MoveOutcome.JustTaken.class::isInstance).hasSize(citizens.size() - 1);
        assertThat(database.sql("select count(*) from diary_quarter where party = ?")
                        .param(consultant.staff().value())
                        .query(Integer.class)
                        .single())
                .as("two quarters of an hour each, none lost and none kept twice")
                .isEqualTo(2 * citizens.size());
    }

    private ConsultationDetails book(Given.Citizen citizen, String time) {
        return ((Booked) citizen.does(() -> desk.book(Given.draft(consultant.at(THURSDAY, time))))).consultation();
    }

    private MovingDesk.Wish thatDay() {
        return new MovingDesk.Wish(consultant.venue(), PartOfDay.ANY, THURSDAY, 1);
    }

    private List<String> free() {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, THURSDAY)
                .at(consultant.venue())
                .showing(1);
        return freeTimes.on(query).days().getFirst().slots().stream()
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }

    private BcaConsultation state(ConsultationId id) {
        return consultations.findById(id).orElseThrow();
    }

    private List<String> kinds(ConsultationId id) {
        return database.sql(
                        "select kind from outbox_message where about = ? and kind not like '%reminder' order by created_at, id")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
