package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.WishOutcome.Remembered;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"F38", "F45", "F46"})
class EarlierTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Duration HELD = Duration.ofHours(2);
    private static final Pattern TOKEN = Pattern.compile("/beratung/frueher/([A-Za-z0-9_-]{48})");

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private Given.Citizen berta;
    private Given.Citizen clara;

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private EarlierDesk earlier;

    @Autowired
    private EarlierRequests requests;

    @Autowired
    private FreeTimes freeTimes;

    @Autowired
    private Lapses lapses;

    @Autowired
    private Consultations consultations;

    @Autowired
    private EarlierOffers offers;

    @Autowired
    private EarlierWishes wishes;

    @Autowired
    private ConsultationLinks links;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        nobody_else_waits();
        consultant = given.aConsultant();
        anna = given.aCitizen();
        berta = given.aCitizen();
        clara = given.aCitizen();
    }

    @AfterEach
    void nobody_waits_any_longer() {
        clock.set(TestClock.START);
        nobody_else_waits();
    }

    @Test
    void a_freed_time_is_held_for_the_first_who_asked_and_nobody_else_can_book_it() {
        var freed = book(anna, THURSDAY, "10:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        waits(clara, book(clara, MONDAY, "11:00"));

        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, first)).hasValueSatisfying(offer -> {
            assertThat(offer.time().choice()).isEqualTo(consultant.at(THURSDAY, "10:00"));
            assertThat(offer.until()).isEqualTo(clock.instant().plus(HELD));
        });
        assertThat(freeOn(THURSDAY)).doesNotContain("10:00");
        assertThat(anna.does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00")))))
                .isInstanceOf(BookingOutcome.JustTaken.class);
        assertThat(kinds(first.id())).containsExactly("appointments.kind.booked", "appointments.kind.earlier");
    }

    @Test
    void without_anybody_who_waits_it_is_public_at_once() {
        var booked = book(anna, THURSDAY, "10:00");

        anna.does(() -> desk.cancel(booked.id()));

        assertThat(freeOn(THURSDAY)).contains("10:00");
    }

    @Test
    void a_yes_moves_the_consultation_and_its_old_time_goes_the_same_way() {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        var next = waits(clara, book(clara, MONDAY, "14:00"));
        anna.does(() -> desk.cancel(freed.id()));

        var answer = earlier.accept(token(mine.id()));

        assertThat(answer).isInstanceOfSatisfying(EarlierAnswer.Accepted.class, accepted -> {
            assertThat(accepted.consultation().slot().start())
                    .isEqualTo(consultant.at(THURSDAY, "10:00").start());
            assertThat(accepted.consultation().code()).isEqualTo(mine.code());
        });
        assertThat(offered(clara, next))
                .hasValueSatisfying(
                        offer -> assertThat(offer.time().choice()).isEqualTo(consultant.at(MONDAY, "10:00")));
        assertThat(kinds(mine.id()))
                .containsExactly("appointments.kind.booked", "appointments.kind.earlier", "appointments.kind.moved");
        assertThat(berta.does(() -> earlier.standing(mine.id())).orElseThrow().waiting())
                .isNull();
        assertThat(quarters(mine)).isEqualTo(4);
    }

    @Test
    void saying_yes_twice_is_saying_it_once() {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        anna.does(() -> desk.cancel(freed.id()));
        var token = token(mine.id());

        earlier.accept(token);
        var again = earlier.accept(token);

        assertThat(again).isInstanceOf(EarlierAnswer.Accepted.class);
        assertThat(kinds(mine.id()).stream().filter("appointments.kind.moved"::equals))
                .hasSize(1);
        assertThat(freeOn(MONDAY)).contains("10:00");
    }

    @Test
    void a_no_passes_the_time_to_the_next_and_at_last_to_everybody() {
        var freed = book(anna, THURSDAY, "10:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(clara, book(clara, MONDAY, "11:00"));
        anna.does(() -> desk.cancel(freed.id()));

        var answer = earlier.decline(token(first.id()));

        assertThat(answer).isInstanceOf(EarlierAnswer.Declined.class);
        assertThat(offered(berta, first)).isEmpty();
        assertThat(offered(clara, second)).isPresent();

        earlier.decline(token(second.id()));

        assertThat(freeOn(THURSDAY)).contains("10:00");
        assertThat(state(first).slot()).isEqualTo(first.slot());
        assertThat(earlier.accept(token(first.id()))).isInstanceOf(EarlierAnswer.Declined.class);
    }

    @Test
    void an_offer_that_nobody_answers_ends_by_the_minute_and_goes_on() {
        var freed = book(anna, THURSDAY, "10:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(clara, book(clara, MONDAY, "11:00"));
        anna.does(() -> desk.cancel(freed.id()));

        clock.advance(HELD.minusSeconds(1));
        lapses.lapseWhatIsDue();
        assertThat(offered(berta, first)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        lapses.lapseWhatIsDue();

        assertThat(offered(berta, first)).isEmpty();
        assertThat(offered(clara, second)).isPresent();
        assertThat(earlier.accept(token(first.id()))).isInstanceOf(EarlierAnswer.Over.class);
        assertThat(state(first).slot()).isEqualTo(first.slot());
    }

    @Test
    void nobody_waits_for_the_job_when_an_offer_has_run_out() {
        var freed = book(anna, THURSDAY, "10:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        anna.does(() -> desk.cancel(freed.id()));

        clock.advance(HELD);

        assertThat(earlier.offer(token(first.id()))).isInstanceOf(EarlierAnswer.Over.class);
        assertThat(freeOn(THURSDAY)).contains("10:00");
    }

    @Test
    void an_offer_ends_two_hours_before_its_time_at_the_latest() {
        var freed = book(anna, THURSDAY, "14:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));

        clock.set(consultant.at(THURSDAY, "14:00").start().minus(Duration.ofMinutes(240)));
        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, first))
                .hasValueSatisfying(offer -> assertThat(offer.until())
                        .isEqualTo(consultant.at(THURSDAY, "12:00").start()));
    }

    @Test
    void too_soon_to_ask_anybody_nobody_is_asked() {
        var freed = book(anna, THURSDAY, "14:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));

        clock.set(consultant.at(THURSDAY, "14:00").start().minus(Duration.ofMinutes(239)));
        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, first)).isEmpty();
    }

    @Test
    void at_night_nobody_is_asked_and_the_time_is_public() {
        var early = book(anna, THURSDAY, "10:00");
        var late = book(anna, THURSDAY, "11:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));

        clock.set(TestClock.START.plus(Duration.ofHours(12)));
        anna.does(() -> desk.cancel(late.id()));
        assertThat(offered(berta, first)).isEmpty();
        assertThat(freeOn(THURSDAY)).contains("11:00");

        clock.set(TestClock.START.plus(Duration.ofHours(12)).minusSeconds(1));
        anna.does(() -> desk.cancel(early.id()));
        assertThat(offered(berta, first)).isPresent();
    }

    @Test
    void what_does_not_suit_the_first_goes_to_the_next() {
        var freed = book(anna, THURSDAY, "10:00");
        var afternoons = book(berta, MONDAY, "10:00");
        berta.does(() ->
                earlier.remember(afternoons.id(), new EarlierWishDraft(TODAY, MONDAY, PartOfDay.AFTERNOON, null)));
        var later = book(clara, MONDAY, "11:00");
        clara.does(() ->
                earlier.remember(later.id(), new EarlierWishDraft(THURSDAY.plusDays(1), MONDAY, PartOfDay.ANY, null)));
        var suits = given.aCitizen();
        var third = waits(suits, book(suits, MONDAY, "12:00"));

        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, afternoons)).isEmpty();
        assertThat(offered(clara, later)).isEmpty();
        assertThat(offered(suits, third)).isPresent();
    }

    @Test
    void a_time_that_is_too_short_or_not_earlier_is_not_offered() {
        var freed = book(anna, THURSDAY, "10:00");
        book(given.aCitizen(), THURSDAY, "10:30");
        var needsAnHour = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.RETURN_TO_WORK,
                Way.ON_SITE,
                Needs.NONE,
                consultant.at(MONDAY, "10:00"),
                "de",
                null);
        var long60 = waits(berta, ((Booked) berta.does(() -> desk.book(needsAnHour))).consultation());
        var before = waits(clara, book(clara, THURSDAY, "09:00"));

        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, long60)).isEmpty();
        assertThat(offered(clara, before)).isEmpty();
        assertThat(freeOn(THURSDAY)).contains("10:00");
    }

    @Test
    void what_the_first_does_not_need_of_a_longer_time_goes_on() {
        var hour = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.RETURN_TO_WORK,
                Way.ON_SITE,
                Needs.NONE,
                consultant.at(THURSDAY, "10:00"),
                "de",
                null);
        var freed = ((Booked) anna.does(() -> desk.book(hour))).consultation();
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(clara, book(clara, MONDAY, "11:00"));

        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, first).orElseThrow().time().choice()).isEqualTo(consultant.at(THURSDAY, "10:00"));
        assertThat(offered(clara, second).orElseThrow().time().choice()).isEqualTo(consultant.at(THURSDAY, "10:30"));
    }

    @Test
    void whoever_has_something_else_then_is_not_asked() {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        var another = given.aConsultant();
        berta.does(() -> desk.book(Given.draft(another.at(THURSDAY, "10:00"))));

        anna.does(() -> desk.cancel(freed.id()));

        assertThat(offered(berta, mine)).isEmpty();
        assertThat(freeOn(THURSDAY)).contains("10:00");
    }

    @Test
    void whoever_takes_something_else_meanwhile_keeps_both_and_loses_nothing() {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        anna.does(() -> desk.cancel(freed.id()));
        var another = given.aConsultant();
        berta.does(() -> desk.book(Given.draft(another.at(THURSDAY, "10:00"))));

        var answer = earlier.accept(token(mine.id()));

        assertThat(answer).isInstanceOf(EarlierAnswer.OwnTimeTaken.class);
        assertThat(state(mine).slot()).isEqualTo(mine.slot());
        assertThat(quarters(mine)).isEqualTo(4);
        assertThat(offered(berta, mine)).isPresent();
        assertThat(freeOn(THURSDAY)).doesNotContain("10:00");
    }

    @Test
    void one_person_has_one_offer_at_a_time() {
        var one = book(anna, THURSDAY, "10:00");
        var other = book(clara, THURSDAY, "11:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(berta, book(berta, MONDAY, "11:00"));

        anna.does(() -> desk.cancel(one.id()));
        clara.does(() -> desk.cancel(other.id()));

        assertThat(offered(berta, first)).isPresent();
        assertThat(offered(berta, second)).isEmpty();
        assertThat(freeOn(THURSDAY)).contains("11:00").doesNotContain("10:00");
    }

    @Test
    void an_offer_ends_when_she_cancels_moves_or_waits_no_longer() {
        var freed = book(anna, THURSDAY, "10:00");
        var cancels = waits(berta, book(berta, MONDAY, "10:00"));
        var moves = waits(clara, book(clara, MONDAY, "11:00"));
        var leaver = given.aCitizen();
        var leaves = book(leaver, MONDAY, "12:00");
        leaver.does(() -> earlier.remember(leaves.id(), new EarlierWishDraft(THURSDAY, THURSDAY, PartOfDay.ANY, null)));
        anna.does(() -> desk.cancel(freed.id()));

        berta.does(() -> desk.cancel(cancels.id()));
        assertThat(offered(clara, moves)).hasValueSatisfying(this::isThursdayAtTen);
        clara.does(() -> moving.move(moves.id(), consultant.at(MONDAY, "15:00")));
        assertThat(offered(leaver, leaves)).hasValueSatisfying(this::isThursdayAtTen);
        leaver.does(() -> earlier.leave(leaves.id()));

        assertThat(freeOn(THURSDAY)).contains("10:00");
    }

    @Test
    void whoever_pauses_is_passed_over_and_keeps_her_place() {
        var one = book(anna, THURSDAY, "10:00");
        var other = book(anna, THURSDAY, "11:00");
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(clara, book(clara, MONDAY, "11:00"));

        berta.does(() -> earlier.pause(first.id()));
        anna.does(() -> desk.cancel(one.id()));
        var back = berta.does(() -> earlier.goOnWaiting(first.id()));
        anna.does(() -> desk.cancel(other.id()));

        assertThat(offered(clara, second).orElseThrow().time().choice()).isEqualTo(consultant.at(THURSDAY, "10:00"));
        assertThat(back)
                .isInstanceOfSatisfying(
                        Remembered.class,
                        remembered -> assertThat(remembered.standing().waiting().position())
                                .isOne());
        assertThat(offered(berta, first).orElseThrow().time().choice()).isEqualTo(consultant.at(THURSDAY, "11:00"));
    }

    @Test
    void changing_the_wish_keeps_the_place_in_the_line() {
        var first = waits(berta, book(berta, MONDAY, "10:00"));
        var second = waits(clara, book(clara, MONDAY, "11:00"));

        var changed = berta.does(
                () -> earlier.remember(first.id(), new EarlierWishDraft(THURSDAY, MONDAY, PartOfDay.MORNING, null)));

        assertThat(((Remembered) changed).standing().waiting().position()).isOne();
        assertThat(clara.does(() -> earlier.standing(second.id()))
                        .orElseThrow()
                        .waiting()
                        .position())
                .isEqualTo(2);
    }

    @Test
    void a_reservation_that_lapses_goes_the_same_way() {
        var visitor = new VisitorDraft(
                Given.byPhone(consultant.at(THURSDAY, "10:00")),
                "Vera Example",
                new EmailAddress(UUID.randomUUID() + "@portal.example"));
        desk.reserve(visitor);
        var mine = waits(berta, book(berta, MONDAY, "10:00"));

        clock.advance(Duration.ofMinutes(30));
        lapses.lapseWhatIsDue();

        assertThat(offered(berta, mine)).isPresent();
    }

    @Test
    void the_link_to_a_consultation_is_enough_to_wish_and_no_other_opens_it() {
        var mine = book(berta, MONDAY, "10:00");
        var token = links.token(state(mine));

        assertThat(earlier.rememberByToken(token, thatWeek())).isInstanceOf(Remembered.class);
        assertThat(earlier.standingByToken(token)).isPresent();
        assertThat(earlier.standingByToken("A".repeat(48))).isEmpty();
        assertThat(earlier.accept(token)).isInstanceOf(EarlierAnswer.Unknown.class);
        assertThat(clara.does(() -> earlier.standing(mine.id()))).isEmpty();
        assertThat(clara.does(() -> earlier.remember(mine.id(), thatWeek()))).isEqualTo(new WishOutcome.NotFound());
    }

    @Test
    void nobody_can_wish_for_what_is_not_earlier_or_for_what_is_over() {
        var mine = book(berta, THURSDAY, "10:00");

        assertThat(berta.does(
                        () -> earlier.remember(mine.id(), new EarlierWishDraft(MONDAY, MONDAY, PartOfDay.ANY, null))))
                .isEqualTo(new WishOutcome.NothingEarlier());
        berta.does(() -> desk.cancel(mine.id()));
        assertThat(berta.does(() -> earlier.remember(mine.id(), thatWeek()))).isEqualTo(new WishOutcome.TooLate());
    }

    @Test
    void the_consultant_sees_who_waits_and_what_is_held_in_the_calendars_that_she_keeps() {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        waits(clara, book(clara, MONDAY, "11:00"));
        anna.does(() -> desk.cancel(freed.id()));

        var seen = consultant.does(() -> requests.in(consultant.staff()));
        var another = given.aConsultant();

        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().consultation()).isEqualTo(mine.id());
        assertThat(seen.getFirst().personName()).isEqualTo("Anna Beispiel");
        assertThat(seen.getFirst().offered()).isNotNull();
        assertThat(seen.getLast().offered()).isNull();
        assertThat(another.does(() -> requests.in(consultant.staff()))).isEmpty();
    }

    @Test
    void of_many_who_book_while_a_time_is_cancelled_nobody_gets_what_is_held() throws Exception {
        var freed = book(anna, THURSDAY, "10:00");
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        var callers = given.citizens(16);

        Crowd.of(callers.size() + 1).all(caller -> {
            if (caller == 0) {
                return anna.does(() -> desk.cancel(freed.id()));
            }
            return callers.get(caller - 1).does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));
        });

        assertThat(offered(berta, mine)).isPresent();
        assertThat(bookedAt(THURSDAY, "10:00")).isZero();
        assertThat(earlier.accept(token(mine.id()))).isInstanceOf(EarlierAnswer.Accepted.class);
        assertThat(bookedAt(THURSDAY, "10:00")).isOne();
    }

    @Test
    void of_many_cancellations_at_once_each_time_reaches_one_who_waits() throws Exception {
        var leaving = given.citizens(8);
        var waiting = given.citizens(8);
        var freed = new ArrayList<ConsultationDetails>();
        for (var number = 0; number < 8; number++) {
            freed.add(book(leaving.get(number), THURSDAY, "%02d:00".formatted(9 + number)));
            waits(waiting.get(number), book(waiting.get(number), MONDAY, "%02d:00".formatted(9 + number)));
        }

        Crowd.of(8)
                .all(caller -> leaving.get(caller)
                        .does(() -> desk.cancel(freed.get(caller).id())));

        var open = database.sql("""
                        select o.holder from earlier_offer o
                        where o.consultant_id = ? and o.state = 'OPEN'
                        """)
                .param(consultant.staff().value())
                .query(UUID.class)
                .list();
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(waiting.stream()
                        .map(citizen -> citizen.person().value())
                        .toList());
        assertNobodyHasWhatSomebodyElseHas();
    }

    @Test
    void cancelling_booking_answering_and_expiring_all_at_once_gives_no_time_twice() throws Exception {
        var leaving = given.citizens(6);
        var waiting = given.citizens(12);
        var callers = given.citizens(12);
        var freed = new ArrayList<ConsultationDetails>();
        var wished = new ArrayList<ConsultationDetails>();
        for (var number = 0; number < 6; number++) {
            freed.add(book(leaving.get(number), THURSDAY, "%02d:00".formatted(9 + number)));
        }
        for (var number = 0; number < 12; number++) {
            wished.add(waits(
                    waiting.get(number),
                    book(waiting.get(number), MONDAY, "%02d:%02d".formatted(9 + number / 2, number % 2 * 30))));
        }

        Crowd.of(6 + 12 + 12).all(caller -> {
            if (caller < 6) {
                return leaving.get(caller)
                        .does(() -> desk.cancel(freed.get(caller).id()));
            }
            if (caller < 18) {
                return answerAsSoonAsAsked(wished.get(caller - 6), caller % 2 == 0);
            }
            var start = consultant.at(THURSDAY, "%02d:00".formatted(9 + caller % 6));
            return callers.get(caller - 18).does(() -> desk.book(Given.draft(start)));
        });
        Crowd.of(12).all(caller -> answerAsSoonAsAsked(wished.get(caller), caller % 2 == 0));

        assertNobodyHasWhatSomebodyElseHas();
        clock.advance(HELD);
        Crowd.of(4).all(caller -> lapses.lapseWhatIsDue());
        assertNobodyHasWhatSomebodyElseHas();
        assertThat(wished).allSatisfy(one -> assertThat(quarters(one)).isEqualTo(4));
    }

    /** The control: an offer that is only written down, without the consultant's time, goes to a caller as well. */
    @Test
    void without_the_entry_in_the_diary_a_time_would_be_offered_and_booked() {
        var mine = waits(berta, book(berta, MONDAY, "10:00"));
        transaction.executeWithoutResult(status -> {
            var wish = wishes.lockActive(mine.id()).orElseThrow();
            var time = new FreeSlot(
                    TimeSlot.of(
                            consultant.at(THURSDAY, "10:00").start(),
                            mine.slot().length()),
                    mine.consultant(),
                    mine.venue(),
                    mine.room());
            offers.saveAndFlush(EarlierOffer.make(
                    EarlierOfferId.next(), wish, time, clock.instant().plus(HELD), clock.instant()));
        });

        var outcome = anna.does(() -> desk.book(Given.draft(consultant.at(THURSDAY, "10:00"))));

        assertThat(outcome).isInstanceOf(Booked.class);
        assertThat(offered(berta, mine))
                .as("without the guard it is held and booked")
                .isPresent();
    }

    private void isThursdayAtTen(EarlierStanding.Offered offer) {
        assertThat(offer.time().choice()).isEqualTo(consultant.at(THURSDAY, "10:00"));
    }

    private Object answerAsSoonAsAsked(ConsultationDetails mine, boolean yes) {
        var token = findToken(mine.id());
        if (token.isEmpty()) {
            return Boolean.FALSE;
        }
        return yes ? earlier.accept(token.get()) : earlier.decline(token.get());
    }

    /** Every time of the consultant, booked or held, is somebody's once, and stands in her diary. */
    private void assertNobodyHasWhatSomebodyElseHas() {
        var all = new ArrayList<>(database.sql("""
                        select starts_at from bca_consultation where consultant_id = ? and state = 'BOOKED'
                        """)
                .param(consultant.staff().value())
                .query(LocalDateTime.class)
                .list());
        all.addAll(database.sql("select starts_at from earlier_offer where consultant_id = ? and state = 'OPEN'")
                .param(consultant.staff().value())
                .query(LocalDateTime.class)
                .list());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from diary_quarter where party = ?")
                        .param(consultant.staff().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(all.size() * 2);
    }

    private ConsultationDetails book(Given.Citizen citizen, LocalDate day, String time) {
        var outcome = citizen.does(() -> desk.book(Given.draft(consultant.at(day, time))));
        return ((Booked) outcome).consultation();
    }

    private ConsultationDetails waits(Given.Citizen citizen, ConsultationDetails consultation) {
        clock.advance(Duration.ofMillis(1));
        var outcome = citizen.does(() -> earlier.remember(consultation.id(), thatWeek()));
        assertThat(outcome).isInstanceOf(Remembered.class);
        return consultation;
    }

    private static EarlierWishDraft thatWeek() {
        return new EarlierWishDraft(TODAY, MONDAY, PartOfDay.ANY, null);
    }

    private Optional<EarlierStanding.Offered> offered(Given.Citizen citizen, ConsultationDetails consultation) {
        return citizen.does(() -> earlier.standing(consultation.id())).map(EarlierStanding::offered);
    }

    private String token(ConsultationId id) {
        return findToken(id).orElseThrow();
    }

    /** From the latest mail, as its reader has it. */
    private Optional<String> findToken(ConsultationId id) {
        return database.sql("""
                        select text from outbox_message where about = ? and kind = 'appointments.kind.earlier'
                        order by created_at desc, id desc limit 1
                        """)
                .param(id.value())
                .query(String.class)
                .optional()
                .map(text -> {
                    var found = TOKEN.matcher(text);
                    assertThat(found.find()).isTrue();
                    return found.group(1);
                });
    }

    private List<String> freeOn(LocalDate day) {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, day)
                .at(consultant.venue())
                .showing(1);
        return freeTimes.on(query).days().getFirst().slots().stream()
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }

    private List<String> kinds(ConsultationId id) {
        return database.sql("""
                        select kind from outbox_message where about = ? and kind <> 'appointments.kind.reminder'
                        order by created_at, id
                        """).param(id.value()).query(String.class).list();
    }

    private BcaConsultation state(ConsultationDetails consultation) {
        return consultations.findById(consultation.id()).orElseThrow();
    }

    private int quarters(ConsultationDetails consultation) {
        return database.sql("select count(*) from diary_quarter where entry = ?")
                .param(consultation.id().value())
                .query(Integer.class)
                .single();
    }

    private int bookedAt(LocalDate day, String time) {
        return (int)
                consultations
                        .of(consultant.staff(), OfficeTime.startOf(day), OfficeTime.startOf(day.plusDays(1)))
                        .stream()
                        .filter(consultation -> consultation.state() == ConsultationState.BOOKED)
                        .filter(consultation -> consultation
                                .slot()
                                .start()
                                .equals(consultant.at(day, time).start()))
                        .count();
    }

    private void nobody_else_waits() {
        given.nobodyWaitsAnyMore(database);
    }
}
