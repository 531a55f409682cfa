package org.jobcenterportal.attendance;

import java.time.Clock;
import java.time.Period;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once in a quarter of an hour which events had their day, and closes it. Every node may. */
@Component
class DayAfter {

    /** As far back as one looks, so that a portal that stood still catches up. */
    private static final Period BACK = Period.ofDays(7);

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
                .forEach(closing::close);
    }
}
