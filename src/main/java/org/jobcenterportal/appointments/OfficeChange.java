package org.jobcenterportal.appointments;

import java.time.Instant;

/**
 * What the office has changed about a consultation, as the citizen sees it.
 *
 * @param asked whether the citizen is asked if it suits, and has not answered yet
 * @param fine whether she has said that it suits
 */
public record OfficeChange(
        ConsultationDetails consultation,
        Instant startBefore,
        ConsultantCard consultantBefore,
        boolean asked,
        boolean fine) {

    public boolean isNewTime() {
        return !startBefore.equals(consultation.slot().start());
    }

    public boolean isNewConsultant() {
        return !consultantBefore.id().equals(consultation.consultant().id());
    }
}
