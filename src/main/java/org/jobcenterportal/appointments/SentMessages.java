package org.jobcenterportal.appointments;

import java.util.List;
import org.jobcenterportal.messaging.Deliveries;
import org.jobcenterportal.messaging.Delivery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a consultant how the messages about a consultation fared (F54). */
@Component
@Transactional(readOnly = true)
class SentMessages {

    private final Consultations consultations;
    private final ConsultantCalendars calendars;
    private final Deliveries deliveries;

    SentMessages(Consultations consultations, ConsultantCalendars calendars, Deliveries deliveries) {
        this.consultations = consultations;
        this.calendars = calendars;
        this.deliveries = deliveries;
    }

    List<Delivery> about(ConsultationId id) {
        return consultations
                .findById(id)
                .filter(consultation -> calendars.isKept(consultation.consultant()))
                .map(consultation -> deliveries.about(consultation.id().value()))
                .orElseGet(List::of);
    }
}
