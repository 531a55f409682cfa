package org.jobcenterportal.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Whether work is minor employment by its pay (geringfügig entlohnt, § 8 Abs. 1 Nr. 1 SGB IV), by the day on which it begins. */
public final class MiniJob {

    private static final BigDecimal WEEKS_OF_A_QUARTER = BigDecimal.valueOf(13);
    private static final BigDecimal MONTHS_OF_A_QUARTER = BigDecimal.valueOf(3);

    private MiniJob() {}

    /**
     * What a month pays, and how much it may be.
     *
     * @param monthly the hours of a week at 13 weeks in three months
     */
    public record Answer(BigDecimal monthly, BigDecimal limit, Rule rule) {

        public boolean isWithin() {
            return monthly.compareTo(limit) <= 0;
        }
    }

    /** Empty where the register does not know the limit of the day. */
    public static Optional<Answer> of(BigDecimal hourly, BigDecimal hoursPerWeek, LocalDate firstDay) {
        var monthly = hourly.multiply(hoursPerWeek)
                .multiply(WEEKS_OF_A_QUARTER)
                .divide(MONTHS_OF_A_QUARTER, 2, RoundingMode.HALF_UP);
        return Rules.on(firstDay)
                .find(RuleKey.MINI_JOB)
                .map(rule -> new Answer(monthly, rule.quantity("limit").number(), rule));
    }
}
