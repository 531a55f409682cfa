package org.jobcenterportal.attendance;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.jobcenterportal.attendance.ExpectedGuests.ExpectedGuest;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.invitations.PastAttendance;
import org.jobcenterportal.invitations.Turnout;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the room of the invitations how many came to past events of a kind; groups only, never people (F63). */
@Component
@InternalUse
@Transactional(readOnly = true)
class PastTurnouts implements PastAttendance {

    /** As far back as one looks: what was longer ago says little of today. */
    private static final Period BACK = Period.ofYears(2);

    private final Events events;
    private final ExpectedGuests expected;
    private final Clock clock;

    PastTurnouts(Events events, ExpectedGuests expected, Clock clock) {
        this.events = events;
        this.expected = expected;
        this.clock = clock;
    }

    @Override
    public List<Past> of(EventKind kind) {
        var now = clock.instant();
        var past = events.past(OfficeTime.startOf(OfficeTime.dayOf(now).minus(BACK)), now).stream()
                .filter(event -> event.kind() == kind)
                .filter(event -> AttendanceState.isDayOver(now, event.when()))
                .toList();
        var guests = expected.of(past.stream().map(EventCard::id).toList());
        return past.stream()
                .filter(event -> wasCounted(guests.getOrDefault(event.id(), List.of())))
                .map(event -> past(event, guests.get(event.id())))
                .toList();
    }

    /** Where nobody at all came, nobody stood at the door. */
    private static boolean wasCounted(List<ExpectedGuest> guests) {
        return guests.stream().anyMatch(ExpectedGuest::came);
    }

    private static Past past(EventCard event, List<ExpectedGuest> guests) {
        var came = (int) guests.stream().filter(ExpectedGuest::came).count();
        return new Past(
                new Turnout(guests.size(), came),
                OfficeTime.timeOf(event.when().start()),
                event.when().start());
    }
}
