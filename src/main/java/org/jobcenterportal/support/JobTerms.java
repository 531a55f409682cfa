package org.jobcenterportal.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.MiniJob;
import org.jspecify.annotations.Nullable;

/**
 * What of a job, a trial or a place counts for support.
 *
 * @param employer nothing while nobody has one
 * @param start the day on which the support would begin
 * @param contractUntil the last day of the contract; none where it is open-ended or not known
 * @param isOpenEnded whether the contract has no last day
 * @param supportUntil the last day of the support as it is wished; none while nobody has said
 * @param wage by the hour
 * @param isByTariff whether a collective agreement or church rules oblige to that wage
 * @param isMiniJob whether it is marginal, so that nothing is insured
 */
public record JobTerms(
        String title,
        @Nullable String employer,
        LocalDate start,
        @Nullable LocalDate contractUntil,
        boolean isOpenEnded,
        @Nullable LocalDate supportUntil,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable BigDecimal wage,
        boolean isByTariff,
        boolean isMiniJob) {

    /** The longest title and name, in characters. */
    public static final int LONGEST = 200;

    public static final BigDecimal MOST_HOURS = BigDecimal.valueOf(48);
    public static final BigDecimal MOST_WAGE = BigDecimal.valueOf(200);

    public JobTerms {
        title = title.strip();
        check(!title.isEmpty() && title.length() <= LONGEST, "A job has a name of at most " + LONGEST + " characters");
        check(
                employer == null || !employer.isBlank() && employer.length() <= LONGEST,
                "An employer has a name of at most " + LONGEST + " characters");
        check(isAfterStart(start, contractUntil), "A contract ends after it has begun");
        check(isAfterStart(start, supportUntil), "Support ends after it has begun");
        check(!isOpenEnded || contractUntil == null, "An open-ended contract has no last day");
        check(isWithin(hoursPerWeek, MOST_HOURS), "A week has at most " + MOST_HOURS + " hours of work");
        check(isWithin(wage, MOST_WAGE), "An hour is paid with at most " + MOST_WAGE);
    }

    /** The days of the support, if somebody has said how long. */
    @Nullable
    DateSpan support() {
        return supportUntil == null ? null : new DateSpan(start, supportUntil);
    }

    /** What a month pays beside the limit of a mini-job on that day, if hours, wage and limit are known. */
    public Optional<MiniJob.Answer> pay() {
        return hoursPerWeek == null || wage == null ? Optional.empty() : MiniJob.of(wage, hoursPerWeek, start);
    }

    /** The same job, had it begun on another day. */
    public JobTerms startingOn(LocalDate day) {
        return new JobTerms(
                title,
                employer,
                day,
                lastDay(contractUntil, day),
                isOpenEnded,
                lastDay(supportUntil, day),
                hoursPerWeek,
                wage,
                isByTariff,
                isMiniJob);
    }

    /** As many months and days later as it is now. */
    private @Nullable LocalDate lastDay(@Nullable LocalDate end, LocalDate day) {
        return end == null
                ? null
                : day.plus(Period.between(start, end.plusDays(1))).minusDays(1);
    }

    private static boolean isAfterStart(LocalDate start, @Nullable LocalDate end) {
        return end == null || !end.isBefore(start);
    }

    private static boolean isWithin(@Nullable BigDecimal number, BigDecimal most) {
        return number == null || number.signum() > 0 && number.compareTo(most) <= 0 && number.scale() <= 2;
    }

    private static void check(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
