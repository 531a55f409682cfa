package org.jobcenterportal.attendance;

import java.util.Collection;
import java.util.stream.Stream;
import org.jobcenterportal.attendance.Guests.Came;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Erases with a person what the door has recorded of her. */
@Component
@InternalUse
class ForgottenAttendance implements PersonWatcher {

    private final AttendanceBook book;
    private final Guests guests;

    ForgottenAttendance(AttendanceBook book, Guests guests) {
        this.book = book;
        this.guests = guests;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what the door has recorded does not depend on it
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        persons.forEach(person -> book.erase(Stream.concat(
                        book.ofPerson(person).stream().map(Attendance::id),
                        guests.of(person).stream().map(Came::guest))
                .distinct()
                .toList()));
    }
}
