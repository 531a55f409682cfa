package org.jobcenterportal.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.targets.GroupFinding;
import org.jobcenterportal.targets.TargetGroup;

/** What offers ask about age, German, training, benefits and groups. */
final class PersonCriteria {

    private PersonCriteria() {}

    static Answer employable(Known known, LocalDate day) {
        return known.person().isEmployableOn(day)
                ? Answer.fits("eligibility.reason.employable.yes")
                : Answer.doesNot("eligibility.reason.employable.no");
    }

    static Answer ageFrom(int years, Known known, LocalDate day) {
        var birth = known.person().birthDate();
        var isOldEnough = birth.ageInYearsOn(day) >= years;
        var answer = Answer.either(isOldEnough, "eligibility.reason.age", birth.ageInYearsOn(day));
        if (isOldEnough) {
            return answer;
        }
        var birthday = birth.value().plusYears(years);
        return answer.missing(
                "eligibility.missing.age-from", birth.ageInYearsOn(birthday) < years ? birthday.plusDays(1) : birthday);
    }

    static Answer ageBelow(int years, Known known, LocalDate day) {
        var age = known.person().birthDate().ageInYearsOn(day);
        return Answer.either(age < years, "eligibility.reason.age", age);
    }

    static Answer germanFrom(LanguageLevel level, Known known) {
        return german(known, level, true);
    }

    static Answer germanBelow(LanguageLevel level, Known known) {
        return german(known, level, false);
    }

    static Answer benefitFrom(int months, Known known, LocalDate day) {
        if (known.months().all().stream().noneMatch(period -> period.kind() == PeriodKind.BENEFIT)) {
            return Answer.unknown("eligibility.reason.benefit.unknown")
                    .missing("eligibility.missing.periods")
                    .at(Where.PERIODS);
        }
        var standing = known.months().on(day);
        var isLong = standing.months() >= months;
        var answer = Answer.either(isLong, "eligibility.reason.benefit.months", standing.months(), standing.window());
        return isLong ? answer : answer.missing("eligibility.missing.months", months);
    }

    static Answer group(TargetGroup group, Known known) {
        return found(known.groups().get(group), true);
    }

    static Answer closeToMarket(boolean isAsked, Known known) {
        return found(known.groups().get(TargetGroup.CLOSE_TO_MARKET), isAsked);
    }

    static Answer training(boolean isAsked, Known known) {
        var training = known.person().qualification().training();
        if (training == Training.UNKNOWN) {
            return Answer.unknown("eligibility.reason.training.unknown")
                    .missing("eligibility.missing.profile")
                    .at(Where.PROFILE);
        }
        var hasOne = training != Training.NONE;
        return Answer.either(
                hasOne == isAsked, hasOne ? "eligibility.reason.training.yes" : "eligibility.reason.training.no");
    }

    private static Answer german(Known known, LanguageLevel level, boolean atLeast) {
        var german = known.person().qualification().german();
        if (german == null) {
            return Answer.unknown("eligibility.reason.german.unknown")
                    .missing("eligibility.missing.german")
                    .at(Where.PROFILE);
        }
        var answer =
                Answer.either(german.isAtLeast(level) == atLeast, "eligibility.reason.german.level", german.name());
        return german.isAtLeast(level) == atLeast || !atLeast
                ? answer
                : answer.missing("eligibility.missing.german-from", level.name())
                        .at(Where.PROFILE);
    }

    private static Answer found(GroupFinding finding, boolean isAsked) {
        var verdict = switch (finding.verdict()) {
            case YES -> isAsked ? Verdict.YES : Verdict.NO;
            case NO -> isAsked ? Verdict.NO : Verdict.YES;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
        var answer = new Answer(verdict, List.copyOf(finding.reasons()), null, null);
        return verdict == Verdict.UNKNOWN
                ? answer.missing("eligibility.missing.ask").at(Where.CASE_FILE)
                : answer;
    }
}
