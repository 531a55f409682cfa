package org.jobcenterportal.attendance;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which events a person was, and everything that was recorded of that. */
@Component
@InternalUse
@Transactional(readOnly = true)
class AttendanceHoldings implements PersonalDataHolder {

    private final AttendanceBook book;
    private final Events events;

    AttendanceHoldings(AttendanceBook book, Events events) {
        this.book = book;
        this.events = events;
    }

    @Override
    public String room() {
        return "attendance";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var recorded = book.ofPerson(new PersonId(person));
        var cards = events.all(recorded.stream().map(Attendance::event).toList());
        return recorded.stream()
                .filter(row -> cards.containsKey(row.event()))
                .map(row -> holding(row, cards.get(row.event())))
                .toList();
    }

    private Holding holding(Attendance recorded, EventCard event) {
        var values = new LinkedHashMap<String, String>();
        values.put("attendance.holding.event", event.texts().german().title());
        values.put("attendance.holding.day", event.when().day().toString());
        values.put("attendance.holding.state", Holding.choice(recorded.state()));
        if (recorded.arrivedAt() != null) {
            values.put(
                    "attendance.holding.arrivedAt",
                    OfficeTime.at(recorded.arrivedAt()).toLocalDateTime().toString());
        }
        values.put(
                "attendance.holding.steps",
                book.steps(recorded.id()).stream()
                        .map(step -> OfficeTime.at(step.at()).toLocalDateTime() + " " + step.to()
                                + (step.reason() == null ? "" : ": " + step.reason()))
                        .collect(joining("; ")));
        return new Holding("attendance.holding.attendance", values);
    }
}
