package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.BookingOutcome.NoLongerOffered;
import org.jobcenterportal.appointments.BookingOutcome.OwnTimeTaken;
import org.jobcenterportal.appointments.BookingOutcome.TooManyOpen;
import org.jobcenterportal.appointments.CancellationOutcome.Cancelled;
import org.jobcenterportal.appointments.CancellationOutcome.NotFound;
import org.jobcenterportal.appointments.CancellationOutcome.TooLate;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row({"F40", "F41", "F43", "F44", "S5"})
class BookingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
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
    void a_free_time_becomes_a_booked_one() {
        var ten = consultant.at(THURSDAY, "10:00");
        assertThat(free(THURSDAY)).contains("10:00");

        var booked = (Booked) anna.does(() -> desk.book(draft(ten)));

        assertThat(booked.consultation().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(booked.consultation().slot().length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(booked.consultation().room()).isEqualTo("214");
        assertThat(booked.consultation().voluntary().hasLegalConsequences()).isFalse();
        assertThat(free(THURSDAY)).contains("09:30", "10:30").doesNotContain("10:00");
        assertThat(anna.does(() -> desk.mine()))
                .extracting(ConsultationDetails::id)
                .containsExactly(booked.consultation().id());
    }

    @Test
    @Row("F62")
    void the_confirmation_waits_in_the_outbox_with_an_entry_for_the_calendar() {
        var booked = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        var mail = mails(booked.consultation().id()).getFirst();

        assertThat(mail.get("kind")).isEqualTo("appointments.kind.booked");
        assertThat(mail.get("subject").toString()).contains("26. November").doesNotContain("Jobcenter");
        assertThat(mail.get("text").toString())
                .contains(booked.consultation().code().value());
        assertThat(mail.get("calendar").toString()).contains("SEQUENCE:0").contains("METHOD:REQUEST");
    }

    @Test
    void sending_the_same_form_twice_has_one_effect() {
        var draft = draft(consultant.at(THURSDAY, "10:00"));

        var first = (Booked) anna.does(() -> desk.book(draft));
        var second = (Booked) anna.does(() -> desk.book(draft));

        assertThat(second.consultation().id()).isEqualTo(first.consultation().id());
        assertThat(mails(first.consultation().id())).hasSize(1);
        assertThat(anna.does(() -> desk.mine())).hasSize(1);
    }

    @Test
    void somebody_else_s_form_tells_nothing() {
        var draft = draft(consultant.at(THURSDAY, "10:00"));
        anna.does(() -> desk.book(draft));
        var other = given.aCitizen();

        var outcome = other.does(() -> desk.book(draft));

        assertThat(outcome).isInstanceOf(JustTaken.class);
        assertThat(other.does(() -> desk.mine())).isEmpty();
    }

    @Test
    void whoever_comes_second_is_shown_other_times_of_the_same_day() {
        var ten = consultant.at(THURSDAY, "10:00");
        anna.does(() -> desk.book(draft(ten)));

        var outcome = given.aCitizen().does(() -> desk.book(draft(ten)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        JustTaken.class,
                        taken -> assertThat(taken.alternatives())
                                .isNotEmpty()
                                .allMatch(free -> free.slot().day().equals(THURSDAY))
                                .noneMatch(free -> free.choice().equals(ten)));
    }

    @Test
    void nobody_is_in_two_places_at_once() {
        var other = given.aConsultant();
        anna.does(() -> desk.book(draft(other.at(THURSDAY, "10:00"))));

        var outcome = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcome).isInstanceOf(OwnTimeTaken.class);
        assertThat(anna.does(() -> freeTimes.on(query(THURSDAY)))
                        .days()
                        .getFirst()
                        .slots())
                .noneMatch(free ->
                        OfficeTime.timeOf(free.slot().start()).toString().equals("10:00"));
    }

    @Test
    @Row("F45")
    void two_consultations_can_be_open_and_not_three() {
        anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "09:00"))));
        var second = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        var third = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "11:00"))));
        anna.does(() -> desk.cancel(second.consultation().id()));
        var instead = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "11:00"))));

        assertThat(third).isEqualTo(new TooManyOpen(2));
        assertThat(instead).isInstanceOf(Booked.class);
    }

    @Test
    @Row("F45")
    void what_is_over_makes_room_even_if_nobody_has_noted_anything() {
        anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "09:00"))));
        anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        clock.set(consultant.at(THURSDAY, "09:29").start());
        var beforeItsEnd = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))));
        clock.set(consultant.at(THURSDAY, "09:30").start());
        var atItsEnd = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))));

        assertThat(beforeItsEnd).isInstanceOf(TooManyOpen.class);
        assertThat(atItsEnd).isInstanceOf(Booked.class);
    }

    @Test
    @Row({"F57", "F62"})
    void cancelling_frees_the_time_at_once_and_leaves_a_receipt() {
        var booked = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
        var id = booked.consultation().id();

        var cancelled = (Cancelled) anna.does(() -> desk.cancel(id));
        var again = (Cancelled) anna.does(() -> desk.cancel(id));

        assertThat(free(THURSDAY)).contains("10:00");
        assertThat(cancelled.at()).isEqualTo(TestClock.START).isEqualTo(again.at());
        assertThat(cancelled.consultation().code())
                .isEqualTo(booked.consultation().code());
        assertThat(mails(id))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.get("calendar").toString())
                        .contains("METHOD:CANCEL")
                        .contains("SEQUENCE:1"));
        assertThat(events(id)).containsExactly("BOOKED>CANCELLED");
    }

    @Test
    void it_can_be_cancelled_until_it_begins() {
        var nine = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "09:00"))));
        var ten = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        clock.set(nine.consultation().slot().start());

        assertThat(anna.does(() -> desk.cancel(nine.consultation().id()))).isEqualTo(new TooLate());
        clock.set(ten.consultation().slot().start().minusSeconds(1));
        assertThat(anna.does(() -> desk.cancel(ten.consultation().id()))).isInstanceOf(Cancelled.class);
    }

    @Test
    void everybody_sees_and_cancels_only_her_own() {
        var booked = (Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
        var id = booked.consultation().id();
        var other = given.aCitizen();

        assertThat(other.does(() -> desk.cancel(id))).isEqualTo(new NotFound());
        assertThat(other.does(() -> desk.mine(id))).isEmpty();
        assertThat(other.does(() -> desk.calendarFile(id))).isEmpty();
        assertThat(other.does(() -> desk.cancel(ConsultationId.next()))).isEqualTo(new NotFound());
        assertThat(anna.does(() -> desk.calendarFile(id)))
                .hasValueSatisfying(file ->
                        assertThat(file.content()).contains("BEGIN:VTIMEZONE").doesNotContain("Jobcenter Stadt"));
    }

    @Test
    void an_account_without_a_case_books_as_well() {
        var token = SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN));

        var outcome = SignedIn.as(token, () -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcome).isInstanceOf(Booked.class);
        assertThat(SignedIn.as(token, () -> desk.mine())).hasSize(1);
    }

    @Test
    void a_time_is_offered_until_the_lead_time_begins() {
        var ten = consultant.at(THURSDAY, "10:00");

        clock.set(ten.start().minus(Duration.ofHours(4)).plusSeconds(1));
        var tooLate = anna.does(() -> desk.book(draft(ten)));
        clock.set(ten.start().minus(Duration.ofHours(4)));
        var inTime = anna.does(() -> desk.book(draft(ten)));

        assertThat(tooLate).isEqualTo(new NoLongerOffered());
        assertThat(inTime).isInstanceOf(Booked.class);
    }

    @Test
    void an_interpreter_takes_some_days() {
        var needs = new Needs(false, "uk", false, false, false);
        var query = query(LocalDate.of(2026, 11, 24)).withNeeds(needs);

        var days = freeTimes.on(query).days();

        assertThat(days.getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void nothing_is_offered_beyond_the_horizon_or_on_holidays() {
        var last = LocalDate.of(2027, 1, 19);

        assertThat(free(last)).isNotEmpty();
        assertThat(anna.does(() -> desk.book(draft(consultant.at(last.plusDays(1), "10:00")))))
                .isEqualTo(new NoLongerOffered());
        assertThat(anna.does(() -> desk.book(draft(consultant.at(LocalDate.of(2026, 12, 25), "10:00")))))
                .isEqualTo(new NoLongerOffered());
        assertThat(freeTimes
                        .on(query(LocalDate.of(2026, 12, 25)).showing(1))
                        .days()
                        .getFirst()
                        .date())
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void a_topic_is_held_in_its_ways_only() {
        var slot = consultant.at(THURSDAY, "10:00");
        var draft = new ConsultationDraft(
                UUID.randomUUID(), Topic.PROTECTION_FROM_VIOLENCE, Way.VIDEO, Needs.NONE, slot, "de", null);

        assertThat(anna.does(() -> desk.book(draft))).isEqualTo(new NoLongerOffered());
        assertThat(freeTimes
                        .on(FreeTimeQuery.of(Topic.PROTECTION_FROM_VIOLENCE, Way.VIDEO, THURSDAY))
                        .isEmpty())
                .isTrue();
        assertThat(freeTimes.offer(Topic.CHILDCARE).length()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void mornings_and_afternoons_meet_at_noon() {
        var morning = freeTimes.on(query(THURSDAY).in(PartOfDay.MORNING));
        var afternoon = freeTimes.on(query(THURSDAY).in(PartOfDay.AFTERNOON));

        assertThat(times(morning)).contains("11:30").doesNotContain("12:00");
        assertThat(times(afternoon)).contains("12:00").doesNotContain("11:30");
    }

    @Test
    void later_days_follow_without_a_gap() {
        var first = freeTimes.on(query(THURSDAY).showing(2));

        var second = freeTimes.on(query(first.later()).showing(2));

        assertThat(first.days()).extracting(FreeDays.Day::date).containsExactly(THURSDAY, THURSDAY.plusDays(1));
        assertThat(second.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void booking_takes_few_statements_and_always_the_same() {
        freeTimes.on(query(THURSDAY));

        var first = Statements.of(() -> anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00")))));
        var second = Statements.of(() -> anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "11:00")))));

        assertThat(first).as("%s", first).hasSize(8);
        assertThat(second).hasSameSizeAs(first);
        assertThat(first).filteredOn(sql -> sql.contains("diary_quarter")).hasSize(1);
        assertThat(first).filteredOn(sql -> sql.contains("bca_consultation")).hasSize(2);
        assertThat(first).filteredOn(sql -> sql.contains("outbox_message")).hasSize(1);
        assertThat(first).filteredOn(sql -> sql.contains("receipt")).hasSize(1);
        assertThat(first)
                .as("who acts for her is to be told (§ 13 Abs. 3 SGB X)")
                .filteredOn(sql -> sql.contains("from representation"))
                .hasSize(1);
    }

    @Test
    @Row("F100")
    void free_times_take_as_many_statements_for_a_day_as_for_eight_weeks() {
        freeTimes.on(query(THURSDAY));

        var day = Statements.of(() -> freeTimes.on(query(THURSDAY).showing(1)));
        var all = Statements.of(() -> freeTimes.on(query(THURSDAY).showing(366)));

        assertThat(day).as("%s", day).hasSameSizeAs(all).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void visitors_do_not_book_as_citizens() {
        assertThatExceptionOfType(org.springframework.security.core.AuthenticationException.class)
                .isThrownBy(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
    }

    @Test
    @As("vermittlung")
    void staff_do_not_book_as_citizens() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.mine());
    }

    private FreeTimeQuery query(LocalDate from) {
        return FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, from).at(consultant.venue());
    }

    private List<String> free(LocalDate day) {
        return times(freeTimes.on(query(day).showing(1)));
    }

    private static List<String> times(FreeDays days) {
        return days.days().getFirst().slots().stream()
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }

    private List<Map<String, Object>> mails(ConsultationId about) {
        return database.sql(
                        "select kind, subject, text, calendar from outbox_message where about = ? and kind not like '%reminder' order by created_at, id")
                .param(about.value())
                .query()
                .listOfRows();
    }

    private List<String> events(ConsultationId id) {
        return database.sql("""
                        select concat(from_state, '>', to_state) from bca_consultation_event
                        where consultation_id = ? order by ordinal
                        """).param(id.value()).query(String.class).list();
    }
}
