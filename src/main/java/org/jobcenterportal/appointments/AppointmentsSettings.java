package org.jobcenterportal.appointments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the office gives its times.
 *
 * @param leadTime how long before it begins a time is offered for the last time
 * @param interpreterLeadTime the same, when an interpreter has to be found
 * @param horizonDays how many days ahead times are offered
 * @param visitorHold how long a visitor's time is held until the link in the mail is opened
 * @param openLimit how many consultations one person can have open at once
 * @param visitorReservationsPerHour how many times one e-mail address can reserve within an hour
 * @param allReservationsPerHour how many reservations of visitors the portal takes within an hour altogether
 * @param earlierOffer how long at most a time that was given back is held for one who wished to come earlier
 * @param earlierOfferEnds how long before the time itself such an offer ends at the latest
 * @param timetableAge how old the known rules of availability may be when another node has changed them
 * @param topics what differs from the usual length and ways of a topic
 */
@Validated
@ConfigurationProperties("portal.appointments")
record AppointmentsSettings(
        @NotNull @DurationMin @DefaultValue("4h") Duration leadTime,
        @NotNull @DurationMin @DefaultValue("3d") Duration interpreterLeadTime,
        @Min(1) @Max(366) @DefaultValue("56") int horizonDays,

        @NotNull @DurationMin(minutes = 5) @DurationMax(hours = 24) @DefaultValue("30m")
        Duration visitorHold,

        @Min(1) @Max(9) @DefaultValue("2") int openLimit,
        @Min(1) @DefaultValue("4") int visitorReservationsPerHour,
        @Min(1) @DefaultValue("200") int allReservationsPerHour,

        @NotNull @DurationMin(minutes = 5) @DurationMax(hours = 2) @DefaultValue("2h")
        Duration earlierOffer,

        @NotNull @DurationMin(hours = 2) @DefaultValue("2h") Duration earlierOfferEnds,
        @NotNull @DurationMin @DefaultValue("30s") Duration timetableAge,
        @NotNull @Valid @DefaultValue Map<Topic, TopicSettings> topics) {

    private static final Set<Way> ANY_WAY = Set.of(Way.values());

    AppointmentsSettings {
        var complete = new EnumMap<Topic, TopicSettings>(Topic.class);
        for (var topic : Topic.values()) {
            complete.put(topic, usual(topic));
        }
        complete.putAll(topics);
        topics = Map.copyOf(complete);
    }

    /** Length and ways of one topic. */
    TopicSettings of(Topic topic) {
        return topics.get(topic);
    }

    Duration leadTime(Needs needs) {
        return needs.needsInterpreter() && interpreterLeadTime.compareTo(leadTime) > 0 ? interpreterLeadTime : leadTime;
    }

    /** Until when a time is held for one who would come earlier; not in the future where there is no time to ask. */
    Instant earlierOfferExpiry(Instant now, Instant start) {
        var latest = start.minus(earlierOfferEnds);
        var usual = now.plus(earlierOffer);
        return usual.isBefore(latest) ? usual : latest;
    }

    private static TopicSettings usual(Topic topic) {
        return switch (topic) {
            case CHILDCARE, PART_TIME_WORK -> new TopicSettings(Duration.ofMinutes(45), ANY_WAY);
            case RETURN_TO_WORK, PART_TIME_TRAINING -> new TopicSettings(Duration.ofMinutes(60), ANY_WAY);
            case STARTING_A_BUSINESS -> new TopicSettings(Duration.ofMinutes(60), Set.of(Way.ON_SITE, Way.VIDEO));
            case PROTECTION_FROM_VIOLENCE -> new TopicSettings(Duration.ofMinutes(60), Set.of(Way.ON_SITE, Way.PHONE));
            case OTHER -> new TopicSettings(Duration.ofMinutes(30), ANY_WAY);
        };
    }

    /** How long a consultation on one topic takes, and in which ways it can be held. */
    record TopicSettings(
            @NotNull @DurationMin(minutes = 15) @DurationMax(hours = 4)
            Duration length,

            @NotEmpty Set<Way> ways) {

        private static final int QUARTER = 15;

        TopicSettings {
            ways = Set.copyOf(ways);
        }

        /** A person's time is kept in quarters of an hour. */
        @AssertTrue
        boolean isWholeQuarters() {
            return length.toSeconds() % Duration.ofMinutes(QUARTER).toSeconds() == 0;
        }
    }
}
