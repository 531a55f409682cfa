package org.jobcenterportal.appointments;

import java.util.Optional;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds somebody for whom a consultation is booked or suggested, by her whole number: anybody of the house may be on the
 * phone. Protected people and cases with a circle are found by those only who may open them anyway.
 */
@Component
class CitizensByNumber {

    private final CitizenDirectory citizens;
    private final CaseAccess access;

    CitizensByNumber(CitizenDirectory citizens, CaseAccess access) {
        this.citizens = citizens;
        this.access = access;
    }

    /** The log says what she was looked up for before anything is shown; nothing tells "not for you" from "nobody". */
    Optional<PersonCard> find(CustomerNumber number, Purpose purpose) {
        return citizens.idOf(number)
                .filter(person -> !access.staysClosed(person))
                .flatMap(person -> citizens.find(number, purpose));
    }

    /** Somebody who has been found before. */
    Optional<PersonCard> card(PersonId person) {
        return citizens.card(person);
    }
}
