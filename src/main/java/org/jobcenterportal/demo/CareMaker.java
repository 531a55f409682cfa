package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jspecify.annotations.Nullable;

/** Draws how a child of a certain age is looked after; the shares are invented. */
final class CareMaker {

    private static final LocalTime HALF_PAST_SEVEN = LocalTime.of(7, 30);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final LocalDate today;
    private final Dice dice;

    CareMaker(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    CareSituation next(BirthDate birth) {
        int age = birth.ageInYearsOn(today);
        if (age < 1) {
            return small(4, 8);
        } else if (age < 3) {
            return small(36, 14);
        } else if (age < 6) {
            return small(88, 6);
        } else if (age < 11) {
            return atSchool(55);
        } else {
            return atSchool(25);
        }
    }

    private CareSituation small(int percentWithPlace, int percentPromised) {
        var kind = dice.happens(12) ? Kind.CHILDMINDER : Kind.NURSERY;
        if (dice.happens(percentWithPlace)) {
            return place(Place.YES, null, kind, HALF_PAST_SEVEN, dice.between(13, 16));
        } else if (dice.happens(percentPromised)) {
            return place(Place.PROMISED, firstOfMonthIn(dice.between(1, 8)), kind, EIGHT, dice.between(12, 15));
        } else {
            return CareSituation.NO_PLACE;
        }
    }

    private CareSituation atSchool(int percentAfterSchool) {
        return dice.happens(percentAfterSchool)
                ? place(Place.YES, null, Kind.AFTER_SCHOOL, EIGHT, dice.between(15, 17))
                : place(Place.YES, null, Kind.SCHOOL, EIGHT, dice.between(12, 14));
    }

    private static CareSituation place(Place place, @Nullable LocalDate from, Kind kind, LocalTime starts, int ends) {
        return new CareSituation(place, from, kind, starts, LocalTime.of(ends, 0));
    }

    private LocalDate firstOfMonthIn(int months) {
        return today.plusMonths(months).withDayOfMonth(1);
    }
}
