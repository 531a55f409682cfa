package org.jobcenterportal.appointments;

import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.kernel.PhoneNumber;
import org.springframework.stereotype.Component;

/** Where those who hold a consultation can be rung. */
@Component
class CitizenPhones {

    private final CitizenDirectory citizens;

    CitizenPhones(CitizenDirectory citizens) {
        this.citizens = citizens;
    }

    /** The number that was given for this consultation, or the one that the office knows. */
    Optional<PhoneNumber> of(BcaConsultation consultation) {
        return Optional.ofNullable(consultation.contactPhone())
                .or(() -> consultation.person().flatMap(citizens::phone));
    }
}
