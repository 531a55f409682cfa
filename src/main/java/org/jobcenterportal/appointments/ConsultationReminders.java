package org.jobcenterportal.appointments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.DueTimes;
import org.jobcenterportal.messaging.SafeTime;
import org.springframework.stereotype.Component;

/** When somebody is reminded of a consultation: a week before, two days before, and on its morning (F53). */
@Component
class ConsultationReminders {

    private static final Duration AFTER_BOOKING = Duration.ofDays(1);

    private final DueTimes dueTimes;

    ConsultationReminders(DueTimes dueTimes) {
        this.dueTimes = dueTimes;
    }

    /**
     * The times that are still to come, without any within a day of now.
     *
     * @param byLetter whether they go by letter, which takes some days and must not come too late
     */
    List<Instant> of(BcaConsultation consultation, boolean byLetter, List<SafeTime> safeTimes, Instant now) {
        if (consultation.state() != ConsultationState.BOOKED || consultation.remindersPaused()) {
            return List.of();
        }
        var start = consultation.slot().start();
        var day = OfficeTime.at(start);
        var end = byLetter ? start.minus(dueTimes.letterTakes()) : start;
        return Stream.of(
                        day.minusDays(7).toInstant(),
                        day.minusDays(2).toInstant(),
                        dueTimes.morningOf(day.toLocalDate()))
                .filter(wished -> !wished.isBefore(now.plus(AFTER_BOOKING)))
                .map(wished -> dueTimes.allowed(wished, end, safeTimes))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
