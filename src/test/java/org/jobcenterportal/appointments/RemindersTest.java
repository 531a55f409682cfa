package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F53")
class RemindersTest {

    /** A Tuesday, two weeks after the start of the tests; two days before lies a Sunday. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private ConsultantDay day;

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
    void a_week_before_two_days_before_and_on_the_morning_but_not_on_a_sunday() {
        var booked = book(anna, TUESDAY, "10:00");

        assertThat(reminders(booked))
                .containsExactly("2026-12-01T10:00 WAITING", "2026-12-07T08:00 WAITING", "2026-12-08T08:00 WAITING");
    }

    @Test
    void the_morning_s_reminder_says_today_and_all_offer_three_answers() {
        var booked = book(anna, TUESDAY, "10:00");

        var mails = database.sql(
                        "select subject, text from outbox_message where about = ? and kind like '%reminder' order by due_at")
                .param(booked.id().value())
                .query()
                .listOfRows();

        assertThat(mails.getFirst().get("subject")).isEqualTo("Erinnerung: Termin am Dienstag, 8. Dezember");
        assertThat(mails.getLast().get("subject")).isEqualTo("Heute um 10:00 Uhr: Ihr Termin");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.get("text").toString())
                        .contains("?antwort=ich-komme", "?antwort=ich-kann-nicht", "?antwort=ruft-mich-an")
                        .contains(booked.code().value()));
    }

    @Test
    void nobody_is_reminded_within_a_day_of_booking() {
        clock.set(OfficeTime.instantOf(LocalDate.of(2026, 12, 7), LocalTime.of(8, 0))
                .orElseThrow());
        var onTheDayBefore = book(anna, TUESDAY, "10:00");
        clock.set(clock.instant().plusSeconds(1));
        var aSecondLater = book(given.aCitizen(), TUESDAY, "11:00");

        assertThat(reminders(onTheDayBefore)).containsExactly("2026-12-08T08:00 WAITING");
        assertThat(reminders(aSecondLater)).isEmpty();
    }

    @Test
    void a_cancelled_consultation_reminds_nobody() {
        var booked = book(anna, TUESDAY, "10:00");

        anna.does(() -> desk.cancel(booked.id()));

        assertThat(reminders(booked)).hasSize(3).allMatch(one -> one.endsWith("WITHDRAWN"));
    }

    @Test
    void with_another_time_the_reminders_move() {
        var booked = book(anna, TUESDAY, "10:00");

        anna.does(() -> moving.move(booked.id(), consultant.at(TUESDAY.plusDays(2), "14:00")));

        assertThat(reminders(booked))
                .filteredOn(one -> one.endsWith("WAITING"))
                .containsExactly("2026-12-03T14:00 WAITING", "2026-12-08T14:00 WAITING", "2026-12-10T08:00 WAITING");
        assertThat(reminders(booked))
                .filteredOn(one -> one.endsWith("WITHDRAWN"))
                .hasSize(3);
    }

    @Test
    void whoever_is_excused_is_not_reminded_and_again_when_that_was_a_slip() {
        var booked = book(anna, TUESDAY, "10:00");

        consultant.does(() -> day.excused(booked.id(), meeting().version()));
        assertThat(reminders(booked)).hasSize(3).allMatch(one -> one.endsWith("WITHDRAWN"));

        consultant.does(() -> day.undo(booked.id(), meeting().version()));
        assertThat(reminders(booked)).filteredOn(one -> one.endsWith("WAITING")).hasSize(3);
    }

    @Test
    @Row("F54")
    void what_was_undeliverable_is_noted_frees_the_time_and_can_be_taken_back() {
        var booked = book(anna, TUESDAY, "10:00");

        consultant.does(() -> day.undeliverable(booked.id(), meeting().version()));
        assertThat(meeting().state()).isEqualTo(ConsultationState.UNDELIVERABLE);
        assertThat(meeting().canBeUndone()).isTrue();
        assertThat(reminders(booked)).allMatch(one -> one.endsWith("WITHDRAWN"));
        consultant.does(() -> day.undo(booked.id(), meeting().version()));
        assertThat(meeting().state()).isEqualTo(ConsultationState.BOOKED);

        consultant.does(() -> day.undeliverable(booked.id(), meeting().version()));
        var other = given.aCitizen().does(() -> desk.book(draft(consultant.at(TUESDAY, "10:00"))));
        assertThat(other).isInstanceOf(Booked.class);
    }

    @Test
    void reminders_are_paused_and_come_again() {
        var booked = book(anna, TUESDAY, "10:00");

        var paused = anna.does(() -> desk.pauseReminders(booked.id(), true)).orElseThrow();
        assertThat(paused.remindersPaused()).isTrue();
        assertThat(reminders(booked)).hasSize(3).allMatch(one -> one.endsWith("WITHDRAWN"));
        anna.does(() -> moving.move(booked.id(), consultant.at(TUESDAY, "14:00")));
        assertThat(reminders(booked)).hasSize(3);

        anna.does(() -> desk.pauseReminders(booked.id(), false));
        anna.does(() -> desk.pauseReminders(booked.id(), false));
        assertThat(reminders(booked)).filteredOn(one -> one.endsWith("WAITING")).hasSize(3);
    }

    @Test
    void nobody_pauses_somebody_else_s_reminders() {
        var booked = book(anna, TUESDAY, "10:00");

        assertThat(given.aCitizen().does(() -> desk.pauseReminders(booked.id(), true)))
                .isEmpty();
        assertThat(desk.pauseRemindersByToken("x", true)).isEmpty();
        assertThat(reminders(booked)).allMatch(one -> one.endsWith("WAITING"));
    }

    @Test
    void whoever_can_be_reached_on_thursdays_only_is_reminded_then() {
        var thursdays = new ContactTime(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(11, 0));
        var careful = with(null, Citizens.anna().communication(), Set.of(thursdays));

        var booked = book(given.linked(List.of(careful)).getFirst(), TUESDAY, "10:00");

        assertThat(reminders(booked)).containsExactly("2026-12-03T09:00 WAITING");
    }

    @Test
    @Row("F58")
    void whoever_wishes_letters_gets_them_and_none_that_would_come_too_late() {
        var residence = new Residence(new PostalAddress("Wilhelmshöher Allee", "12", "34117", "Kassel"), null);
        var byLetter = with(residence, Communication.BY_LETTER, Set.of());

        var booked = book(given.linked(List.of(byLetter)).getFirst(), TUESDAY, "10:00");

        assertThat(reminders(booked)).containsExactly("2026-12-01T10:00 WAITING");
        assertThat(database.sql("select distinct channel from outbox_message where about = ?")
                        .param(booked.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("LETTER");
        assertThat(meeting().signs().outOfReach()).isFalse();
    }

    @Test
    @Row("F54")
    void whom_neither_mail_nor_letter_reaches_the_consultant_is_asked_to_call() {
        var outOfReach = with(null, Communication.BY_LETTER, Set.of());

        var booked = book(given.linked(List.of(outOfReach)).getFirst(), TUESDAY, "10:00");

        assertThat(consultant.does(() -> day.messages(booked.id()))).isEmpty();
        assertThat(meeting().signs().outOfReach()).isTrue();
    }

    @Test
    @Row("F54")
    void the_consultant_sees_which_messages_went_out_and_no_other_consultant_does() {
        var booked = book(anna, TUESDAY, "10:00");

        assertThat(consultant.does(() -> day.messages(booked.id())))
                .extracting(delivery -> delivery.kind())
                .containsExactly(
                        "appointments.kind.booked",
                        "appointments.kind.reminder",
                        "appointments.kind.reminder",
                        "appointments.kind.reminder");
        assertThat(given.aConsultant().does(() -> day.messages(booked.id()))).isEmpty();
    }

    private ConsultationDetails book(Given.Citizen citizen, LocalDate date, String time) {
        return ((Booked) citizen.does(() -> desk.book(draft(consultant.at(date, time))))).consultation();
    }

    private DayBlock.Meeting meeting() {
        return consultant.does(() -> day.day(TUESDAY)).orElseThrow().meetings().getFirst();
    }

    private List<String> reminders(ConsultationDetails consultation) {
        return database.sql("""
                        select due_at, state from outbox_message
                        where about = ? and kind = 'appointments.kind.reminder' order by due_at, created_at
                        """)
                .param(consultation.id().value())
                .query((row, number) -> row.getObject("due_at", LocalDateTime.class)
                                .atZone(ZoneOffset.UTC)
                                .withZoneSameInstant(OfficeTime.ZONE)
                                .toLocalDateTime()
                        + " " + row.getString("state"))
                .list();
    }

    private static PersonDraft with(
            @Nullable Residence residence, Communication communication, Set<ContactTime> times) {
        return Citizens.living(Citizens.speaking(Citizens.anna(), communication, Protection.NONE), residence, times);
    }
}
