package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NotingOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.NotingOutcome.NotFound;
import org.jobcenterportal.appointments.NotingOutcome.NotPossible;
import org.jobcenterportal.appointments.NotingOutcome.Noted;
import org.jobcenterportal.appointments.NotingOutcome.TimeGivenAway;
import org.jobcenterportal.appointments.NotingOutcome.TooEarly;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.seats.Diary;
import org.jobcenterportal.seats.DiaryEntryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"S5", "F41"})
class ConsultantDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private EarlierDesk earlier;

    @Autowired
    private Diary diary;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private ConsultationDetails ten;
    private ConsultationDetails waitingFor;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        ten = ((Booked) anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))))).consultation();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
        given.nobodyWaitsAnyMore(database);
    }

    @Test
    void the_day_shows_who_comes_and_what_is_free() {
        var plan = consultant.does(() -> day.day(THURSDAY)).orElseThrow();

        assertThat(plan.blocks())
                .extracting(
                        block -> block.getClass().getSimpleName(),
                        block -> OfficeTime.timeOf(block.slot().start()).toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Free", "09:00"),
                        org.assertj.core.groups.Tuple.tuple("Meeting", "10:00"),
                        org.assertj.core.groups.Tuple.tuple("Free", "10:30"));
        assertThat(plan.meetings().getFirst().personName()).isEqualTo("Anna Beispiel");
    }

    @Test
    @Row("F46")
    void a_freed_time_that_is_offered_to_somebody_is_held_and_not_free() {
        var waiting = waitsForThursday();
        anna.does(() -> desk.cancel(ten.id()));

        assertThat(kinds()).containsExactly("Free 09:00", "Held 10:00", "Free 10:30", "Meeting 16:00", "Free 16:30");
        assertThat(given()).isZero();

        earlier.accept(waiting.does(() -> earlier.standing(waitingFor.id()))
                .orElseThrow()
                .offered()
                .token());
        assertThat(kinds()).containsExactly("Free 09:00", "Meeting 10:00", "Free 10:30");
        assertThat(given()).isEqualTo(1);
    }

    @Test
    @Row("F46")
    void an_offer_that_is_declined_leaves_the_time_free_and_counts_nowhere() {
        var waiting = waitsForThursday();
        anna.does(() -> desk.cancel(ten.id()));

        earlier.decline(waiting.does(() -> earlier.standing(waitingFor.id()))
                .orElseThrow()
                .offered()
                .token());

        assertThat(kinds()).containsExactly("Free 09:00", "Meeting 16:00", "Free 16:30");
        assertThat(given()).isZero();
    }

    @Test
    void a_time_that_a_visitor_has_not_confirmed_says_until_when_it_is_kept() {
        var reserved = (ReservationOutcome.Reserved) desk.reserve(new VisitorDraft(
                draft(consultant.at(THURSDAY, "11:00")),
                "Vera Besuch",
                new EmailAddress("vera-" + UUID.randomUUID() + "@example.org")));

        var plan = consultant.does(() -> day.day(THURSDAY)).orElseThrow();

        assertThat(plan.held()).isEqualTo(1);
        assertThat(plan.meetings().getLast().reservedUntil())
                .isEqualTo(reserved.until())
                .isAfter(TestClock.START);
        assertThat(plan.meetings().getFirst().isHeld()).isFalse();
    }

    @Test
    void a_time_in_a_colleague_s_consultation_is_not_free() {
        transaction.executeWithoutResult(status -> diary.take(
                new DiaryEntryId(UUID.randomUUID()),
                TimeSlot.of(consultant.at(THURSDAY, "14:00").start(), Duration.ofMinutes(30)),
                List.of(consultant.staff().value())));

        assertThat(kinds()).containsExactly("Free 09:00", "Meeting 10:00", "Free 10:30", "Busy 14:00", "Free 14:30");
    }

    @Test
    void opening_the_day_leaves_one_row_in_the_log() {
        long before = reads();

        consultant.does(() -> day.day(THURSDAY));

        assertThat(reads()).isEqualTo(before + 1);
    }

    @Test
    void what_became_of_it_is_noted_after_its_end_and_not_before() {
        clock.set(ten.slot().end().minusSeconds(1));
        var tooEarly = consultant.does(() -> day.tookPlace(ten.id(), meeting().version()));
        clock.set(ten.slot().end());
        var noted = consultant.does(() -> day.tookPlace(ten.id(), meeting().version()));

        assertThat(tooEarly).isEqualTo(new TooEarly(ten.slot().end()));
        assertThat(noted).isInstanceOf(Noted.class);
        assertThat(meeting().state()).isEqualTo(ConsultationState.TOOK_PLACE);
        assertThat(consultant.does(() -> day.noShow(ten.id(), meeting().version())))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void two_who_note_at_once_do_not_overwrite_each_other() {
        clock.set(ten.slot().end());
        long version = meeting().version();

        consultant.does(() -> day.tookPlace(ten.id(), version));
        var second = consultant.does(() -> day.noShow(ten.id(), version));

        assertThat(second)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.current().state()).isEqualTo(ConsultationState.TOOK_PLACE));
    }

    @Test
    void a_slip_is_taken_back_and_the_history_says_by_whom() {
        clock.set(ten.slot().end());
        consultant.does(() -> day.tookPlace(ten.id(), meeting().version()));

        var undone = consultant.does(() -> day.undo(ten.id(), meeting().version()));

        assertThat(undone).isInstanceOf(Noted.class);
        assertThat(meeting().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(database.sql("""
                                select concat(from_state, '>', to_state, ' ', is_undo, ' ', actor_account)
                                from bca_consultation_event where consultation_id = ? order by ordinal
                                """).param(ten.id().value()).query(String.class).list())
                .containsExactly(
                        "BOOKED>TOOK_PLACE 0 " + consultant.account().value(),
                        "TOOK_PLACE>BOOKED 1 " + consultant.account().value());
    }

    @Test
    @Row("F47")
    void whoever_was_not_reached_is_offered_another_time_and_nothing_else() {
        clock.set(ten.slot().end());

        consultant.does(() -> day.noShow(ten.id(), meeting().version()));

        assertThat(mails())
                .containsExactly("appointments.kind.booked WAITING", "appointments.kind.offered-again WAITING");
        var again = anna.does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))));
        assertThat(again).isInstanceOf(Booked.class);
    }

    @Test
    void an_offer_after_a_slip_never_goes_out() {
        clock.set(ten.slot().end());
        consultant.does(() -> day.noShow(ten.id(), meeting().version()));

        consultant.does(() -> day.undo(ten.id(), meeting().version()));

        assertThat(mails()).contains("appointments.kind.offered-again WITHDRAWN");
    }

    @Test
    void whoever_excuses_herself_frees_the_time() {
        consultant.does(() -> day.excused(ten.id(), meeting().version()));

        var other = given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));
        var undo = consultant.does(() -> day.undo(ten.id(), version(ten.id())));

        assertThat(other).isInstanceOf(Booked.class);
        assertThat(undo).isInstanceOf(TimeGivenAway.class);
    }

    @Test
    void an_excuse_is_taken_back_while_the_time_is_still_there() {
        consultant.does(() -> day.excused(ten.id(), meeting().version()));

        var undo = consultant.does(() -> day.undo(ten.id(), meeting().version()));
        var other = given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(undo).isInstanceOf(Noted.class);
        assertThat(other).isInstanceOf(BookingOutcome.JustTaken.class);
    }

    @Test
    void a_colleague_s_calendar_opens_for_her_deputy_only() {
        var colleague = given.aConsultant();
        long version = meeting().version();
        var before = colleague.does(() -> day.day(consultant.staff(), THURSDAY));
        var noted = colleague.does(() -> day.excused(ten.id(), version));
        var today = OfficeTime.dayOf(TestClock.START);

        given.isDeputy(colleague, consultant, today, today);

        assertThat(before).isEmpty();
        assertThat(noted).isEqualTo(new NotFound());
        assertThat(colleague.does(() -> day.day(consultant.staff(), THURSDAY))).isPresent();
        assertThat(colleague.does(() -> day.calendars()))
                .extracting(ConsultantCard::id)
                .containsExactly(colleague.staff(), consultant.staff());
        clock.advance(Duration.ofDays(1));
        assertThat(colleague.does(() -> day.week(consultant.staff(), THURSDAY))).isEmpty();
    }

    @Test
    void the_week_counts_what_happened() {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "11:00"))));
        clock.set(consultant.at(THURSDAY, "11:30").start());
        consultant.does(() -> day.noShow(ten.id(), meeting().version()));

        var week = consultant.does(() -> day.week(THURSDAY)).orElseThrow();

        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(week.days()).hasSize(5);
        assertThat(week.figures()).isEqualTo(new WeekPlan.Figures(1, 0, 1, 0, 0));
    }

    @Test
    @As("vermittlung")
    void counsellors_see_no_day() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> day.day(THURSDAY));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> day.undo(ten.id(), 0));
    }

    private Given.Citizen waitsForThursday() {
        var waiting = given.aCitizen();
        waitingFor = ((Booked) waiting.does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))))).consultation();
        waiting.does(
                () -> earlier.remember(waitingFor.id(), new EarlierWishDraft(THURSDAY, THURSDAY, PartOfDay.ANY, null)));
        return waiting;
    }

    private List<String> kinds() {
        return consultant.does(() -> day.day(THURSDAY)).orElseThrow().blocks().stream()
                .map(block -> block.getClass().getSimpleName() + " "
                        + OfficeTime.timeOf(block.slot().start()))
                .toList();
    }

    private int given() {
        return consultant.does(() -> day.week(THURSDAY)).orElseThrow().figures().givenToWaiting();
    }

    private DayBlock.Meeting meeting() {
        return consultant.does(() -> day.day(THURSDAY)).orElseThrow().meetings().stream()
                .filter(meeting -> meeting.id().equals(ten.id()))
                .findFirst()
                .orElseThrow();
    }

    private long version(ConsultationId id) {
        return database.sql("select version from bca_consultation where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<String> mails() {
        return database.sql(
                        "select concat(kind, ' ', state) from outbox_message where about = ? and kind not like '%reminder' order by created_at, id")
                .param(ten.id().value())
                .query(String.class)
                .list();
    }

    private long reads() {
        return database.sql("select count(*) from audit_entry where matter = 'appointments.calendar'")
                .query(Long.class)
                .single();
    }
}
