package org.jobcenterportal.attendance;

import java.time.Clock;
import java.time.Period;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once in a quarter of an hour which events had their day, and closes it. Every node may. One that cannot be closed keeps no
 * other open.
 */
@Component
class DayAfter {

    /** As far back as one looks, so that a portal that stood still catches up. */
    private static final Period BACK = Period.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(DayAfter.class);

    private final Events events;
    private final DayClosing closing;
    private final Clock clock;

    DayAfter(Events events, DayClosing closing, Clock clock) {
        this.events = events;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT2M")
    void goRound() {
        var now = clock.instant();
        events.past(OfficeTime.startOf(OfficeTime.dayOf(now).minus(BACK)), now).stream()
                .filter(event -> AttendanceState.isDayOver(now, event.when()))
                .map(EventCard::id)
                .forEach(this::close);
    }

    private void close(EventId event) {
        try {
            closing.close(event);
        } catch (RuntimeException failure) {
            LOG.error(
                    "The day of event {} was not closed: {}",
                    event.value(),
                    failure.getClass().getName());
        }
    }
}
