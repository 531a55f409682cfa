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
import org.jobcenterportal.signup.CameBy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the room of the invitations how many came to past events of a kind; groups only, never people (F63). It counts heads,
 * because a companion fills a seat as well.
 */
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
        // whoever was let in from the waiting list had no place that could have stayed empty
        var withPlace = guests.stream()
                .filter(guest -> guest.cameBy() != CameBy.WALK_IN)
                .toList();
        return new Past(
                new Turnout(
                        heads(withPlace),
                        heads(withPlace.stream().filter(ExpectedGuest::came).toList())),
                OfficeTime.timeOf(event.when().start()),
                event.when().start());
    }

    private static int heads(List<ExpectedGuest> guests) {
        return guests.stream().mapToInt(ExpectedGuest::heads).sum();
    }
}
