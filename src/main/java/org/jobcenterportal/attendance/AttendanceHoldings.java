package org.jobcenterportal.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.attendance.AttendanceBook.Asked;
import org.jobcenterportal.attendance.AttendanceBook.Move;
import org.jobcenterportal.attendance.Guests.Came;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which events a person was, and everything that was recorded of that. */
@Component
@InternalUse
@Transactional(readOnly = true)
class AttendanceHoldings implements PersonalDataHolder {

    private final AttendanceBook book;
    private final Guests guests;
    private final Events events;

    AttendanceHoldings(AttendanceBook book, Guests guests, Events events) {
        this.book = book;
        this.guests = guests;
        this.events = events;
    }

    @Override
    public String room() {
        return "attendance";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var recorded = book.ofPerson(new PersonId(person));
        var signedUp = guests.of(new PersonId(person));
        var cards = events.all(Stream.concat(
                        recorded.stream().map(Attendance::event),
                        signedUp.stream().map(Came::event))
                .distinct()
                .toList());
        return Stream.concat(
                        recorded.stream()
                                .filter(row -> cards.containsKey(row.event()))
                                .flatMap(row -> holdings(row, cards.get(row.event()))),
                        signedUp.stream()
                                .filter(one -> cards.containsKey(one.event()))
                                .flatMap(one -> corrections(one, cards.get(one.event()))))
                .toList();
    }

    private Stream<Holding> holdings(Attendance recorded, EventCard event) {
        return Stream.concat(
                Stream.of(attendance(recorded, event)),
                book.steps(recorded.id()).stream().map(step -> step(step, event)));
    }

    /** Also of somebody of whom the door has recorded nothing: that is what most corrections are about. */
    private Stream<Holding> corrections(Came guest, EventCard event) {
        return book.asked(event.id(), guest.guest()).stream().map(asked -> correction(asked, event));
    }

    private static Holding attendance(Attendance recorded, EventCard event) {
        var values = new LinkedHashMap<String, String>();
        values.put("attendance.holding.event", event.texts().german().title());
        values.put("attendance.holding.day", event.when().day().toString());
        values.put("attendance.holding.state", Holding.choice(recorded.state()));
        if (recorded.arrivedAt() != null) {
            values.put("attendance.holding.arrivedAt", recorded.arrivedAt().toString());
        }
        if (recorded.leftAt() != null) {
            values.put("attendance.holding.leftAt", recorded.leftAt().toString());
        }
        return new Holding("attendance.holding.attendance", values);
    }

    /** Each by itself, so that its state and its time are said in the reader's words. */
    private static Holding step(Move step, EventCard event) {
        var values = new LinkedHashMap<String, String>();
        values.put("attendance.holding.event", event.texts().german().title());
        values.put("attendance.holding.notedAt", step.at().toString());
        values.put("attendance.holding.state", Holding.choice(step.to()));
        if (step.reason() != null) {
            values.put("attendance.holding.reason", step.reason());
        }
        return new Holding("attendance.holding.step", values);
    }

    private static Holding correction(Asked asked, EventCard event) {
        var values = new LinkedHashMap<String, String>();
        values.put("attendance.holding.event", event.texts().german().title());
        values.put("attendance.holding.askedAt", asked.at().toString());
        values.put("attendance.holding.wanted", Holding.choice(asked.what().state()));
        if (asked.what().leftAt() != null) {
            values.put("attendance.holding.leftAt", asked.what().leftAt().toString());
        }
        values.put("attendance.holding.reason", asked.reason());
        values.put("attendance.holding.answer", asked.isDeclined() ? "DECLINED" : "OPEN");
        return new Holding("attendance.holding.correction", values);
    }
}
