package org.jobcenterportal.messaging;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When nobody is disturbed by a reminder.
 *
 * @param quietFrom from when on in the evening, by the clock of the office
 * @param quietUntil until when in the morning
 * @param quietOnRestDays whether Sundays and holidays are quiet all day
 * @param letterDays how many days a letter needs to arrive
 */
@Validated
@ConfigurationProperties("portal.messaging")
record QuietSettings(
        @Pattern(regexp = TIME) @DefaultValue("20:00") String quietFrom,
        @Pattern(regexp = TIME) @DefaultValue("08:00") String quietUntil,
        @DefaultValue("true") boolean quietOnRestDays,
        @Min(1) @Max(14) @DefaultValue("3") int letterDays) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    LocalTime from() {
        return LocalTime.parse(quietFrom);
    }

    LocalTime until() {
        return LocalTime.parse(quietUntil);
    }

    /** The night is quiet: what is allowed lies between morning and evening. */
    @AssertTrue
    boolean isNightQuiet() {
        return until().isBefore(from());
    }
}
