package org.jobcenterportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Row({"F63", "F64"})
class HonestCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final Meanwhile MORNING = new Meanwhile(DAY, LocalTime.of(9, 30), LocalTime.of(11, 30), true);
    private static final Meanwhile WITHOUT_NURSERY =
            new Meanwhile(DAY, LocalTime.of(9, 30), LocalTime.of(11, 30), false);
    private static final Served.Childcare SIX_PLACES = new Served.Childcare(6, 6, 5);

    @Test
    void a_place_for_everybody_is_enough_and_one_less_is_not() {
        assertThat(places(served(9), null, 9)).isEqualTo(new HonestLine.Places(9, 9, 0, false));
        assertThat(places(served(8), null, 9)).isEqualTo(new HonestLine.Places(8, 9, 1, false));
    }

    @Test
    void more_may_be_invited_than_there_are_places_where_the_group_is_known_to_say_yes_less_often() {
        assertThat(places(served(6), GroupRate.firm(0.4), 9)).isEqualTo(new HonestLine.Places(6, 9, 0, true));
        assertThat(places(served(6), GroupRate.firm(0.6), 9)).isEqualTo(new HonestLine.Places(6, 9, 2, true));
    }

    @Test
    void whoever_needs_an_interpreter_needs_a_place_beside_one() {
        var guests = Stream.concat(Collections.nCopies(3, "uk").stream(), Stream.of("ar", "tr"))
                .map(language -> guest(language))
                .toList();
        var served = new Served(9, Set.of("de", "tr"), Map.of("uk", 2), null, MORNING);

        var line = line(served, guests, HonestLine.Languages.class);

        assertThat(line.missing()).isEqualTo(Map.of("uk", 1, "ar", 1));
        assertThat(line.people()).isEqualTo(2);
        assertThat(line.isFulfilled()).isFalse();
    }

    @Test
    void children_without_a_place_need_one_beside_the_event_of_their_age() {
        var guests = Stream.of(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 8, 1), LocalDate.of(2020, 12, 3))
                .map(born -> guest(null, child(born, CareSituation.NO_PLACE)))
                .toList();

        assertThat(line(withCare(SIX_PLACES), guests, HonestLine.Childcare.class))
                .isEqualTo(new HonestLine.Childcare(2, 1));
        assertThat(line(withCare(new Served.Childcare(6, 4, 6)), guests, HonestLine.Childcare.class))
                .isEqualTo(new HonestLine.Childcare(0, 0));
        assertThat(line(withCare(null), guests, HonestLine.Childcare.class)).isEqualTo(new HonestLine.Childcare(3, 2));
    }

    @Test
    void five_children_too_many_are_five() {
        var guests = IntStream.range(0, 11)
                .mapToObj(number -> guest(null, child(LocalDate.of(2024, 6, 1), CareSituation.NO_PLACE)))
                .toList();

        assertThat(line(withCare(SIX_PLACES), guests, HonestLine.Childcare.class))
                .isEqualTo(new HonestLine.Childcare(5, 5));
    }

    @Test
    void a_place_that_is_only_promised_is_none_yet_and_nobody_having_asked_is_none_either() {
        var promised = new CareSituation(Place.PROMISED, DAY.plusDays(1), Kind.NURSERY, null, null);
        var today = new CareSituation(Place.PROMISED, DAY, Kind.NURSERY, LocalTime.of(7, 0), LocalTime.of(14, 0));

        assertThat(childcare(promised).children()).isOne();
        assertThat(childcare(null).children()).isOne();
        assertThat(childcare(today).children()).isZero();
    }

    @Test
    void half_an_hour_lies_between_nursery_and_event() {
        assertThat(hours(LocalTime.of(9, 0), LocalTime.of(12, 0)).children()).isZero();
        assertThat(hours(LocalTime.of(9, 1), LocalTime.of(12, 0)).children()).isOne();
        assertThat(hours(LocalTime.of(9, 0), LocalTime.of(11, 59)).children()).isOne();
    }

    @Test
    void on_a_day_without_nursery_nobody_is_looked_after() {
        var sunday = new Served(9, Set.of("de"), Map.of(), null, WITHOUT_NURSERY);

        assertThat(line(
                                sunday,
                                List.of(guest(
                                        null,
                                        child(
                                                LocalDate.of(2022, 5, 1),
                                                nursery(LocalTime.of(7, 0), LocalTime.of(16, 0))))),
                                HonestLine.Hours.class)
                        .children())
                .isOne();
    }

    @Test
    void on_a_day_without_nursery_it_does_not_matter_whether_anybody_knows_its_hours() {
        var unknown = child(LocalDate.of(2022, 5, 1), new CareSituation(Place.YES, null, Kind.NURSERY, null, null));

        assertThat(WITHOUT_NURSERY.need(unknown)).isEqualTo(Meanwhile.Need.OTHER_HOURS);
        assertThat(MORNING.need(unknown)).isEqualTo(Meanwhile.Need.HOURS_UNKNOWN);
    }

    @Test
    void what_is_left_of_the_childcare_helps_those_whose_nursery_closes_too_early() {
        var early = nursery(LocalTime.of(8, 0), LocalTime.of(11, 0));
        var guests = List.of(
                guest(null, child(LocalDate.of(2024, 6, 1), CareSituation.NO_PLACE)),
                guest(null, child(LocalDate.of(2022, 6, 1), early)),
                guest(null, child(LocalDate.of(2022, 7, 1), early)));

        assertThat(line(withCare(new Served.Childcare(2, 6, 5)), guests, HonestLine.Hours.class))
                .isEqualTo(new HonestLine.Hours(1, 0));
    }

    @Test
    void hours_that_nobody_knows_are_said_and_stop_nothing() {
        var unknown = new CareSituation(Place.YES, null, Kind.SCHOOL, null, null);
        var guests = List.of(guest(null, child(LocalDate.of(2019, 1, 1), unknown)));

        assertThat(line(withCare(null), guests, HonestLine.Hours.class)).isEqualTo(new HonestLine.Hours(0, 1));
    }

    @Test
    void from_ten_years_on_a_child_may_be_alone_and_one_child_of_two_parents_is_one() {
        var nine = child(DAY.minusYears(10).plusDays(1), CareSituation.NO_PLACE);
        var ten = child(DAY.minusYears(10), CareSituation.NO_PLACE);

        assertThat(line(
                                withCare(null),
                                List.of(guest(null, nine), guest(null, nine), guest(null, ten)),
                                HonestLine.Childcare.class)
                        .children())
                .isOne();
    }

    @Test
    void only_what_is_fulfilled_in_every_line_is_honest() {
        var check = new HonestCheck(served(1), null);

        assertThat(check.of(List.of(guest(null))).isHonest()).isTrue();
        assertThat(check.of(List.of(guest("uk"))).isHonest()).isFalse();
        assertThat(check.of(List.of(guest("uk"))).fulfilled()).isEqualTo(3);
    }

    private static HonestLine.Childcare childcare(@Nullable CareSituation care) {
        return line(
                withCare(null),
                List.of(guest(null, child(LocalDate.of(2024, 6, 1), care))),
                HonestLine.Childcare.class);
    }

    private static HonestLine.Hours hours(LocalTime opens, LocalTime closes) {
        return line(
                withCare(null),
                List.of(guest(null, child(LocalDate.of(2022, 6, 1), nursery(opens, closes)))),
                HonestLine.Hours.class);
    }

    private static HonestLine places(Served served, @Nullable GroupRate rate, int guests) {
        return new HonestCheck(served, rate)
                .of(Stream.generate(() -> guest(null)).limit(guests).toList())
                .lines()
                .getFirst();
    }

    private static <T extends HonestLine> T line(Served served, List<Guest> guests, Class<T> kind) {
        return new HonestCheck(served, null)
                .of(guests).lines().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private static CareSituation nursery(LocalTime opens, LocalTime closes) {
        return new CareSituation(Place.YES, null, Kind.NURSERY, opens, closes);
    }

    private static Guest guest(@Nullable String language, Guest.Child... children) {
        return new Guest(PersonId.next(), language, List.of(children));
    }

    private static Guest.Child child(LocalDate born, @Nullable CareSituation care) {
        return new Guest.Child(PersonId.next(), born, care);
    }

    private static Served served(int free) {
        return new Served(free, Set.of("de"), Map.of(), null, MORNING);
    }

    private static Served withCare(Served.@Nullable Childcare care) {
        return new Served(99, Set.of("de"), Map.of(), care, MORNING);
    }
}
