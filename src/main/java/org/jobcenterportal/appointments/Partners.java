package org.jobcenterportal.appointments;

import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/** The other parent, where it is safe to invite one: never if either of the two is under protection (F8). */
@Component
class Partners {

    private final CitizenDirectory citizens;

    Partners(CitizenDirectory citizens) {
        this.citizens = citizens;
    }

    Optional<PersonId> of(PersonId person) {
        return citizens.partnerOf(person).filter(partner -> isSafe(person) && isSafe(partner));
    }

    /** Nobody else is told of a confidential conversation. */
    Optional<PersonId> forConsultation(BcaConsultation consultation) {
        return consultation.topic().isSensitive()
                ? Optional.empty()
                : consultation.person().flatMap(this::of);
    }

    private boolean isSafe(PersonId person) {
        return citizens.card(person).filter(card -> !card.isProtected()).isPresent();
    }
}
