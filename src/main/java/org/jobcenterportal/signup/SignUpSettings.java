package org.jobcenterportal.signup;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How signing up for events goes.
 *
 * @param visitorHold how long places are held until a visitor opens the link in the mail
 * @param offerTime how long somebody in the line has to take what has become free
 * @param visitorSignUpsPerHour how often one e-mail address or phone number can sign up within an hour
 * @param allSignUpsPerHour how many sign-ups of visitors the portal takes within an hour altogether
 */
@Validated
@ConfigurationProperties("portal.signup")
record SignUpSettings(
        @NotNull @DurationMin(minutes = 5) @DurationMax(hours = 24) @DefaultValue("1h")
        Duration visitorHold,

        @NotNull @DurationMin(hours = 1) @DurationMax(days = 7) @DefaultValue("24h")
        Duration offerTime,

        @Min(1) @DefaultValue("6") int visitorSignUpsPerHour,
        @Min(1) @DefaultValue("300") int allSignUpsPerHour) {}
