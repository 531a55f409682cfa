package org.jobcenterportal.appointments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a nomination waits.
 *
 * @param reminderAfter after which time the citizen is reminded, once
 * @param expiresAfter after which time it ends unanswered
 * @param freeWithinDays within how many days a time must be free
 */
@Validated
@ConfigurationProperties("portal.nominations")
record NominationSettings(
        @NotNull @DurationMin(hours = 1) @DefaultValue("3d") Duration reminderAfter,
        @NotNull @DurationMin(days = 1) @DefaultValue("21d") Duration expiresAfter,
        @Min(1) @Max(366) @DefaultValue("21") int freeWithinDays) {}
