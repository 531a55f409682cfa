package org.jobcenterportal.matching;

import static org.jobcenterportal.matching.Condition.said;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Brings.Protected;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.targets.Said;
import org.jspecify.annotations.Nullable;

/**
 * What work must not ask of somebody, and when she may not work: by law, or as agreed with her. These exclude, and only those in
 * charge learn why.
 */
final class Limits {

    private Limits() {}

    /** Youth protection (JArbSchG) and maternity protection (MuSchG), as far as hours, nights, Sundays and hard work go. */
    record Lawful(List<Span> shifts, int tenthsAWeek, Set<RestrictionKind> burdens, LocalDate start)
            implements Condition {

        private static final int SIX = 6 * Span.HOUR;
        private static final int EIGHT_IN_THE_EVENING = 20 * Span.HOUR;
        /** Where the law knows exceptions for bakeries, restaurants and work in shifts (§ 14 Abs. 2, 3 JArbSchG). */
        private static final int FOUR = 4 * Span.HOUR;

        private static final int ELEVEN_IN_THE_EVENING = 23 * Span.HOUR;
        /** With consent (§ 28 MuSchG). */
        private static final int TEN_IN_THE_EVENING = 22 * Span.HOUR;
        /** Eight hours of work and an hour of rest between them (§§ 8, 11 JArbSchG). */
        private static final int LONGEST_SHIFT = 9 * Span.HOUR;

        private static final int LONGEST_WEEK = 400;

        /** Eight and a half hours a day and ninety in two weeks (§ 4 Abs. 1 MuSchG). */
        private static final int LONGEST_DAY_OF_MOTHERS = 8 * Span.HOUR + 30;

        private static final int LONGEST_WEEK_OF_MOTHERS = 450;

        /** What the law calls dangerous for both (§ 22 JArbSchG, § 11 MuSchG). */
        private static final Set<RestrictionKind> DANGEROUS = EnumSet.of(
                RestrictionKind.NO_HEIGHTS,
                RestrictionKind.NO_DUST_OR_FUMES,
                RestrictionKind.NO_NOISE,
                RestrictionKind.NO_WET_OR_COLD);

        Lawful {
            shifts = List.copyOf(shifts);
            burdens = Set.copyOf(burdens);
        }

        @Override
        public Concerned concerns() {
            return Concerned.PROTECTED_AT_WORK;
        }

        @Override
        public Verdict of(Brings somebody) {
            var whom = somebody.protection();
            return whom == null ? Verdict.YES : Verdict.all(List.of(youth(whom), maternity(whom)));
        }

        @Override
        public Said why(Brings somebody) {
            var whom = somebody.protection();
            if (whom == null || of(somebody) == Verdict.YES) {
                return said("protection.yes");
            }
            boolean isYouth = youth(whom) == of(somebody);
            if (of(somebody) == Verdict.UNKNOWN) {
                return said(isYouth ? "protection.youth-ask" : askOfMothers());
            } else if (isYouth) {
                return said("protection.youth");
            }
            return isIn(whom) ? said("protection.leave") : said("protection.maternity");
        }

        private Verdict youth(Protected whom) {
            if (whom.adultOn() == null || whom.sixteenOn() == null || !start.isBefore(whom.adultOn())) {
                return Verdict.YES;
            }
            boolean isTooLong =
                    tenthsAWeek > LONGEST_WEEK || shifts.stream().anyMatch(shift -> shift.length() > LONGEST_SHIFT);
            if (isTooLong || isOutside(FOUR, ELEVEN_IN_THE_EVENING)) {
                return Verdict.NO;
            } else if (isOutside(SIX, EIGHT_IN_THE_EVENING)) {
                return start.isBefore(whom.sixteenOn()) ? Verdict.NO : Verdict.UNKNOWN;
            }
            return isDangerous() || shifts.stream().anyMatch(Span::isOnWeekends) ? Verdict.UNKNOWN : Verdict.YES;
        }

        private Verdict maternity(Protected whom) {
            if (whom.maternityFrom() == null) {
                return Verdict.YES;
            } else if (isIn(whom)) {
                return Verdict.NO;
            } else if (!start.isBefore(whom.maternityFrom())) {
                return Verdict.YES;
            }
            boolean isHard = burdens.contains(RestrictionKind.NO_HEAVY_LIFTING) || isDangerous();
            boolean isTooLong = tenthsAWeek > LONGEST_WEEK_OF_MOTHERS
                    || shifts.stream().anyMatch(shift -> shift.working() > LONGEST_DAY_OF_MOTHERS);
            if (isHard
                    || isTooLong
                    || isOutside(SIX, TEN_IN_THE_EVENING)
                    || burdens.contains(RestrictionKind.NO_NIGHT_WORK)) {
                return Verdict.NO;
            }
            return isOutside(SIX, EIGHT_IN_THE_EVENING) || isOnSundays() || isPressed() ? Verdict.UNKNOWN : Verdict.YES;
        }

        /** What to ask first: what the law forbids comes before what she may consent to. */
        private String askOfMothers() {
            if (isPressed()) {
                return "protection.maternity-pace";
            }
            return isOutside(SIX, EIGHT_IN_THE_EVENING) ? "protection.maternity-ask" : "protection.maternity-sunday";
        }

        private boolean isOnSundays() {
            return shifts.stream().anyMatch(Span::isOnSundays);
        }

        /** Nothing tells whether pressed for time means piecework or a set pace (§ 11 Abs. 6 MuSchG). */
        private boolean isPressed() {
            return burdens.contains(RestrictionKind.NO_TIME_PRESSURE);
        }

        private boolean isIn(Protected whom) {
            return whom.maternityFrom() != null
                    && !start.isBefore(whom.maternityFrom())
                    && (whom.maternityUntil() == null || !start.isAfter(whom.maternityUntil()));
        }

        private boolean isDangerous() {
            return DANGEROUS.stream().anyMatch(burdens::contains);
        }

        private boolean isOutside(int earliest, int latest) {
            return shifts.stream().anyMatch(shift -> shift.isOutside(earliest, latest));
        }
    }

    /**
     * Whoever may not work on the day on which a job begins is not proposed for it (§ 8 Abs. 2 SGB II, § 4a AufenthG). Only recorded
     * months are asked: whoever is unemployed may work, for the law calls nobody unemployed who may not (§ 138 Abs. 5 Nr. 1 SGB III).
     */
    record Permitted(LocalDate start) implements Condition {

        @Override
        public Verdict of(Brings somebody) {
            var permit = somebody.permit();
            if (without(permit).isPresent()) {
                return Verdict.NO;
            }
            return permit.isPermitted() && !permit.isMissing() ? Verdict.YES : Verdict.UNKNOWN;
        }

        @Override
        public Said why(Brings somebody) {
            var permit = somebody.permit();
            var without = without(permit);
            if (without.isPresent()) {
                var until = without.get().until();
                return until == null ? said("permit.without") : said("permit.without-until", until);
            } else if (permit.isMissing()) {
                return said("permit.missing");
            }
            return said(permit.isPermitted() ? "permit.yes" : "permit.unknown");
        }

        private Optional<DateSpan> without(Brings.Permit permit) {
            return permit.without().stream().filter(span -> span.covers(start)).findFirst();
        }
    }

    /**
     * What was agreed with somebody about work; a kind of work, never an illness.
     *
     * @param burdens what the work asks, as what somebody may be kept from
     * @param longestDay in minutes; none where nobody has said
     */
    record Agreed(Set<RestrictionKind> burdens, @Nullable Integer longestDay) implements Condition {

        Agreed {
            burdens = Set.copyOf(burdens);
        }

        @Override
        public Concerned concerns() {
            return Concerned.WITH_RESTRICTIONS;
        }

        @Override
        public Verdict of(Brings somebody) {
            if (isTooLong(somebody) || somebody.restrictions().stream().anyMatch(burdens::contains)) {
                return Verdict.NO;
            }
            return somebody.hoursADay() != null && longestDay == null ? Verdict.UNKNOWN : Verdict.YES;
        }

        @Override
        public Said why(Brings somebody) {
            return somebody.restrictions().stream()
                    .filter(burdens::contains)
                    .min(RestrictionKind::compareTo)
                    .map(kind -> said("agreed.kind", kind.name()))
                    .orElseGet(() -> hours(somebody));
        }

        private Said hours(Brings somebody) {
            if (somebody.hoursADay() == null || of(somebody) == Verdict.YES) {
                return said("agreed.yes");
            }
            return said("agreed.hours", somebody.hoursADay());
        }

        private boolean isTooLong(Brings somebody) {
            return somebody.hoursADay() != null && longestDay != null && longestDay > somebody.hoursADay() * Span.HOUR;
        }
    }
}
