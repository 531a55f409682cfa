package org.jobcenterportal.demo;

import java.util.Set;
import java.util.function.Predicate;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.kernel.LanguageLevel;

/** For whom an offer of the demonstration was made, in what is known of its people. */
enum Whom {
    ANYBODY(someone -> true),
    OVER_35(someone -> someone.age() > 35),
    WOMAN(Whom::isWoman),
    WOMAN_OR_PARENT(someone -> isWoman(someone) || isParent(someone)),
    MIGRANT(Whom::isMigrant),
    MIGRANT_OVER_35(someone -> isMigrant(someone) && someone.age() > 35),
    MIGRANT_WOMAN(someone -> isMigrant(someone) && isWoman(someone)),
    MIGRANT_BEGINNER(someone -> isMigrant(someone) && !speaks(someone, LanguageLevel.A2)),
    MIGRANT_LEARNER(
            someone -> isMigrant(someone) && speaks(someone, LanguageLevel.A1) && !speaks(someone, LanguageLevel.B2)),
    MIGRANT_PARENT_OF_1_TO_3(someone -> isMigrant(someone) && hasChild(someone, 1, 3)),
    BULGARIAN(someone -> someone.country().equals("BG")),
    REFUGEE(Whom::isRefugee),
    REFUGEE_PARENT_OF_3_TO_10(someone -> isRefugee(someone) && hasChild(someone, 3, 10)),
    PARENT_UNDER_3_WITHOUT_PLACE(someone -> isParent(someone)
            && someone.youngest()
                    .map(child -> child.age() < 3 && !hasPlace(child))
                    .orElse(false)),
    PARENT_FROM_3_WITHOUT_PLACE(someone -> isParent(someone)
            && someone.youngest()
                    .map(child -> child.age() >= 3 && !hasPlace(child))
                    .orElse(false)),
    PARENT_FROM_3_WITH_PLACE(someone -> isParent(someone)
            && someone.youngest()
                    .map(child -> child.age() >= 3 && hasPlace(child))
                    .orElse(false)),
    SKILLED(someone -> someone.training() == Training.VOCATIONAL && speaks(someone, LanguageLevel.B1)),
    UNSKILLED(Whom::isUnskilled),
    UNSKILLED_PARENT(someone -> isUnskilled(someone) && isParent(someone)),
    IN_CASE_MANAGEMENT(Candidate::isInCaseManagement);

    private static final Set<String> FLED_FROM = Set.of("SY", "AF", "IQ", "SO", "ER", "IR", "UA");

    private final Predicate<Candidate> fits;

    Whom(Predicate<Candidate> fits) {
        this.fits = fits;
    }

    boolean includes(Candidate someone) {
        return fits.test(someone);
    }

    private static boolean isWoman(Candidate someone) {
        return someone.sex() == Sex.FEMALE;
    }

    private static boolean isMigrant(Candidate someone) {
        return !someone.country().equals("DE");
    }

    private static boolean isRefugee(Candidate someone) {
        return FLED_FROM.contains(someone.country());
    }

    private static boolean isParent(Candidate someone) {
        return someone.role() != HouseholdRole.CHILD && someone.youngest().isPresent();
    }

    private static boolean isUnskilled(Candidate someone) {
        return someone.training() == Training.NONE && speaks(someone, LanguageLevel.B1) && someone.age() < 50;
    }

    private static boolean hasChild(Candidate someone, int from, int until) {
        return someone.role() != HouseholdRole.CHILD
                && someone.children().stream().anyMatch(child -> child.age() >= from && child.age() <= until);
    }

    private static boolean hasPlace(Candidate.Child child) {
        return child.place() == Place.YES;
    }

    /** Nobody has asked those whose German is not known, so nothing is said about it. */
    private static boolean speaks(Candidate someone, LanguageLevel least) {
        return someone.german() != null && someone.german().isAtLeast(least);
    }
}
