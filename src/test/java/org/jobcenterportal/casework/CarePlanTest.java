package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Row("F3")
class CarePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private final Member pupil = child(6, place(Place.YES, null, "08:00", "15:30"));

    @Test
    void a_promised_place_changes_the_day_from_which_the_parents_have_time() {
        var toddler = child(1, place(Place.PROMISED, FEBRUARY, "07:30", "14:30"));

        var plan = CarePlan.of(List.of(adult(), pupil, toddler), TODAY);

        assertThat(plan.windows()).hasSize(2);
        assertThat(plan.windows().getFirst().isOpen()).isFalse();
        assertThat(plan.windows().getFirst().without()).containsExactly(toddler);
        assertThat(plan.windows().getLast().day()).isEqualTo(FEBRUARY);
        assertThat(plan.windows().getLast().starts()).isEqualTo(LocalTime.of(8, 0));
        assertThat(plan.windows().getLast().ends()).isEqualTo(LocalTime.of(14, 30));
        assertThat(plan.rows()).extracting(CarePlan.Row::from).containsExactly(null, null, FEBRUARY);
    }

    @Test
    void on_the_day_of_the_promise_the_place_is_there() {
        var toddler = child(1, place(Place.PROMISED, TODAY, "07:30", "14:30"));

        assertThat(CarePlan.of(List.of(toddler), TODAY).windows())
                .singleElement()
                .satisfies(window -> assertThat(window.isOpen()).isTrue());
    }

    @Test
    void places_that_never_meet_leave_no_time() {
        var afternoon = child(8, place(Place.YES, null, "15:30", "17:00"));

        assertThat(CarePlan.of(List.of(pupil, afternoon), TODAY).windows())
                .singleElement()
                .satisfies(window -> assertThat(window.isOpen()).isFalse());
    }

    @Test
    void a_place_without_hours_leaves_the_question_open() {
        var unknown = child(4, new CareSituation(Place.YES, null, Kind.NURSERY, null, null));

        assertThat(CarePlan.of(List.of(pupil, unknown), TODAY).windows())
                .singleElement()
                .satisfies(window -> assertThat(window.unknown()).containsExactly(unknown));
    }

    @Test
    void from_the_twelfth_birthday_on_a_child_is_not_asked_for() {
        assertThat(CarePlan.of(List.of(born(TODAY.minusYears(12), null)), TODAY).rows())
                .isEmpty();
        assertThat(CarePlan.of(List.of(born(TODAY.minusYears(12).plusDays(1), null)), TODAY)
                        .rows())
                .hasSize(1);
    }

    private static CareSituation place(Place place, @Nullable LocalDate from, String starts, String ends) {
        return new CareSituation(place, from, Kind.NURSERY, LocalTime.parse(starts), LocalTime.parse(ends));
    }

    private static Member adult() {
        return new Member(Citizens.anna(), HouseholdRole.APPLICANT, TODAY.minusYears(2), null, null);
    }

    private static Member child(int years, CareSituation care) {
        return born(TODAY.minusYears(years), care);
    }

    private static Member born(LocalDate day, @Nullable CareSituation care) {
        return new Member(Citizens.born(day), HouseholdRole.CHILD, day, null, care);
    }
}
