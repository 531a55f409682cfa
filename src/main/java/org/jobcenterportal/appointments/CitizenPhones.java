package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** The same for several, with one question. */
    Map<ConsultationId, PhoneNumber> of(Collection<BcaConsultation> consultations) {
        var known = citizens.phones(consultations.stream()
                .flatMap(consultation -> consultation.person().stream())
                .collect(toSet()));
        var phones = new HashMap<ConsultationId, PhoneNumber>();
        for (var one : consultations) {
            Optional.ofNullable(one.contactPhone())
                    .or(() -> one.person().map(known::get))
                    .ifPresent(phone -> phones.put(one.id(), phone));
        }
        return phones;
    }

    /** The number that was given for this consultation, or the one that the office knows. */
    Optional<PhoneNumber> of(BcaConsultation consultation) {
        return Optional.ofNullable(consultation.contactPhone())
                .or(() -> consultation.person().flatMap(citizens::phone));
    }
}
