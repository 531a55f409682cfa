package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.BookingOutcome.JustTaken;
import org.jobcenterportal.appointments.MoveOutcome.Moved;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"F40", "F41"})
class DailyMaximumTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final int MAXIMUM = 3;
    private static final int CALLERS = 12;

    private final Given given;
    private final AppointmentsImport appointments;
    private final OwnTimes times;
    private final ConsultationDesk desk;
    private final TogetherDesk together;
    private final MovingDesk moving;
    private final ConsultantDay day;
    private final FreeTimes freeTimes;
    private final Lapses lapses;
    private final DailyLoads loads;
    private final Consultations consultations;
    private final TimetableBoard board;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    DailyMaximumTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            OwnTimes times,
            ConsultationDesk desk,
            TogetherDesk together,
            MovingDesk moving,
            ConsultantDay day,
            FreeTimes freeTimes,
            Lapses lapses,
            DailyLoads loads,
            Consultations consultations,
            TimetableBoard board,
            JdbcClient database,
            PlatformTransactionManager transactions,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.appointments = appointments;
        this.times = times;
        this.desk = desk;
        this.together = together;
        this.moving = moving;
        this.day = day;
        this.freeTimes = freeTimes;
        this.lapses = lapses;
        this.loads = loads;
        this.consultations = consultations;
        this.board = board;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @BeforeEach
    void three_a_day_are_enough() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        assertThat(consultant.does(() -> times.setDailyMaximum(consultant.staff(), null, MAXIMUM)))
                .isEqualTo(new TimesOutcome.Done(0));
    }

    @AfterEach
    void no_number_any_more() {
        consultant.does(() -> times.setDailyMaximum(consultant.staff(), maximum(), null));
        clock.set(TestClock.START);
    }

    @Test
    void of_many_callers_as_many_get_a_time_as_are_enough() throws Exception {
        var citizens = given.citizens(CALLERS);

        var outcomes = Crowd.of(CALLERS)
                .all(caller -> citizens.get(caller)
                        .does(() -> desk.book(draft(
                                consultant.at(THURSDAY, "%02d:%02d".formatted(9 + caller / 2, caller % 2 * 30))))));

        assertThat(outcomes.stream().collect(groupingBy(Object::getClass, counting())))
                .containsEntry(Booked.class, (long) MAXIMUM)
                .containsEntry(JustTaken.class, (long) CALLERS - MAXIMUM);
        assertThat(booked()).isEqualTo(MAXIMUM);
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
        assertThat(free(THURSDAY)).isFalse();
        assertThat(loads.recountWhereWrong()).isZero();
    }

    /** The control: those who count first and write then, without the guarded row, take more than are enough. */
    @Test
    void without_the_guard_those_who_count_together_take_too_many() throws Exception {
        var citizens = given.citizens(MAXIMUM + 2);
        var allHaveCounted = new CyclicBarrier(citizens.size());

        Crowd.of(citizens.size())
                .all(caller -> transaction.execute(status -> {
                    boolean isEnough = booked() >= MAXIMUM;
                    await(allHaveCounted);
                    if (!isEnough) {
                        consultations.saveAndFlush(unguarded(citizens.get(caller), caller));
                    }
                    return isEnough;
                }));

        assertThat(booked()).as("without the guard the day is overfull").isEqualTo(MAXIMUM + 2);
    }

    @Test
    void with_the_guard_those_who_count_together_do_not() throws Exception {
        var citizens = given.citizens(MAXIMUM + 2);
        var allHaveCounted = new CyclicBarrier(citizens.size());

        Crowd.of(citizens.size())
                .all(caller -> transaction.execute(status -> {
                    booked();
                    await(allHaveCounted);
                    boolean isMine = loads.take(new DailyLoads.Day(consultant.staff(), THURSDAY));
                    if (isMine) {
                        consultations.saveAndFlush(unguarded(citizens.get(caller), caller));
                    }
                    return isMine;
                }));

        assertThat(booked()).isEqualTo(MAXIMUM);
    }

    @Test
    void a_full_day_is_not_shown_and_a_cancelled_time_opens_it_again() {
        var booked = fill(THURSDAY);
        assertThat(free(THURSDAY)).isFalse();
        assertThat(free(THURSDAY.plusDays(1))).isTrue();

        booked.getFirst().citizen().does(() -> desk.cancel(booked.getFirst().id()));

        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM - 1);
        assertThat(free(THURSDAY)).isTrue();
    }

    @Test
    void whoever_moves_takes_from_one_day_and_gives_to_the_other() {
        var booked = fill(THURSDAY).getFirst();
        var friday = THURSDAY.plusDays(1);

        var within = booked.citizen().does(() -> moving.move(booked.id(), consultant.at(THURSDAY, "15:00")));
        assertThat(within).as("her own day is not full for her").isInstanceOf(Moved.class);
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
        var away = booked.citizen().does(() -> moving.move(booked.id(), consultant.at(friday, "15:00")));

        assertThat(away).isInstanceOf(Moved.class);
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM - 1);
        assertThat(taken(friday)).isOne();
        assertThat(loads.recountWhereWrong()).isZero();
    }

    @Test
    void nobody_moves_to_a_full_day_and_a_lost_attempt_counts_nothing() {
        var friday = THURSDAY.plusDays(1);
        var booked = fill(THURSDAY).getFirst();
        fill(friday);
        var another = given.aCitizen();
        another.does(() -> desk.book(draft(consultant.at(THURSDAY.plusDays(4), "10:00"))));

        var full = booked.citizen().does(() -> moving.move(booked.id(), consultant.at(friday, "15:00")));
        var given10 =
                booked.citizen().does(() -> moving.move(booked.id(), consultant.at(THURSDAY.plusDays(4), "10:00")));

        assertThat(full).isInstanceOf(MoveOutcome.JustTaken.class);
        assertThat(given10).isInstanceOf(MoveOutcome.JustTaken.class);
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
        assertThat(taken(THURSDAY.plusDays(4))).isOne();
    }

    @Test
    void a_reservation_counts_until_it_lapses() {
        var visitor = new VisitorDraft(
                draft(consultant.at(THURSDAY, "10:00")),
                "Nele",
                new EmailAddress("nele%d@example.org".formatted(new Random().nextInt(1_000_000))));
        desk.reserve(visitor);
        assertThat(taken(THURSDAY)).isOne();

        clock.advance(Duration.ofMinutes(31));
        lapses.lapseWhatIsDue();

        assertThat(taken(THURSDAY)).isZero();
    }

    @Test
    void an_excuse_gives_back_and_is_taken_back_only_while_there_is_room() {
        var booked = fill(THURSDAY).getFirst();
        consultant.does(() -> day.excused(booked.id(), version(booked.id())));
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM - 1);

        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))));
        var refused = consultant.does(() -> day.undo(booked.id(), version(booked.id())));
        assertThat(refused).isInstanceOf(NotingOutcome.TimeGivenAway.class);
        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
    }

    @Test
    void an_excuse_that_is_taken_back_counts_again() {
        var booked = fill(THURSDAY).getFirst();
        consultant.does(() -> day.excused(booked.id(), version(booked.id())));

        consultant.does(() -> day.undo(booked.id(), version(booked.id())));

        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
    }

    @Test
    void a_lower_number_keeps_what_is_booked_and_comes_down_with_each_that_goes() {
        var booked = fill(THURSDAY);

        consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, 1));
        booked.get(0).citizen().does(() -> desk.cancel(booked.get(0).id()));
        assertThat(free(THURSDAY)).as("two are still more than one").isFalse();
        booked.get(1).citizen().does(() -> desk.cancel(booked.get(1).id()));
        booked.get(2).citizen().does(() -> desk.cancel(booked.get(2).id()));

        assertThat(free(THURSDAY)).isTrue();
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))));
        assertThat(free(THURSDAY)).isFalse();
    }

    @Test
    void a_parent_cancels_and_the_other_goes_on_where_a_day_is_fuller_than_wished_by_now() {
        var couple = given.aCouple();
        var booked = (Booked) couple.getFirst().does(() -> desk.book(draft(consultant.at(THURSDAY, "14:00"))));
        couple.getFirst().does(() -> together.invite(booked.consultation().id()));
        var token = couple.getLast()
                .<List<Participation>>does(() -> together.mine())
                .getFirst()
                .token();
        assertThat(together.join(token)).isEqualTo(new TogetherOutcome.Done());
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "15:00"))));
        consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, 1));

        couple.getFirst().does(() -> desk.cancel(booked.consultation().id()));

        assertThat(couple.getLast().<List<ConsultationDetails>>does(() -> desk.mine()))
                .extracting(ConsultationDetails::state)
                .containsExactly(ConsultationState.BOOKED);
        assertThat(taken(THURSDAY)).isEqualTo(2);
        assertThat(loads.recountWhereWrong()).isZero();
    }

    @Test
    void a_visitor_corrects_her_address_where_a_day_is_fuller_than_wished_by_now() {
        var mistyped = visitor("14:00");
        desk.reserve(mistyped);
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "15:00"))));
        consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, 1));

        assertThat(desk.correct(mistyped.consultation().submission(), visitor("14:00")))
                .isInstanceOf(ReservationOutcome.Reserved.class);

        assertThat(taken(THURSDAY)).isEqualTo(2);
        assertThat(loads.recountWhereWrong()).isZero();
    }

    @Test
    void a_number_that_comes_later_counts_what_is_booked_already() {
        consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, null));
        fill(THURSDAY);

        consultant.does(() -> times.setDailyMaximum(consultant.staff(), null, MAXIMUM));

        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
        assertThat(free(THURSDAY)).isFalse();
    }

    @Test
    void the_second_tab_that_sets_the_number_is_told() {
        consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, 5));

        assertThat(consultant.does(() -> times.setDailyMaximum(consultant.staff(), MAXIMUM, 6)))
                .isEqualTo(new TimesOutcome.ChangedMeanwhile());
    }

    @Test
    void what_a_node_did_not_count_is_counted_a_little_later() {
        fill(THURSDAY);
        database.sql("delete from consultant_day where consultant_id = ?")
                .param(consultant.staff().value())
                .update();

        assertThat(loads.recountWhereWrong()).isOne();

        assertThat(taken(THURSDAY)).isEqualTo(MAXIMUM);
    }

    @Test
    void a_consultant_without_a_number_costs_no_statement_and_one_with_a_number_costs_one() {
        var free = given.aConsultant();
        var anna = given.aCitizen();
        anna.does(() -> desk.book(draft(free.at(THURSDAY, "09:00"))));
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "09:00"))));
        var bilal = given.aCitizen();
        var clara = given.aCitizen();

        var without = Statements.of(() -> bilal.does(() -> desk.book(draft(free.at(THURSDAY, "10:00")))));
        var with = Statements.of(() -> clara.does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00")))));

        assertThat(without).noneMatch(sql -> sql.contains("consultant_day"));
        assertThat(with).filteredOn(sql -> sql.contains("consultant_day")).hasSize(1);
        assertThat(with)
                .filteredOn(DailyMaximumTest::isTimeOrBooking)
                .as("%s", with)
                .hasSizeLessThanOrEqualTo(4);
    }

    private static boolean isTimeOrBooking(String sql) {
        return sql.contains("consultant_day") || sql.contains("diary_quarter") || sql.contains("bca_consultation");
    }

    /** A consultation and who holds it. */
    private record Held(Given.Citizen citizen, ConsultationId id) {}

    private List<Held> fill(LocalDate date) {
        var held = new ArrayList<Held>();
        for (var number = 0; number < MAXIMUM; number++) {
            var citizen = given.aCitizen();
            var start = consultant.at(date, "%02d:00".formatted(9 + number));
            var booked = (Booked) citizen.does(() -> desk.book(draft(start)));
            held.add(new Held(citizen, booked.consultation().id()));
        }
        return held;
    }

    private VisitorDraft visitor(String time) {
        return new VisitorDraft(
                draft(consultant.at(THURSDAY, time)),
                "Vera Besuch",
                new EmailAddress(UUID.randomUUID() + "@portal.example"));
    }

    private boolean free(LocalDate date) {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, date)
                .at(consultant.venue())
                .showing(1);
        return freeTimes.on(query).days().stream()
                .anyMatch(found -> found.date().equals(date));
    }

    private BcaConsultation unguarded(Given.Citizen citizen, int caller) {
        var start = consultant.at(THURSDAY, "%02d:00".formatted(9 + caller));
        var timetable = board.timetable();
        var slot = timetable
                .offered(start, Way.ON_SITE, Needs.NONE, Duration.ofMinutes(30))
                .orElseThrow();
        return BcaConsultation.book(
                new BcaConsultation.Request(
                        ConsultationId.next(),
                        ConsultationCode.random(new Random()),
                        new Holder.Person(citizen.person()),
                        draft(start),
                        slot,
                        1),
                clock.instant());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception alone) {
            throw new IllegalStateException("The others did not come", alone);
        }
    }

    private Integer maximum() {
        return database.sql("select coalesce(daily_maximum, 0) from consultant where staff_id = ?")
                .param(consultant.staff().value())
                .query((row, number) -> row.getInt(1) == 0 ? null : row.getInt(1))
                .list()
                .getFirst();
    }

    private int taken(LocalDate date) {
        return database.sql("select coalesce(sum(taken), 0) from consultant_day where consultant_id = ? and day = ?")
                .params(consultant.staff().value(), date)
                .query(Integer.class)
                .single();
    }

    private int booked() {
        return database.sql("select count(*) from bca_consultation where consultant_id = ? and state = 'BOOKED'")
                .param(consultant.staff().value())
                .query(Integer.class)
                .single();
    }

    private long version(ConsultationId id) {
        return database.sql("select version from bca_consultation where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
