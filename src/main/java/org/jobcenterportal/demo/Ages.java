package org.jobcenterportal.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.citizens.BirthDate;

/** Draws birth dates that fit each other, counted back from the day of loading. */
final class Ages {

    /** The shortest time between two births of one mother, in days. */
    private static final int BETWEEN_BIRTHS = 330;

    private static final int OLDEST = 65;
    private static final int DAYS_OF_A_YEAR = 365;

    private final LocalDate today;
    private final Dice dice;

    Ages(LocalDate today, Dice dice) {
        this.today = today;
        this.dice = dice;
    }

    /** The birth date of somebody whose age in completed years is drawn from a range. */
    BirthDate inYears(int least, int most) {
        int age = dice.between(least, Math.min(most, OLDEST));
        return new BirthDate(today.minusYears(age).minusDays(dice.between(0, DAYS_OF_A_YEAR - 1)));
    }

    /** The birth dates of siblings, the oldest first: youths from 15 to 24, children below. */
    List<BirthDate> ofSiblings(int youths, int children) {
        var ages = new ArrayList<Integer>();
        int fifteen = days(15);
        draw(ages, youths, fifteen, days(25) - 1);
        draw(ages, children, 0, fifteen - 1);
        return ages.stream().map(age -> new BirthDate(today.minusDays(age))).toList();
    }

    private void draw(List<Integer> ages, int number, int least, int most) {
        int limit = ages.isEmpty() ? most : Math.min(most, ages.getLast() - BETWEEN_BIRTHS);
        for (int left = number - 1; left >= 0; left--) {
            int age = older(least + left * BETWEEN_BIRTHS, limit);
            ages.add(age);
            limit = age - BETWEEN_BIRTHS;
        }
    }

    /** Children stay while their parents have no work, so that most are of school age. */
    private int older(int least, int most) {
        return Math.max(dice.between(least, most), dice.between(least, most));
    }

    /** A parent who was grown up when the oldest was born, and not too old when the youngest was. */
    BirthDate ofParent(List<BirthDate> siblings) {
        int oldest = siblings.getFirst().ageInYearsOn(today);
        int youngest = siblings.getLast().ageInYearsOn(today);
        int least = oldest + 19;
        int most = Math.max(least, Math.min(oldest + 36, youngest + 45));
        return inYears(least, most);
    }

    /** A partner of about the same age. */
    BirthDate near(BirthDate other) {
        int age = other.ageInYearsOn(today);
        return inYears(Math.clamp(age - 4L, 18, OLDEST), Math.clamp(age + 7L, 18, OLDEST));
    }

    /** Somebody who lives without children; the years between 25 and 50 are the most frequent. */
    BirthDate ofAdult() {
        int throwOfHundred = dice.between(1, 100);
        if (throwOfHundred <= 9) {
            return inYears(18, 24);
        } else if (throwOfHundred <= 33) {
            return inYears(25, 34);
        } else if (throwOfHundred <= 67) {
            return inYears(35, 49);
        } else if (throwOfHundred <= 89) {
            return inYears(50, 59);
        } else {
            return inYears(60, OLDEST);
        }
    }

    private int days(int years) {
        return Math.toIntExact(DAYS.between(today.minusYears(years), today));
    }
}
