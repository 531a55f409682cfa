package org.jobcenterportal.messaging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jobcenterportal.kernel.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages leave the portal.
 *
 * @param interval how often a sender looks for messages that are due
 * @param batch how many messages a sender takes at once
 * @param lease how long a sender may keep the messages that it took, before another one takes them for abandoned
 * @param maxAttempts after how many attempts a message is given up
 * @param firstPause how long to wait after the first failed attempt; each further pause is twice as long
 * @param longestPause how long to wait at most
 */
@Validated
@ConfigurationProperties("portal.messaging")
record MessagingSettings(
        @Valid From from,
        @Valid Server server,

        @DefaultValue("5s") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration interval,

        @DefaultValue("10") @Min(1) @Max(100) int batch,

        @DefaultValue("10m") @DurationMin(minutes = 5) @DurationMax(hours = 1)
        Duration lease,

        @DefaultValue("12") @Min(1) @Max(100) int maxAttempts,
        @DefaultValue("1m") @DurationMin(seconds = 1) Duration firstPause,
        @DefaultValue("6h") @DurationMax(days = 2) Duration longestPause) {

    /** Who writes: a neutral name, because senders are read over people's shoulders (F9). */
    record From(
            @NotBlank @Size(max = 80) String name, @NotNull EmailAddress address) {

        From {
            name = SingleLine.of("The name of the sender", name, 80);
        }

        String domain() {
            return address.value().substring(address.value().lastIndexOf('@') + 1);
        }
    }

    /**
     * The mail server.
     *
     * @param host empty if there is none; then messages wait
     * @param user empty if the server wants no login
     * @param startTls whether the connection must be encrypted; without, user and password would travel in the clear
     */
    record Server(
            @DefaultValue("") String host,
            @DefaultValue("587") @Min(1) @Max(65_535) int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("true") boolean startTls) {

        boolean isConfigured() {
            return !host.isBlank();
        }
    }

    Backoff backoff() {
        return new Backoff(firstPause, longestPause, maxAttempts);
    }
}
