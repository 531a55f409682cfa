package org.jobcenterportal.attendance;

import java.util.Collection;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** Erases with a person what the door has recorded of her. */
@Component
@InternalUse
class ForgottenAttendance implements PersonWatcher {

    private final AttendanceBook book;

    ForgottenAttendance(AttendanceBook book) {
        this.book = book;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // what the door has recorded does not depend on it
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        persons.forEach(person ->
                book.erase(book.ofPerson(person).stream().map(Attendance::id).toList()));
    }
}
