package org.jobcenterportal.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * What of a person may be compared with a job. Neither sex nor origin, religion or an illness are here, and of age only what
 * the law of youth protection asks.
 *
 * @param learnt the group of the occupation that she has learnt; none where nobody knows
 * @param knows groups of occupations in which she has worked
 * @param worked what she has done, in words and small letters
 * @param wish the group of the occupation that she wishes
 * @param hasToldLicences whether it is known which licences she has
 * @param postalCode where she lives; none where nobody knows or may know
 * @param children whom she raises and who cannot be alone
 * @param partner when the other grown-up of the household wishes to work, unknown where she or he is at work or in a measure
 *     already; none where there is nobody
 * @param restrictions what work must not ask of her, as agreed with her
 * @param hoursADay the most she works on a day, as agreed with her
 * @param permit what the recorded months say of whether she may work; neither a title nor a nationality
 */
record Brings(
        Qualification qualification,
        @Nullable String learnt,
        Set<String> knows,
        List<String> worked,
        @Nullable String wish,
        Set<LicenceClass> licences,
        boolean hasToldLicences,
        Mobility mobility,
        @Nullable String postalCode,
        WorkingTime time,
        List<Child> children,
        @Nullable WorkingTime partner,
        Set<RestrictionKind> restrictions,
        @Nullable Integer hoursADay,
        @Nullable Protected protection,
        Permit permit) {

    /** Until a child is as old, somebody must look after it (as § 45 Abs. 1 Satz 1 SGB V has it). */
    static final int ALONE_FROM = 12;

    /** Of whom nothing is known. */
    static final Brings NOTHING = new Brings(
            Qualification.UNKNOWN,
            null,
            Set.of(),
            List.of(),
            null,
            Set.of(),
            false,
            Mobility.UNKNOWN,
            null,
            WorkingTime.UNKNOWN,
            List.of(),
            null,
            Set.of(),
            null,
            null,
            Permit.UNKNOWN);

    Brings {
        knows = Set.copyOf(knows);
        worked = List.copyOf(worked);
        licences = Set.copyOf(licences);
        children = List.copyOf(children);
        restrictions = Set.copyOf(restrictions);
    }

    @Nullable
    LanguageLevel german() {
        return qualification.german();
    }

    /**
     * A child and when it is looked after on working days, in minutes of the day.
     *
     * @param until the first day on which it may be alone
     * @param placeFrom since when, or from when, it has a place
     */
    record Child(LocalDate until, Care care, @Nullable LocalDate placeFrom, int starts, int ends) {

        /** What is known of it. */
        enum Care {
            UNKNOWN,
            NONE,
            /** There is a place, and nobody has said at which hours. */
            WITHOUT_HOURS,
            WITH_HOURS
        }

        boolean needsCareOn(LocalDate day) {
            return day.isBefore(until);
        }

        Care on(LocalDate day) {
            return placeFrom != null && placeFrom.isAfter(day) ? Care.NONE : care;
        }
    }

    /**
     * Whom the law protects at work, and when; nothing for almost everybody.
     *
     * @param sixteenOn nothing for grown-ups
     * @param adultOn nothing for grown-ups
     * @param maternityFrom the first day of a recorded time of maternity protection that is not over
     */
    record Protected(
            @Nullable LocalDate sixteenOn,
            @Nullable LocalDate adultOn,
            @Nullable LocalDate maternityFrom,
            @Nullable LocalDate maternityUntil) {}

    /**
     * Whether somebody may work, as far as her recorded months tell.
     *
     * @param isPermitted she is unemployed in the sense of the law, or works: both ask that she may
     * @param isMissing somebody has noted that the permit is missing
     * @param without when she may not work
     */
    record Permit(boolean isPermitted, boolean isMissing, List<DateSpan> without) {

        static final Permit UNKNOWN = new Permit(false, false, List.of());

        Permit {
            without = List.copyOf(without);
        }
    }
}
