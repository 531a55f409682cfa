package org.jobcenterportal.attendance;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.signup.CameBy;
import org.jobcenterportal.signup.RegistrationsOfTheDay;
import org.springframework.stereotype.Component;

/** Who had a place at events and neither signed off nor was excused: of those a rate is reckoned. */
@Component
class ExpectedGuests {

    private final RegistrationsOfTheDay registrations;
    private final AttendanceBook book;

    ExpectedGuests(RegistrationsOfTheDay registrations, AttendanceBook book) {
        this.registrations = registrations;
        this.book = book;
    }

    /**
     * Somebody who was expected.
     *
     * @param heads how many seats were kept for her and whom she brings
     */
    record ExpectedGuest(CameBy cameBy, AttendanceState state, int heads) {

        boolean came() {
            return state.counts();
        }

        Tally tally() {
            return came() ? new Tally(1, 0) : new Tally(0, 1);
        }
    }

    Map<EventId, List<ExpectedGuest>> of(Collection<EventId> events) {
        var recorded = book.of(events);
        var all = new HashMap<EventId, List<ExpectedGuest>>();
        registrations.of(events).forEach((event, rows) -> {
            var states =
                    recorded.getOrDefault(event, List.of()).stream().collect(toMap(Attendance::id, Attendance::state));
            all.put(
                    event,
                    rows.stream()
                            .filter(row -> row.state().hasPlace())
                            .map(row -> new ExpectedGuest(
                                    row.cameBy(),
                                    states.getOrDefault(new GuestId(row.id().value()), Guests.stateOf(row)),
                                    row.places()))
                            .filter(guest -> guest.state() != AttendanceState.EXCUSED)
                            .toList());
        });
        return all;
    }
}
