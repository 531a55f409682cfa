package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConflictOutcome.Asked;
import org.jobcenterportal.appointments.ConflictOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.ConflictOutcome.Gone;
import org.jobcenterportal.appointments.ConflictOutcome.Kept;
import org.jobcenterportal.appointments.ConflictOutcome.NotFound;
import org.jobcenterportal.appointments.ConflictOutcome.PleaseRing;
import org.jobcenterportal.appointments.ConflictOutcome.Relocated;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jobcenterportal.organisation.Venues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F40")
class ConflictsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate NEXT_THURSDAY = LocalDate.of(2026, 12, 3);

    private final Given given;
    private final OrganisationImport organisation;
    private final OwnTimes times;
    private final ConflictDesk conflicts;
    private final ConflictSettling settling;
    private final ConsultationDesk desk;
    private final MovingDesk moving;
    private final TimetableBoard board;
    private final Venues venues;
    private final JdbcClient database;
    private final TestClock clock;

    private Given.Consulting consultant;
    private Given.Citizen anna;
    private ConsultationDetails ten;

    @Autowired
    ConflictsTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            OwnTimes times,
            ConflictDesk conflicts,
            ConflictSettling settling,
            ConsultationDesk desk,
            MovingDesk moving,
            TimetableBoard board,
            Venues venues,
            JdbcClient database,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.organisation = organisation;
        this.times = times;
        this.conflicts = conflicts;
        this.settling = settling;
        this.desk = desk;
        this.moving = moving;
        this.board = board;
        this.venues = venues;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        ten = book(anna, THURSDAY, "10:00");
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void what_is_covered_is_no_conflict() {
        assertThat(open()).isEmpty();
    }

    @Test
    void a_closed_day_brings_its_consultations_into_conflict_and_reopening_ends_it() {
        assertThat(close(THURSDAY)).isEqualTo(new TimesOutcome.Done(1));
        assertThat(open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason()).isEqualTo(ConflictReason.ABSENT);
            assertThat(conflict.meeting().id()).isEqualTo(ten.id());
            assertThat(conflict.isUnanswered()).isTrue();
        });

        does(() -> times.reopen(
                consultant.staff(),
                does(times::mine).orElseThrow().absences().getFirst().id()));

        assertThat(open()).isEmpty();
    }

    @Test
    void an_absence_that_ends_when_it_begins_is_in_nobody_s_way() {
        does(() -> times.close(
                consultant.staff(),
                new AbsenceDraft(AbsenceKind.OTHER, THURSDAY, THURSDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))));
        assertThat(open()).isEmpty();

        does(() -> times.close(
                consultant.staff(),
                new AbsenceDraft(AbsenceKind.OTHER, THURSDAY, THURSDAY, LocalTime.of(9, 0), LocalTime.of(10, 15))));
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_rule_that_ends_a_break_and_another_way_are_told_apart() {
        var rule = does(times::mine).orElseThrow().rules().stream()
                .filter(each -> each.weekday() == DayOfWeek.THURSDAY)
                .findFirst()
                .orElseThrow();
        does(() -> times.addBreak(
                consultant.staff(),
                new BreakDraft(
                        DayOfWeek.THURSDAY, LocalTime.of(10, 0), LocalTime.of(10, 30), LocalDate.of(2026, 11, 24))));
        assertThat(open()).extracting(Conflict::reason).containsExactly(ConflictReason.BREAK);

        does(() -> times.endRule(rule, THURSDAY.minusDays(1)));
        assertThat(open()).extracting(Conflict::reason).containsExactly(ConflictReason.NO_TIMES);
    }

    @Test
    void a_time_that_is_to_stay_is_kept_until_it_is_moved() {
        close(THURSDAY);

        assertThat(does(() -> conflicts.keep(ten.id(), version()))).isEqualTo(new Kept());

        assertThat(open()).isEmpty();
        assertThat(database.sql("select answered_by from conflict_answer where consultation_id = ?")
                        .param(ten.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(consultant.account().value());
        anna.does(() -> moving.move(ten.id(), consultant.at(NEXT_THURSDAY, "11:00")));
        close(NEXT_THURSDAY);
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_time_that_was_kept_is_open_again_when_that_is_taken_back_and_an_offer_is_not() {
        close(THURSDAY);
        does(() -> conflicts.keep(ten.id(), version()));

        assertThat(does(() -> conflicts.keepNoMore(ten.id(), version()))).isEqualTo(new ConflictOutcome.Reopened());
        assertThat(open()).singleElement().extracting(Conflict::isUnanswered).isEqualTo(true);
        assertThat(does(() -> conflicts.keepNoMore(ten.id(), version()))).isEqualTo(new Gone());

        does(() -> conflicts.askToMove(ten.id(), version()));
        assertThat(does(() -> conflicts.keepNoMore(ten.id(), version()))).isEqualTo(new Gone());
        assertThat(open()).singleElement().extracting(Conflict::isUnanswered).isEqualTo(false);
        assertThat(given.aConsultant().does(() -> conflicts.keepNoMore(ten.id(), version())))
                .isEqualTo(new NotFound());
    }

    @Test
    void whoever_is_asked_to_move_has_a_mail_with_a_link_and_a_day_and_keeps_her_time() {
        var later = book(anna, NEXT_THURSDAY, "11:00");
        close(NEXT_THURSDAY);

        var outcome = does(() -> conflicts.askToMove(later.id(), version(later.id())));

        assertThat(outcome)
                .isEqualTo(new Asked(OfficeTime.instantOf(LocalDate.of(2026, 12, 1), LocalTime.of(18, 0))
                        .orElseThrow()));
        assertThat(texts(later.id(), "appointments.kind.asks-to-move"))
                .singleElement()
                .asString()
                .contains("/verlegen", "1. Dezember", "18:00");
        assertThat(state(later.id())).isEqualTo("BOOKED");
        assertThat(open()).singleElement().extracting(Conflict::isUnanswered).isEqualTo(false);
        anna.does(() -> moving.move(later.id(), consultant.at(NEXT_THURSDAY.plusDays(1), "11:00")));
        assertThat(open()).isEmpty();
    }

    @Test
    void the_old_time_ends_on_the_day_that_the_mail_named_and_not_before() {
        var later = book(anna, NEXT_THURSDAY, "11:00");
        close(NEXT_THURSDAY);
        var until = ((Asked) does(() -> conflicts.askToMove(later.id(), version(later.id())))).standsUntil();

        clock.set(until.minusSeconds(1));
        settling.endWhatIsDue();
        assertThat(state(later.id())).isEqualTo("BOOKED");
        clock.set(until);
        settling.endWhatIsDue();

        assertThat(state(later.id())).isEqualTo("CANCELLED");
        assertThat(texts(later.id(), "appointments.kind.ended"))
                .singleElement()
                .asString()
                .contains("Folgen");
    }

    @Test
    void whoever_has_read_that_she_should_move_reads_that_her_time_is_kept_after_all() {
        var later = book(anna, NEXT_THURSDAY, "11:00");
        close(NEXT_THURSDAY);
        var until = ((Asked) does(() -> conflicts.askToMove(later.id(), version(later.id())))).standsUntil();
        database.sql("""
                        update outbox_message set state = 'SENT', sent_at = due_at, next_attempt_at = null
                        where about = ? and kind = 'appointments.kind.asks-to-move'
                        """).param(later.id().value()).update();

        assertThat(does(() -> conflicts.keep(later.id(), version(later.id())))).isEqualTo(new Kept());

        assertThat(texts(later.id(), "appointments.kind.stays"))
                .singleElement()
                .asString()
                .contains("Ihre Zeit gilt", later.code().value());
        clock.set(until);
        settling.endWhatIsDue();
        assertThat(state(later.id())).isEqualTo("BOOKED");
    }

    @Test
    void whoever_has_not_read_it_is_not_told_of_a_question_that_is_taken_back() {
        var later = book(anna, NEXT_THURSDAY, "11:00");
        close(NEXT_THURSDAY);
        does(() -> conflicts.askToMove(later.id(), version(later.id())));

        does(() -> conflicts.keep(later.id(), version(later.id())));

        assertThat(texts(later.id(), "appointments.kind.stays")).isEmpty();
    }

    @Test
    void a_time_that_fits_again_stays_though_the_day_is_over() {
        var later = book(anna, NEXT_THURSDAY, "11:00");
        close(NEXT_THURSDAY);
        var until = ((Asked) does(() -> conflicts.askToMove(later.id(), version(later.id())))).standsUntil();
        does(() -> times.reopen(
                consultant.staff(),
                does(times::mine).orElseThrow().absences().getFirst().id()));

        clock.set(until);
        settling.endWhatIsDue();

        assertThat(state(later.id())).isEqualTo("BOOKED");
    }

    @Test
    void whoever_cannot_be_mailed_in_time_is_rung() {
        close(THURSDAY);
        clock.set(ten.slot().start().minus(Duration.ofHours(2)));

        assertThat(does(() -> conflicts.askToMove(ten.id(), version()))).isInstanceOf(PleaseRing.class);
        assertThat(open()).hasSize(1);
    }

    @Test
    void two_who_decide_at_once_do_not_overrule_each_other() {
        close(THURSDAY);
        long version = version();
        anna.does(() -> moving.move(ten.id(), consultant.at(NEXT_THURSDAY, "11:00")));

        assertThat(does(() -> conflicts.keep(ten.id(), version))).isEqualTo(new ChangedMeanwhile());
        assertThat(does(() -> conflicts.keep(ten.id(), version()))).isEqualTo(new Gone());
    }

    @Test
    void a_stranger_sees_and_decides_nothing() {
        close(THURSDAY);
        var stranger = given.aConsultant();

        assertThat(stranger.does(() -> conflicts.open(consultant.staff()))).isEmpty();
        assertThat(stranger.does(() -> conflicts.keep(ten.id(), version()))).isEqualTo(new NotFound());
    }

    @Test
    void a_room_that_is_not_there_is_exchanged_for_one_of_the_same_house_that_is_free() {
        var present = venues.get(consultant.venue());
        var other = room(present.name(), "118");
        var taken = room(present.name(), "119");
        var colleague = given.aConsultant();
        database.sql("update availability_rule set venue_id = ? where consultant_id = ?")
                .params(taken.value(), colleague.staff().value())
                .update();
        database.sql("update venue set valid_until = ? where id = ?")
                .params(THURSDAY.minusDays(1), present.id().value())
                .update();
        board.takeDown();

        assertThat(open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason()).isEqualTo(ConflictReason.VENUE);
            assertThat(conflict.otherRooms()).extracting(VenueDetails::id).containsExactly(other);
        });
        assertThat(does(() -> conflicts.takeRoom(ten.id(), version(), taken)))
                .isEqualTo(new ConflictOutcome.RoomTaken());
        assertThat(does(() -> conflicts.takeRoom(ten.id(), version(), other))).isInstanceOf(Relocated.class);

        assertThat(open()).isEmpty();
        assertThat(anna.does(() -> desk.mine(ten.id())).orElseThrow().room()).isEqualTo("118");
        assertThat(texts(ten.id(), "appointments.kind.relocated"))
                .singleElement()
                .asString()
                .contains("118", "214");
    }

    private VenueId room(String house, String room) {
        var id = VenueId.next();
        organisation.importVenues(List.of(new VenueDetails(
                id,
                VenueKind.OFFICE,
                house,
                new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                room,
                null,
                true,
                null)));
        return id;
    }

    private ConsultationDetails book(Given.Citizen citizen, LocalDate date, String time) {
        return ((Booked) citizen.does(() -> desk.book(draft(consultant.at(date, time))))).consultation();
    }

    private TimesOutcome close(LocalDate date) {
        return does(() -> times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.TRAINING, date, date)));
    }

    private List<Conflict> open() {
        return does(() -> conflicts.open(consultant.staff()));
    }

    private <T> T does(java.util.concurrent.Callable<T> action) {
        return consultant.does(action);
    }

    private long version() {
        return version(ten.id());
    }

    private long version(ConsultationId id) {
        return database.sql("select version from bca_consultation where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private String state(ConsultationId id) {
        return database.sql("select state from bca_consultation where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private List<String> texts(ConsultationId id, String kind) {
        return database.sql("select text from outbox_message where about = ? and kind = ?")
                .params(id.value(), kind)
                .query(String.class)
                .list();
    }
}
