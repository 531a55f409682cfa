package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.Citizenship;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.LanguageSkill;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.Obstacle;
import org.jobcenterportal.profile.ObstacleKind;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jspecify.annotations.Nullable;

/** Draws what somebody brings along and wishes; the shares are invented. */
final class ProfileMaker {

    /** Temporary protection ends for everybody on the same day. */
    static final ResidenceTitle FLED_FROM_UKRAINE =
            new ResidenceTitle(ResidenceKind.TEMPORARY_PROTECTION, LocalDate.of(2027, 3, 4));

    private static final Citizenship UKRAINE = new Citizenship("UA");
    private static final int END_OF_SCHOOL = 18;

    private static final List<Schooling> CERTIFICATES = List.of(
            Schooling.NONE,
            Schooling.BASIC,
            Schooling.BASIC,
            Schooling.INTERMEDIATE,
            Schooling.INTERMEDIATE,
            Schooling.TECHNICAL_ENTRANCE);

    private final LocalDate today;
    private final BiographyData words;
    private final Dice dice;

    ProfileMaker(LocalDate today, BiographyData words, Dice dice) {
        this.today = today;
        this.words = words;
        this.dice = dice;
    }

    ProfileDraft next(PersonDraft person, boolean hasChildren) {
        var age = person.birthDate().ageInYearsOn(today);
        var atSchool = age < END_OF_SCHOOL && dice.happens(90);
        var licensed = !atSchool && dice.happens(person.citizenship().isGerman() ? 52 : 30);
        return new ProfileDraft(
                person.qualification(),
                languages(person),
                atSchool ? Schooling.UNKNOWN : schooling(person),
                atSchool ? YearMonth.of(today.getYear() + dice.between(1, 2), 7) : null,
                occupation(person.qualification()),
                atSchool ? List.of() : experience(age),
                licensed ? EnumSet.of(LicenceClass.AM, LicenceClass.B, LicenceClass.L) : Set.of(),
                mobility(licensed),
                atSchool ? WorkingTime.UNKNOWN : workingTime(hasChildren),
                obstacles(person, hasChildren),
                dice.happens(35) ? dice.oneOf(words.wishes()) : null,
                person.citizenship().equals(UKRAINE) ? FLED_FROM_UKRAINE : null);
    }

    private List<LanguageSkill> languages(PersonDraft person) {
        var home = person.communication().languageTag();
        var languages = new ArrayList<LanguageSkill>();
        if (!home.equals("de")) {
            languages.add(new LanguageSkill(home, LanguageLevel.NATIVE));
        }
        if (!home.equals("en") && dice.happens(24)) {
            languages.add(new LanguageSkill("en", dice.oneOf(List.of(LanguageLevel.A2, LanguageLevel.B1))));
        }
        return languages;
    }

    private Schooling schooling(PersonDraft person) {
        if (dice.happens(8)) {
            return Schooling.UNKNOWN;
        } else if (person.qualification().training() == Training.ACADEMIC) {
            return Schooling.UNIVERSITY_ENTRANCE;
        } else if (!person.citizenship().isGerman() && dice.happens(45)) {
            return Schooling.SCHOOL_ABROAD;
        } else {
            return dice.oneOf(CERTIFICATES);
        }
    }

    private @Nullable String occupation(Qualification qualification) {
        return switch (qualification.training()) {
            case VOCATIONAL -> dice.oneOf(words.vocational());
            case ACADEMIC -> dice.oneOf(words.academic());
            case NONE, UNKNOWN -> null;
        };
    }

    private List<Experience> experience(int age) {
        var experience = new ArrayList<Experience>();
        var end = YearMonth.from(today).minusMonths(dice.between(1, 40));
        for (var jobs = Math.min(dice.between(0, 3), (age - END_OF_SCHOOL) / 5); jobs > 0; jobs--) {
            var begin = end.minusMonths(dice.between(3, 50));
            experience.add(new Experience(dice.oneOf(words.jobs()), begin, end));
            end = begin.minusMonths(dice.between(1, 12));
        }
        return experience;
    }

    private Mobility mobility(boolean licensed) {
        return dice.happens(18)
                ? Mobility.UNKNOWN
                : new Mobility(
                        licensed && dice.happens(55), dice.happens(30), dice.happens(85), 15 * dice.between(2, 5));
    }

    private WorkingTime workingTime(boolean hasChildren) {
        if (dice.happens(25)) {
            return WorkingTime.UNKNOWN;
        } else if (dice.happens(hasChildren ? 62 : 22)) {
            return new WorkingTime(
                    Extent.PART_TIME,
                    5 * dice.between(3, 6),
                    hasChildren ? Set.of(DayPart.MORNING) : Set.of(DayPart.MORNING, DayPart.AFTERNOON));
        } else {
            return new WorkingTime(dice.happens(60) ? Extent.FULL_TIME : Extent.EITHER, null, Set.of());
        }
    }

    private List<Obstacle> obstacles(PersonDraft person, boolean hasChildren) {
        var kinds = EnumSet.noneOf(ObstacleKind.class);
        var german = person.qualification().german();
        add(kinds, ObstacleKind.CHILDCARE, hasChildren ? 34 : 0);
        add(kinds, ObstacleKind.GERMAN, german != null && !german.isAtLeast(LanguageLevel.B1) ? 70 : 0);
        add(kinds, ObstacleKind.QUALIFICATION, person.qualification().training() == Training.NONE ? 40 : 0);
        add(kinds, ObstacleKind.RECOGNITION, isOpen(person.qualification().recognition()) ? 60 : 0);
        add(kinds, ObstacleKind.DEBT, 14);
        add(kinds, ObstacleKind.HOUSING, 6);
        add(kinds, ObstacleKind.DIGITAL, 9);
        add(kinds, ObstacleKind.CARE_OF_RELATIVES, 5);
        add(kinds, ObstacleKind.OTHER, 3);
        return kinds.stream()
                .map(kind ->
                        new Obstacle(kind, dice.happens(50) ? words.obstacles().get(kind) : null))
                .toList();
    }

    private void add(Set<ObstacleKind> kinds, ObstacleKind kind, int percent) {
        if (dice.happens(percent)) {
            kinds.add(kind);
        }
    }

    private static boolean isOpen(Recognition recognition) {
        return recognition == Recognition.PENDING || recognition == Recognition.NOT_RECOGNISED;
    }
}
