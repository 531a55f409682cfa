package org.jobcenterportal.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.seats.WaitingStatus.OFFERED;
import static org.jobcenterportal.seats.WaitingStatus.PAUSED;
import static org.jobcenterportal.seats.WaitingStatus.WAITING;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class SeatsTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Autowired
    private Seats seats;

    @Autowired
    private OfferExpiry expiry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private final UUID anna = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final UUID chiara = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void begin_at_eight() {
        clock.set(TestClock.START);
    }

    @Test
    void the_last_place_goes_to_the_first_and_the_next_one_waits() {
        var course = open(1);

        var first = take(course, anna);
        var second = take(course, bilal);
        var wait = join(course, bilal);

        assertThat(first).isInstanceOf(Taking.Taken.class);
        assertThat(second).isEqualTo(new Taking.Full());
        assertThat(wait).isInstanceOf(Joining.Joined.class);
        assertThat(place(course, bilal)).isEqualTo(1);
        assertThat(status(course, bilal)).isEqualTo(WAITING);
    }

    @Test
    void whoever_has_a_place_takes_no_second_one() {
        var course = open(2);
        var first = (Taking.Taken) take(course, anna);

        assertThat(take(course, anna)).isEqualTo(new Taking.AlreadyIn(first.seat()));
        assertThat(join(course, anna)).isEqualTo(new Joining.AlreadyIn(first.seat()));
        assertThat(occupancy(course)).isEqualTo(new Occupancy(2, 1, 0, 0));
    }

    @Test
    void whoever_takes_a_place_waits_no_longer_and_keeps_no_offer_beside_it() {
        var course = open(2);
        in(() -> seats.take(course, anna, 2));
        join(course, bilal);
        join(course, chiara);
        in(() -> seats.free(course, anna));
        in(() -> seats.resize(course, 3));

        assertThat(take(course, bilal)).isInstanceOf(Taking.Taken.class);

        assertThat(in(() -> seats.standing(course, bilal))).isEmpty();
        assertThat(in(() -> seats.accept(course, bilal))).isEqualTo(new Acceptance.NoOffer());
        assertThat(status(course, chiara)).isEqualTo(OFFERED);
        assertThat(occupancy(course)).isEqualTo(new Occupancy(3, 1, 1, 0));
    }

    @Test
    void a_pause_ends_with_the_place_that_one_takes() {
        var course = fullWith(anna);
        join(course, bilal);
        in(() -> seats.pause(course, bilal));
        in(() -> seats.free(course, anna));

        assertThat(take(course, bilal)).isInstanceOf(Taking.Taken.class);

        assertThat(in(() -> seats.standing(course, bilal))).isEmpty();
        assertThat(occupancy(course)).isEqualTo(new Occupancy(1, 1, 0, 0));
    }

    @Test
    void many_take_over_their_places_at_once_and_never_more_than_there_are() {
        var course = open(2);

        assertThat(in(() -> seats.takeAll(course, List.of(anna, anna, bilal, chiara))))
                .containsExactlyInAnyOrder(anna, bilal);
        assertThat(in(() -> seats.takeAll(course, List.of(anna, chiara)))).isEmpty();
        assertThat(occupancy(course)).isEqualTo(new Occupancy(2, 2, 0, 0));
        assertThat(jdbc.sql("select count(*) from seat where contingent = ?")
                        .param(course.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoever_takes_a_place_over_passes_nobody_in_the_line_and_waits_no_longer() {
        var course = fullWith(anna);
        join(course, bilal);
        in(() -> seats.pause(course, bilal));
        join(course, chiara);
        in(() -> seats.free(course, anna));

        assertThat(in(() -> seats.takeAll(course, List.of(anna)))).isEmpty();
        in(() -> seats.leave(course, chiara));
        assertThat(in(() -> seats.takeAll(course, List.of(bilal)))).containsExactly(bilal);

        assertThat(in(() -> seats.standing(course, bilal))).isEmpty();
        assertThat(occupancy(course)).isEqualTo(new Occupancy(1, 1, 0, 0));
    }

    @Test
    void companions_count() {
        var course = open(3);

        assertThat(in(() -> seats.take(course, anna, 3))).isInstanceOf(Taking.Taken.class);
        assertThat(take(course, bilal)).isEqualTo(new Taking.Full());
        assertThat(in(() -> seats.take(open(3), anna, 4))).isEqualTo(new Taking.Full());
    }

    @Test
    void a_freed_place_is_kept_for_the_first_in_line() {
        var course = fullWith(anna);
        join(course, bilal);
        join(course, chiara);

        in(() -> seats.free(course, anna));

        assertThat(status(course, bilal)).isEqualTo(OFFERED);
        assertThat(status(course, chiara)).isEqualTo(WAITING);
        assertThat(place(course, chiara)).isEqualTo(2);
        assertThat(take(course, UUID.randomUUID())).isEqualTo(new Taking.Full());
        assertThat(events.stream(SeatOffered.class)).singleElement().satisfies(offer -> {
            assertThat(offer.holder()).isEqualTo(bilal);
            assertThat(offer.expiresAt()).isEqualTo(TestClock.START.plus(TWO_DAYS));
        });
        assertThat(in(() -> seats.accept(course, bilal))).isInstanceOf(Acceptance.Accepted.class);
        assertThat(occupancy(course)).isEqualTo(new Occupancy(1, 1, 0, 1));
        assertThat(in(() -> seats.standing(course, bilal))).isEmpty();
    }

    @Test
    void a_declined_place_goes_on_and_who_declined_is_asked_first_for_the_next_one() {
        var course = fullWith(anna);
        join(course, bilal);
        join(course, chiara);
        in(() -> seats.free(course, anna));

        in(() -> seats.decline(course, bilal));

        assertThat(status(course, bilal)).isEqualTo(WAITING);
        assertThat(place(course, bilal)).isEqualTo(1);
        assertThat(status(course, chiara)).isEqualTo(OFFERED);
        in(() -> seats.accept(course, chiara));
        in(() -> seats.free(course, chiara));
        assertThat(status(course, bilal)).isEqualTo(OFFERED);
    }

    @Test
    void a_place_that_everyone_lets_pass_is_free_for_newcomers() {
        var course = fullWith(anna);
        join(course, bilal);
        in(() -> seats.free(course, anna));
        in(() -> seats.decline(course, bilal));

        assertThat(take(course, chiara)).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void an_unanswered_offer_goes_on_by_itself_when_its_time_is_over() {
        var course = fullWith(anna);
        join(course, bilal);
        join(course, chiara);
        in(() -> seats.free(course, anna));

        clock.advance(TWO_DAYS.minusNanos(1000));
        expiry.endOverdueOffers();
        assertThat(status(course, bilal)).isEqualTo(OFFERED);
        clock.advance(Duration.ofNanos(1000));
        assertThat(in(() -> seats.accept(course, bilal))).isEqualTo(new Acceptance.TooLate());
        expiry.endOverdueOffers();

        assertThat(status(course, bilal)).isEqualTo(WAITING);
        assertThat(status(course, chiara)).isEqualTo(OFFERED);
        assertThat(occupancy(course).offered()).isEqualTo(1);
        assertThat(in(() -> seats.accept(course, bilal))).isEqualTo(new Acceptance.NoOffer());
    }

    @Test
    void whoever_pauses_is_not_asked_and_keeps_the_position() {
        var course = fullWith(anna);
        join(course, bilal);
        join(course, chiara);
        in(() -> seats.pause(course, bilal));

        in(() -> seats.free(course, anna));

        assertThat(status(course, bilal)).isEqualTo(PAUSED);
        assertThat(status(course, chiara)).isEqualTo(OFFERED);
        in(() -> seats.resume(course, bilal));
        in(() -> seats.decline(course, chiara));
        assertThat(status(course, bilal)).isEqualTo(OFFERED);
    }

    @Test
    void whoever_leaves_with_an_offer_in_hand_makes_room_for_the_next() {
        var course = fullWith(anna);
        join(course, bilal);
        join(course, chiara);
        in(() -> seats.free(course, anna));

        assertThat(in(() -> seats.leave(course, bilal))).isTrue();
        assertThat(in(() -> seats.leave(course, bilal))).isFalse();

        assertThat(status(course, chiara)).isEqualTo(OFFERED);
        assertThat(join(course, bilal)).isInstanceOf(Joining.Joined.class);
        assertThat(place(course, bilal)).isEqualTo(2);
    }

    @Test
    void nobody_passes_a_group_that_needs_more_places() {
        var course = open(2);
        take(course, anna);
        take(course, chiara);
        in(() -> seats.join(course, bilal, 2));

        in(() -> seats.free(course, anna));

        assertThat(status(course, bilal)).isEqualTo(WAITING);
        assertThat(take(course, anna)).isEqualTo(new Taking.Full());
        in(() -> seats.free(course, chiara));
        assertThat(status(course, bilal)).isEqualTo(OFFERED);
    }

    @Test
    void more_places_are_offered_and_fewer_than_are_taken_are_refused() {
        var course = fullWith(anna);
        join(course, bilal);

        assertThat(in(() -> seats.resize(course, 0))).isFalse();
        assertThat(in(() -> seats.resize(course, 2))).isTrue();

        assertThat(status(course, bilal)).isEqualTo(OFFERED);
        assertThat(in(() -> seats.resize(course, 1))).isFalse();
    }

    @Test
    void every_step_of_the_line_stands_in_the_audit() {
        var course = fullWith(anna);
        join(course, bilal);
        in(() -> seats.free(course, anna));
        in(() -> seats.accept(course, bilal));

        assertThat(jdbc.sql("select e.matter from audit_entry e join audit_subject s on s.entry = e.id "
                                + "where s.person = ? order by e.id")
                        .param(bilal)
                        .query(String.class)
                        .list())
                .containsExactly("waiting-list.joined", "waiting-list.offered", "waiting-list.accepted");
    }

    private ContingentId open(int capacity) {
        return in(() -> seats.open(capacity, TWO_DAYS));
    }

    private ContingentId fullWith(UUID holder) {
        var contingent = open(1);
        take(contingent, holder);
        return contingent;
    }

    private Taking take(ContingentId contingent, UUID holder) {
        return in(() -> seats.take(contingent, holder, 1));
    }

    private Joining join(ContingentId contingent, UUID holder) {
        return in(() -> seats.join(contingent, holder, 1));
    }

    private Occupancy occupancy(ContingentId contingent) {
        return in(() -> seats.occupancy(contingent));
    }

    private WaitingStatus status(ContingentId contingent, UUID holder) {
        return in(() -> seats.standing(contingent, holder)).orElseThrow().status();
    }

    private int place(ContingentId contingent, UUID holder) {
        return in(() -> seats.standing(contingent, holder)).orElseThrow().position();
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
