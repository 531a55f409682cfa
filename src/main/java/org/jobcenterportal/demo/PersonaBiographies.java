package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.LanguageSkill;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.Obstacle;
import org.jobcenterportal.profile.ObstacleKind;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;

/** What Olena and Serhij Marchenko bring along, and their months: benefit since seventeen months. */
final class PersonaBiographies {

    private static final int MONTHS_OF_BENEFIT = 17;
    private static final List<LanguageSkill> LANGUAGES = List.of(
            new LanguageSkill("uk", LanguageLevel.NATIVE),
            new LanguageSkill("ru", LanguageLevel.C1),
            new LanguageSkill("en", LanguageLevel.A2));

    private final YearMonth now;
    private final BiographyData words;

    PersonaBiographies(LocalDate today, BiographyData words) {
        this.now = YearMonth.from(today);
        this.words = words;
    }

    ProfileDraft olena(Qualification qualification) {
        return new ProfileDraft(
                qualification,
                LANGUAGES,
                Schooling.SCHOOL_ABROAD,
                null,
                words.olena().occupation(),
                List.of(new Experience(words.olena().work(), now.minusMonths(150), now.minusMonths(56))),
                Set.of(LicenceClass.B),
                new Mobility(false, true, true, 40),
                new WorkingTime(Extent.PART_TIME, 25, Set.of(DayPart.MORNING, DayPart.AFTERNOON)),
                List.of(
                        new Obstacle(ObstacleKind.CHILDCARE, words.olena().obstacle()),
                        new Obstacle(ObstacleKind.GERMAN, null)),
                words.olena().wish(),
                ProfileMaker.FLED_FROM_UKRAINE);
    }

    ProfileDraft serhij(Qualification qualification) {
        return new ProfileDraft(
                qualification,
                LANGUAGES,
                Schooling.SCHOOL_ABROAD,
                null,
                words.serhij().occupation(),
                List.of(new Experience(words.serhij().work(), now.minusMonths(190), now.minusMonths(20))),
                Set.of(LicenceClass.B, LicenceClass.C),
                new Mobility(false, true, true, 60),
                new WorkingTime(Extent.FULL_TIME, null, Set.of()),
                List.of(new Obstacle(ObstacleKind.RECOGNITION, null)),
                words.serhij().wish(),
                ProfileMaker.FLED_FROM_UKRAINE);
    }

    Periods olenasMonths() {
        var first = now.minusMonths(MONTHS_OF_BENEFIT - 1);
        return new Periods(
                List.of(new Period(PeriodKind.BENEFIT, first, null), new Period(PeriodKind.CARING, first, null)));
    }

    Periods serhijsMonths() {
        var first = now.minusMonths(MONTHS_OF_BENEFIT - 1);
        return new Periods(List.of(
                new Period(PeriodKind.BENEFIT, first, null),
                new Period(PeriodKind.UNEMPLOYED, first, now.minusMonths(4)),
                new Period(PeriodKind.LANGUAGE_OR_RECOGNITION, now.minusMonths(3), null)));
    }
}
