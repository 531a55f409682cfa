package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.BirthDate;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.PersonFacts.Child;
import org.jobcenterportal.eligibility.Known.Times;
import org.jobcenterportal.law.Verdict;

/** What offers ask about children and their care. */
final class FamilyCriteria {

    private static final int IN_MONTHS_UNTIL = 36;

    private FamilyCriteria() {}

    static Answer youngestFrom(int years, Known known, LocalDate day) {
        return withYoungest(known, child -> {
            var isOldEnough = ageOn(child, day) >= years;
            var answer = age(isOldEnough, child, day);
            return isOldEnough ? answer : answer.missing("eligibility.missing.child-from", birthday(child, years));
        });
    }

    static Answer youngestBelow(int years, Known known, LocalDate day) {
        return withYoungest(known, child -> {
            var isYoungEnough = ageOn(child, day) < years;
            var answer = age(isYoungEnough, child, day);
            return isYoungEnough ? answer : answer.missing("eligibility.missing.child-below", years);
        });
    }

    static Answer place(boolean isAsked, Known known, LocalDate day) {
        return withYoungest(known, child -> {
            var care = child.care();
            if (care == null) {
                return Answer.unknown("eligibility.reason.care.unknown", child.givenName())
                        .missing("eligibility.missing.care")
                        .at(Where.HOUSEHOLD);
            } else if (care.hasPlaceOn(day)) {
                var answer = Answer.either(isAsked, "eligibility.reason.care.place", child.givenName());
                return isAsked ? answer : answer.missing("eligibility.missing.has-place");
            } else if (care.placeFrom() instanceof LocalDate from) {
                var answer = Answer.either(!isAsked, "eligibility.reason.care.promised", child.givenName(), from);
                return isAsked ? answer.missing("eligibility.missing.place-from", from) : answer;
            }
            var answer = Answer.either(!isAsked, "eligibility.reason.care.none", child.givenName());
            return isAsked ? answer.missing("eligibility.missing.place").at(Where.HOUSEHOLD) : answer;
        });
    }

    /** Fits as soon as one of the times fits: there is a run that one can take. */
    static Answer hours(int under, Known known, List<Times> times, LocalDate day) {
        if (known.person().role() == null) {
            return noHousehold();
        } else if (known.childrenUnder(under, day).isEmpty()) {
            return Answer.fits("eligibility.reason.hours.no-child", under);
        } else if (times.isEmpty()) {
            return Answer.unknown("eligibility.reason.hours.no-run").missing("eligibility.missing.run");
        }
        var answers = times.stream().map(one -> during(one, under, known, day)).toList();
        return Stream.of(Verdict.YES, Verdict.UNKNOWN, Verdict.NO)
                .flatMap(verdict -> answers.stream().filter(answer -> answer.verdict() == verdict))
                .findFirst()
                .orElseThrow();
    }

    /** Completed years of life at the beginning of a day. */
    static int ageOn(Child child, LocalDate day) {
        return new BirthDate(child.born()).ageInYearsOn(day);
    }

    private static Answer withYoungest(Known known, Function<Child, Answer> answer) {
        if (known.person().role() == null) {
            return noHousehold();
        }
        return known.person().children().stream()
                .findFirst()
                .map(answer)
                .orElseGet(() -> Answer.doesNot("eligibility.reason.child.none").at(Where.HOUSEHOLD));
    }

    private static Answer noHousehold() {
        return Answer.unknown("eligibility.reason.household.unknown")
                .missing("eligibility.missing.household")
                .at(Where.HOUSEHOLD);
    }

    private static Answer age(boolean fits, Child child, LocalDate day) {
        var months = new BirthDate(child.born()).ageInMonthsOn(day);
        return months < IN_MONTHS_UNTIL
                ? Answer.either(fits, "eligibility.reason.child.months", child.givenName(), months)
                : Answer.either(fits, "eligibility.reason.child.years", child.givenName(), months / 12);
    }

    /** The first day on which a child has completed so many years. */
    private static LocalDate birthday(Child child, int years) {
        var day = child.born().plusYears(years);
        return ageOn(child, day) < years ? day.plusDays(1) : day;
    }

    private static Answer during(Times times, int under, Known known, LocalDate day) {
        var then = times.startsOn().isAfter(day) ? times.startsOn() : day;
        var children = known.childrenUnder(under, then);
        if (children.isEmpty()) {
            return Answer.fits("eligibility.reason.hours.no-child", under);
        } else if (times.hours().from() == null || times.hours().until() == null) {
            return Answer.fits("eligibility.reason.hours.arranged");
        } else if (times.isChildcareOnSite()) {
            return Answer.fits("eligibility.reason.hours.on-site");
        }
        var answers = children.stream()
                .map(child -> during(times, child, known, then))
                .toList();
        return Stream.of(Verdict.NO, Verdict.UNKNOWN, Verdict.YES)
                .flatMap(verdict -> answers.stream().filter(answer -> answer.verdict() == verdict))
                .findFirst()
                .orElseThrow();
    }

    private static Answer during(Times times, Child child, Known known, LocalDate day) {
        var care = child.care();
        if (care == null || care.hasPlaceOn(day) && (care.starts() == null || care.ends() == null)) {
            return Answer.unknown("eligibility.reason.hours.unknown", child.givenName())
                    .missing("eligibility.missing.hours")
                    .at(Where.HOUSEHOLD);
        }
        if (covers(care, times, day)) {
            return Answer.fits(
                    "eligibility.reason.hours.fits",
                    child.givenName(),
                    times.hours().from(),
                    times.hours().until());
        }
        var key = care.hasPlaceOn(day) ? "eligibility.reason.hours.too-short" : "eligibility.reason.hours.no-place";
        var arguments = new Object[] {
            child.givenName(), times.hours().from(), times.hours().until()
        };
        return known.person().hasPartner()
                ? Answer.unknown(key, arguments).missing("eligibility.missing.other-parent")
                : Answer.doesNot(key, arguments)
                        .missing("eligibility.missing.longer-care")
                        .at(Where.HOUSEHOLD);
    }

    private static boolean covers(CareSituation care, Times times, LocalDate day) {
        return care.hasPlaceOn(day)
                && care.starts() != null
                && care.ends() != null
                && !care.starts().isAfter(times.hours().from())
                && !care.ends().isBefore(times.hours().until());
    }
}
